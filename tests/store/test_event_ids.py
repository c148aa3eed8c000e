import re

import pytest
from sqlalchemy import Engine

from store import writing
from store.event_ids import event_id, mint, number_of


def test_ids_sort_as_they_were_made_across_transactions(engine: Engine) -> None:
    made: list[str] = []
    for many in (3, 1, 20):
        with writing(engine) as connection:
            made += mint(connection, many)
    assert made == sorted(made)
    assert list(map(number_of, made)) == list(range(1, 25))
    assert all(re.fullmatch("[0-9a-f]{32}", each) for each in made)


@pytest.mark.parametrize("number", [0, 1, 255, 2**32, 2**48 - 1])
def test_an_id_tells_its_number_and_cannot_be_guessed_from_it(number: int) -> None:
    one, other = event_id(number), event_id(number)
    assert number_of(one) == number_of(other) == number
    assert one != other
