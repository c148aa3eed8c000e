"""Who is to blame for a date that cannot be read."""

from collections.abc import Iterator
from contextlib import contextmanager

from api.faults import Place, Shape, fault
from api.problems import Kind, Problem
from api.said import UnreadableDateError

KINDS = {"parameter": Kind.INVALID_PARAMETERS, "pointer": Kind.INVALID_BODY}


@contextmanager
def blaming(place: Place, name: str, shape: Shape) -> Iterator[None]:
    """A date that cannot be read in this block is the fault of the shape's field with the name. Problem."""
    try:
        yield
    except UnreadableDateError as error:
        raise Problem(KINDS[place], [fault(place, name, error.code, shape, error.said)]) from error
