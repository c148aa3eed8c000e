"""How a resource is shown: whole or by some of its members, as it is stored or indented."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

import orjson

#: Always shown, of whatever object some members are shown and that has one.
ID = "id"


@dataclass(frozen=True, slots=True)
class Representation:
    """The members to show, all when there are none; those of an object have its name and a dot before them."""

    members: tuple[str, ...] = ()
    pretty: bool = False

    @classmethod
    def asked_by(cls, query: Mapping[str, Any]) -> Self:
        """What a validated query asks for."""
        return cls(tuple(dict.fromkeys(query.get("members", ()))), "pretty" in query)

    def echo(self) -> dict[str, object]:
        """What of it was said."""
        said = {"fields": list(self.members)} if self.members else {}
        return said | ({"pretty": "1"} if self.pretty else {})

    def of(self, body: bytes) -> object:
        """A stored body: as it lies, unless only some of it is asked for."""
        return _picked(orjson.loads(body), self.members) if self.members else orjson.Fragment(body)

    def written(self, data: object) -> bytes:
        """Data as JSON."""
        plain = orjson.dumps(data)
        return orjson.dumps(orjson.loads(plain), option=INDENTED) if self.pretty else plain


AS_STORED = Representation()
INDENTED = orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE


def _picked(data: Mapping[str, Any], members: tuple[str, ...]) -> dict[str, Any]:
    """Those members, in the order of the data."""
    parts = {each: _parts(each, members) for each in data}
    return {
        name: _picked(value, parts[name]) if name not in members and isinstance(value, dict) else value
        for name, value in data.items()
        if name in (ID, *members) or parts[name]
    }


def _parts(name: str, members: tuple[str, ...]) -> tuple[str, ...]:
    """Those that are said of the object with the name."""
    return tuple(each.removeprefix(f"{name}.") for each in members if each.startswith(f"{name}."))
