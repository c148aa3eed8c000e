"""A server that others can reach is locked, or told in so many words that it is not."""

import os

import click
import pytest

from cli import reach

EVERYWHERE = "0.0.0.0"  # noqa: S104  nothing listens there: it is only asked about
SETTINGS = ("FRISE_WRITES", "FRISE_RATE_LIMIT")


@pytest.fixture(autouse=True)
def unset(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing is set, and what is set here is undone."""
    for name in SETTINGS:
        monkeypatch.setenv(name, "")
        monkeypatch.delenv(name)


@pytest.mark.parametrize("host", ["127.0.0.1", "127.8.9.10", "localhost", "::1"])
def test_on_the_loopback_nothing_changes(host: str) -> None:
    reach.settle(host)
    assert not any(name in os.environ for name in SETTINGS)


@pytest.mark.parametrize("host", [EVERYWHERE, "::", "192.0.2.1"])
def test_elsewhere_writes_need_keys_and_requests_are_counted(host: str) -> None:
    reach.settle(host)
    assert {name: os.environ[name] for name in SETTINGS} == {"FRISE_WRITES": "keys", "FRISE_RATE_LIMIT": "600/minute"}


def test_elsewhere_writes_without_keys_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRISE_WRITES", "open")
    with pytest.raises(click.ClickException, match="open-to-everyone"):
        reach.settle(EVERYWHERE)


def test_unless_one_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FRISE_WRITES", "open-to-everyone")
    reach.settle(EVERYWHERE)
    assert os.environ["FRISE_WRITES"] == "open-to-everyone"


@pytest.mark.parametrize(
    ("name", "said"), [("FRISE_WRITES", "yes"), ("FRISE_RATE_LIMIT", "abc"), ("FRISE_RATE_STORAGE", "foo://")]
)
def test_a_setting_that_is_none_is_said_without_a_trace(monkeypatch: pytest.MonkeyPatch, name: str, said: str) -> None:
    monkeypatch.setenv(name, said)
    with pytest.raises(click.ClickException, match=name):
        reach.settle("127.0.0.1")
