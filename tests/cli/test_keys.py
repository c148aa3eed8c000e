"""``frise keys``: a key is shown once, listed by its prefix, and revoked by it."""

import re

from tests.cli.conftest import Frise


def test_a_key_is_made_listed_and_revoked(frise: Frise) -> None:
    made = frise("keys", "create", "la rédaction", "--scope", "write")
    key = made.stdout.decode().strip()
    assert re.fullmatch(r"frise_[0-9a-f]{8}_[\w-]{43}", key)
    prefix, secret = key.split("_", 2)[1:]

    listed = frise("keys", "list").stdout.decode()
    assert re.fullmatch(rf"{prefix}\twrite\t20\S+Z\tvalid\tla rédaction\n", listed)
    assert secret not in listed

    assert frise("keys", "revoke", prefix).returncode == 0
    assert "\trevoked 20" in frise("keys", "list").stdout.decode()
    assert frise("keys", "revoke", prefix).returncode == 1


def test_a_scope_that_is_none_is_refused(frise: Frise) -> None:
    done = frise("keys", "create", "me", "--scope", "root")
    assert done.returncode == 2
    assert "admin" in done.stderr.decode()
