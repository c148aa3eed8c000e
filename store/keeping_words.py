"""Writing the rows and counts of words that many events have: :mod:`store.common_words`.

Whether a word is one of them is looked at when an event comes that has it, with one event in ONE_IN: with each it would
be a good part of what an event costs.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from sqlalchemy import ColumnElement, Connection, Text, bindparam, delete, func, insert, literal_column, select, update

from store import fulltext
from store.common_words import Counted, counted
from store.facets import LONGEST_VALUE
from store.filters import FILLER, WORD
from store.records import EventRecord
from store.rollups import ALL, CLASS, COLUMNS, KEY, WITHIN
from store.tables import event, facet, rollup

#: A page of so many events that have a word costs more to sort than to read.
MANY = 300
#: A word that many events have comes soon enough with one whose number this divides.
ONE_IN = 16
#: A word becomes filler when more than one event in so many has it, and is none any more when fewer than that do.
FILLS, FILLS_NO_MORE = 3, 4


def _said(name: str) -> ColumnElement[str]:
    """A name of ours, written out."""
    return literal_column(f"'{name}'")


_WORD = bindparam("word", type_=Text)
_HAVE_IT = event.c.number.in_(fulltext.among(_WORD))
_ONE_EACH = [func.count() if name == WITHIN else literal_column("0") for name in COLUMNS]
COUNT = insert(rollup).from_select(
    [*KEY, *COLUMNS],
    select(_said(CLASS), _said(FILLER.name), _WORD, event.c["class"], *_ONE_EACH)
    .where(_HAVE_IT)
    .group_by(event.c["class"]),
)
ADD_ROWS = insert(facet).from_select(
    facet.c.keys(), select(_said(WORD.name), _WORD, *(event.c[name] for name in facet.c.keys()[2:])).where(_HAVE_IT)
)
DROP_ROWS = delete(facet).where(facet.c.name == _said(WORD.name), facet.c.value == _WORD)
TOTAL = select(func.coalesce(func.sum(rollup.c.within), 0)).where(rollup.c.unit == CLASS, rollup.c.dimension == ALL)
TURN = (
    update(rollup)
    .where(rollup.c.unit == CLASS, rollup.c.dimension == bindparam("was"), rollup.c.value == _WORD)
    .values(dimension=bindparam("now"))
)


def with_words(events: Iterable[EventRecord], known: Mapping[str, Counted]) -> list[EventRecord]:
    """The events, found and counted also by those of their words that are."""
    return [replace(each, facets={**each.facets, **_by_kind(each.words, known)}) for each in events]


def review(connection: Connection, events: Iterable[EventRecord]) -> None:
    """See what the words of these events are by now, after they were indexed and counted."""
    looked_at = [each.words.split() for each in events if each.number % ONE_IN == 0]
    words = {word for text in looked_at for word in text if len(word) <= LONGEST_VALUE}
    if not words:
        return
    known = counted(connection, sorted(words))
    begun = fulltext.frequent(connection, sorted(words - known.keys()), MANY)
    for word in begun:
        connection.execute(COUNT, {"word": word})
    total = int(connection.execute(TOTAL).scalar_one())
    for word, each in {**known, **counted(connection, begun)}.items():
        _turn(connection, word, each, total)


def _by_kind(text: str, known: Mapping[str, Counted]) -> dict[str, Sequence[str]]:
    words = {word: known[word].kind for word in text.split() if word in known}
    return {name: [word for word, kind in words.items() if kind == name] for name in (WORD.name, FILLER.name)}


def _turn(connection: Connection, word: str, found: Counted, total: int) -> None:
    """From filler into a word with rows, or the other way round, if it is time."""
    if found.kind == FILLER.name and found.many * FILLS_NO_MORE < total:
        connection.execute(ADD_ROWS, {"word": word})
        connection.execute(TURN, {"word": word, "was": FILLER.name, "now": WORD.name})
    elif found.kind == WORD.name and found.many * FILLS > total:
        connection.execute(DROP_ROWS, {"word": word})
        connection.execute(TURN, {"word": word, "was": WORD.name, "now": FILLER.name})
