from schemas import filters
from store.filters import BY_NAME, OF_WORDS


def test_every_filter_that_a_query_may_name_is_one_the_store_has_and_the_other_way_round() -> None:
    assert {*filters.NAMES} | {each.name for each in OF_WORDS} == BY_NAME.keys()
    assert not {*filters.NAMES} & {each.name for each in OF_WORDS}


def test_every_filter_is_read_and_echoed() -> None:
    assert filters.parameters().keys() == filters.echoes().keys() == set(filters.NAMES)
