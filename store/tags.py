"""What an event is found by, in its own row: a line for each name and value, so that one event can be asked for one.

To look for the row that ``facet`` has of it costs ten times as much, once the event's row is read for its body.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import BindParameter, ColumnElement, Text, func, literal_column, or_

from store.facets import DAY, MANY
from store.fulltext import Holds
from store.tables import event

#: The names: what an event may have several of, and the day, which no column of it tells.
TAGGED = frozenset({"source", *MANY, DAY})
LINE = "\n"
_LINE, _SPACE = (literal_column(f"'{character}'", Text) for character in (LINE, " "))


def tags(values: Iterable[tuple[str, str]]) -> str:
    """The lines of these names and values, each between two breaks; a break within a value is a space."""
    return LINE + "".join(f"{name} {value.replace(LINE, ' ')}{LINE}" for name, value in values)


def tagged(name: str, values: Sequence[BindParameter[str]]) -> ColumnElement[bool]:
    """Whether the event of the row has one of the values; the name is ours and may stand in the SQL."""
    return or_(*(Holds(event.c.tags, _line(name, value)) for value in values))


def _line(name: str, value: BindParameter[str]) -> ColumnElement[str]:
    said = func.replace(value, _LINE, _SPACE, type_=Text)
    return literal_column(f"'{LINE}{name} '", Text).concat(said).concat(_LINE)
