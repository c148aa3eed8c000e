"""Keys are made, admitted by their digest, and revoked."""

import re

import pytest
from sqlalchemy import Engine

import store.keys
from chronicle import keys


def admitted(engine: Engine, key: str) -> str | None:
    with engine.connect() as connection:
        return keys.admitted(connection, key)


@pytest.mark.parametrize("scope", keys.SCOPES)
def test_a_key_is_admitted_for_its_scope(engine: Engine, scope: str) -> None:
    assert admitted(engine, keys.create(engine, "me", scope)) == scope


def test_no_two_keys_are_alike_and_none_is_kept(engine: Engine) -> None:
    made = [keys.create(engine, "me", "read") for _ in range(5)]
    with engine.connect() as connection:
        kept = store.keys.every(connection)
    assert len(set(made)) == len({each.digest for each in kept}) == 5
    assert all(re.fullmatch(r"frise_[0-9a-f]{8}_[\w-]{43}", key) for key in made)
    assert not any(key.split("_", 2)[2] in repr(kept) for key in made)


def test_a_scope_that_is_none_is_refused(engine: Engine) -> None:
    with pytest.raises(ValueError, match="read, write, admin"):
        keys.create(engine, "me", "root")


def test_a_key_is_revoked_once(engine: Engine) -> None:
    key, other = (keys.create(engine, "me", "read") for _ in range(2))
    prefix = key.split("_")[1]
    assert keys.revoke(engine, prefix)
    assert not keys.revoke(engine, prefix)
    assert not keys.revoke(engine, "ffffffff\0")
    assert (admitted(engine, key), admitted(engine, other)) == (None, "read")


def test_each_scope_does_what_those_before_it_do() -> None:
    does = {(held, wanted) for held in keys.SCOPES for wanted in keys.SCOPES if keys.suffices(held, wanted)}
    assert does == {
        ("read", "read"), ("write", "read"), ("write", "write"),
        ("admin", "read"), ("admin", "write"), ("admin", "admin"),
    }  # fmt: skip
