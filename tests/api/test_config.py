"""Settings, and what follows from them."""

import pytest

from api import Config, create_app, cursors
from api.config import DATABASE_URL, MAX_BODY_BYTES


def test_nothing_need_be_set() -> None:
    assert Config.from_environment({}) == Config(DATABASE_URL, MAX_BODY_BYTES, "")
    assert Config.from_environment({"FRISE_DATABASE_URL": ""}) == Config(DATABASE_URL, MAX_BODY_BYTES, "")


def test_the_environment_sets_everything() -> None:
    environment = {"FRISE_DATABASE_URL": "sqlite:///x.db", "FRISE_MAX_BODY_BYTES": "1000", "FRISE_SECRET": "s"}
    assert Config.from_environment(environment) == Config("sqlite:///x.db", 1000, "s")


@pytest.mark.parametrize("name", ["BODY_BYTES", "JSON_DEPTH", "TEXT_CHARACTERS", "QUERY_BYTES", "PARAMETERS"])
def test_every_limit_can_be_set_and_is_at_least_one(name: str) -> None:
    config = Config.from_environment({f"FRISE_MAX_{name}": "7"})
    assert config.limits[f"MAX_{name}"] == getattr(config, f"max_{name.lower()}") == 7
    with pytest.raises(ValueError, match=f"FRISE_MAX_{name} is a number such as"):
        Config.from_environment({f"FRISE_MAX_{name}": "0"})


@pytest.mark.parametrize("said", ["2MB", "", "0", "-1", "1e3", "²"])
def test_a_limit_that_is_no_number_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(ValueError, match=str(MAX_BODY_BYTES)):
        Config.from_environment({"FRISE_MAX_BODY_BYTES": said})


def test_who_may_read_and_write_is_set_in_so_many_words() -> None:
    said = {"FRISE_READS": "keys", "FRISE_WRITES": "open-to-everyone", "FRISE_HOSTS": "Frise.example, frise"}
    config = Config.from_environment(said)
    assert (config.reads, config.writes) == ("keys", "open-to-everyone")
    assert config.hosts == ("frise.example", "frise")


@pytest.mark.parametrize(("name", "said"), [("FRISE_WRITES", "yes"), ("FRISE_READS", ""), ("FRISE_PROXIES", "one")])
def test_a_setting_that_is_none_is_refused_by_name(name: str, said: str) -> None:
    with pytest.raises(ValueError, match=name):
        Config.from_environment({name: said})


def test_off_is_no_limit() -> None:
    assert Config.from_environment({"FRISE_RATE_LIMIT": "off"}).rate_limit == ""
    assert Config.from_environment({"FRISE_RATE_LIMIT": "9/second"}).rate_limit == "9/second"


def page_signed_by(config: Config, reader: Config) -> int:
    """The status of a cursor made by one application and read by another."""
    with create_app(config).test_request_context("/v1/events"):
        cursor = cursors.sign([0, 0, "0" * 32], {})
    return create_app(reader).test_client().get(f"/v1/events?cursor={cursor}").status_code


def test_workers_over_one_database_know_each_others_cursors(url: str) -> None:
    """Each worker, and the server when it starts again, derives the same key; a secret must be the same one."""
    assert page_signed_by(Config(url), Config(url)) == 200
    assert page_signed_by(Config("sqlite:///elsewhere.db"), Config(url)) == 422
    assert (
        page_signed_by(Config("sqlite:///elsewhere.db", MAX_BODY_BYTES, "s"), Config(url, MAX_BODY_BYTES, "s")) == 200
    )
    assert page_signed_by(Config(url, MAX_BODY_BYTES, "s"), Config(url, MAX_BODY_BYTES, "t")) == 422


@pytest.mark.parametrize("said", ["abc", "0/minute", "5/minute;0/hour", "600", "-1/minute"])
def test_a_rate_that_is_none_or_lets_nobody_in_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(ValueError, match="FRISE_RATE_LIMIT is a number a time such as 600/minute"):
        Config.from_environment({"FRISE_RATE_LIMIT": said})


@pytest.mark.parametrize("said", ["foo://", "", "memory", "async+memory://", "memcached://nowhere"])
def test_a_store_that_counts_cannot_be_kept_in_is_refused_with_an_example(said: str) -> None:
    with pytest.raises(ValueError, match="FRISE_RATE_STORAGE is a store such as memory://"):
        Config.from_environment({"FRISE_RATE_STORAGE": said})
