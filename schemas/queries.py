"""What a query string may say. Dates are strings here: the API reads them."""

from collections.abc import Sequence

from marshmallow import fields, validate

from schemas.shape import Number, Said, Shape, Text, about, at_most, between, like, one_of
from schemas.vocabulary import MATCHES, MODALITIES, PRECISIONS, PREFERENCES, SHOWN_MODALITIES

LONGEST_EXPRESSION = 200
LONGEST_PAGE = 1000
PAGE = 100

WHEN = """\
When. A day, month or year (EDTF: `2024-11-06`, `2024-05`, `2024`), an interval of two (OGC API: `2024-05/2024-06`, \
with `..` for a side that is open), or words: `lundi`, `plus tôt ce mois-ci`, `lundi/..`."""
MATCH = """\
How an event's bounds must lie to the query's. overlaps: they share a minute; within: they lie inside; starts: \
the earliest lies inside."""
PREFER = """\
A bare weekday, month or day is the latest one not after the anchor; with `future`, the earliest one not before it."""


class NoQuery(Shape):
    """No parameter at all."""


class Paging(Shape):
    """A page of a list."""

    limit = Number(validate=between(1, LONGEST_PAGE), load_default=PAGE, metadata=about("How many at most.", PAGE))
    cursor = Text(
        validate=Said(),
        metadata=about(
            "Where the page begins: from `links.next` of the page before it, with the same query.",
            "WyI1MGJj….k3Xo…",
        ),
    )


def said(description: str, example: str, *, required: bool = False, data_key: str | None = None) -> Text:
    """What people write in their own words."""
    return Text(
        data_key=data_key,
        required=required,
        validate=[Said(), at_most(LONGEST_EXPRESSION)],
        metadata=about(description, example),
    )


def any_of(validators: Sequence[validate.Validator], description: str, example: str) -> fields.List[str]:
    """A filter; given more than once, any of its values passes."""
    return fields.List(Text(validate=validators), metadata=about(f"{description} May be repeated.", [example]))


def anchor() -> Text:
    """The day from which relative expressions are counted."""
    return said("The day from which words like « lundi » count; today (UTC) when absent.", "2024-11-19")


def preference() -> Text:
    """Which way a bare weekday, month or day looks."""
    return Text(validate=one_of(PREFERENCES), load_default="past", metadata=about(PREFER, "past"))


class EventsQuery(Paging):
    """Which events, and when."""

    datetime = said(WHEN, "2024-05/..")
    from_ = said("From when on, in place of `datetime`.", "lundi", data_key="from")
    to = said("Until when, inclusive, in place of `datetime`.", "2024-11-19")
    match = Text(validate=one_of(MATCHES), load_default="overlaps", metadata=about(MATCH, "overlaps"))
    anchor = anchor()
    prefer = preference()
    q = said("Words of headline and quotes, all of them; accents and case do not count.", "Rutte")
    source = any_of([Said(), at_most(LONGEST_EXPRESSION)], "Told by this source.", "AFP")
    lang = any_of(
        [like("^[a-z]{2}$", "not_a_language")],
        "Told in this language (ISO 639-1), which the dates of the query are then read in.",
        "fr",
    )
    precision = any_of([one_of(PRECISIONS)], "Dated this finely.", "month")
    modality = any_of(
        [one_of(MODALITIES)],
        f"How far the article vouches for it; {', '.join(SHOWN_MODALITIES)} when absent.",
        "planned",
    )


class NormalizeQuery(Shape):
    """One temporal expression and what it is read against."""

    expression = said("The expression.", "plus tôt ce mois-ci", required=True)
    anchor = anchor()
    lang = Text(
        validate=like("^[a-z]{2}$", "not_a_language"),
        metadata=about("Its language (ISO 639-1); by Accept-Language, else French, then English.", "fr"),
    )
    prefer = preference()
