from marshmallow import fields

from schemas import filters, mentions
from store.filters import BY_NAME, OF_WORDS
from store.mention_filters import OF_ARTICLE, OWN


def test_every_filter_that_a_query_may_name_is_one_the_store_has_and_the_other_way_round() -> None:
    assert {*filters.NAMES} | {each.name for each in OF_WORDS} == BY_NAME.keys()
    assert not {*filters.NAMES} & {each.name for each in OF_WORDS}


def test_every_filter_is_read_and_echoed() -> None:
    assert filters.parameters().keys() == filters.echoes().keys() == set(filters.NAMES)


def test_dates_take_every_filter_of_events_with_the_same_values() -> None:
    """And ask it of what the store asks it of."""
    assert set(mentions.NAMES) == {"type", *filters.NAMES}
    assert {*mentions.OWN, "type", *mentions.OF_ARTICLE} == {*OWN, *OF_ARTICLE}
    asked = {each.name: each for each in mentions.FILTERS}
    for each in filters.FILTERS:
        one, other = (getattr(field, "inner", field) for field in (asked[each.name].parameter, each.parameter))
        assert one.validators == other.validators != []
        assert type(asked[each.name].echo) is type(each.echo)


def test_a_filter_says_whether_it_is_asked_of_the_event() -> None:
    said = {each.name for each in mentions.FILTERS if mentions.OF_EVENT in each.description}
    assert said == set(filters.NAMES) - {*mentions.OWN, *mentions.OF_ARTICLE}
    for each in mentions.FILTERS:
        repeated = isinstance(each.parameter, fields.List)
        assert each.parameter.metadata["description"].endswith("May be repeated.") == repeated
