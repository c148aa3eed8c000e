"""The tables of the README say what the contract says."""

import re
from pathlib import Path

from tests.api.contract import described

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")
ROW = re.compile(r"^\| (?P<names>`[^|]+`) \| [^|]+ \|$", re.MULTILINE)
NAME = re.compile("`([^`]+)`")


def named() -> set[str]:
    """What stands in the first column of any table."""
    return {name for row in ROW.finditer(README) for name in NAME.findall(row["names"])}


def test_every_operation_has_its_row_and_no_other_is_named() -> None:
    paths = described()["paths"].items()
    operations = {f"{method.upper()} {path}" for path, item in paths for method in item if method != "parameters"}
    assert {name for name in named() if re.match("[A-Z]+ /", name)} == operations


def test_every_parameter_of_events_has_its_row() -> None:
    operation = described()["paths"]["/v1/events"]["get"]
    assert {each["name"] for each in operation["parameters"] if each.get("in") == "query"} <= named()
