from schemas import filters
from store.filters import BY_NAME


def test_every_filter_that_a_query_may_name_is_one_the_store_has_and_the_other_way_round() -> None:
    assert set(filters.NAMES) == BY_NAME.keys()


def test_every_filter_is_read_and_echoed() -> None:
    assert filters.parameters().keys() == filters.echoes().keys() == set(filters.NAMES)
