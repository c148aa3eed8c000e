"""What a query string may say. Dates are strings here: the API reads them."""

from collections.abc import Mapping

from marshmallow import ValidationError, validates_schema

from schemas.filters import parameters
from schemas.said import said
from schemas.shape import Number, Said, Shape, Text, about, between, like, one_of
from schemas.vocabulary import COUNTS, MATCHES, ORDERS, PREFERENCES, UNDATED

LONGEST_PAGE = 1000
PAGE = 100

WHEN = """\
When. A day, month or year (EDTF: `2024-11-06`, `2024-05`, `2024`), a week or quarter (`2024-W47`, `2024-Q2`), an \
interval of two (OGC API: `2024-05/2024-06`, with `..` for a side that is open), or words: `lundi`, `plus tôt ce \
mois-ci`, `lundi/..`. A time (`2024-11-06T14:30`) is that of the place, and has no zone."""
MATCH = """\
How the bounds of what is found must lie to the query's. overlaps: they share a minute; within: they lie inside; \
starts, ends: the earliest, or the latest, lies inside, which one that is not known never does; covers: they \
hold all of it."""
PREFER = """\
A bare weekday, month or day is the latest one not after the anchor; with `future`, the earliest one not before it."""

UNDATED_EVENTS = """\
Events whose date is not known: include them, after all others (before them with `sort=-earliest`; by their \
publication like any other when that is the order), or show only them; they are left out when absent. The time asked \
for does not hold for them."""

COUNT = """\
Say how many there are on all pages. true: `numberMatched`, or `numberMatchedAtLeast` when there are over \
10,000; exact: `numberMatched`, however long counting takes."""

PUBLISHED = """\
When it was told, not when it happened: the publication of its earliest article, said as `datetime` is. What only \
articles of unknown date tell is never in it."""
SORT = """\
earliest: by earliest bound, latest bound and id, those without a date last; published: by the publication of the \
earliest article, unknown ones first, and id; with `-` the exact reverse, so that `-earliest` begins with those \
without a date where they are asked for."""

#: What only says how a date is meant, and the dates it may be said of.
MEANING = {
    "match": {"datetime", "from", "to"},
    "anchor": {"datetime", "from", "to", "published"},
    "prefer": {"datetime", "from", "to", "published"},
}


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


def anchor() -> Text:
    """The day from which relative expressions are counted."""
    return said("The day from which words like « lundi » count; today (UTC) when absent.", "2024-11-19")


def preference() -> Text:
    """Which way a bare weekday, month or day looks."""
    return Text(validate=one_of(PREFERENCES), load_default="past", metadata=about(PREFER, "past"))


class Indented(Shape):
    """Indented or not."""

    pretty = Text(validate=one_of(("1",)), metadata=about("Indent the JSON, for people to read.", "1"))


class Times(Shape):
    """When it happened, when it was told, and how that is said."""

    datetime = said(WHEN, "2024-05/..")
    from_ = said("From when on, in place of `datetime`.", "lundi", data_key="from")
    to = said("Until when, inclusive, in place of `datetime`.", "2024-11-19")
    anchor = anchor()
    prefer = preference()
    published = said(PUBLISHED, "2024-11-19/..")

    @validates_schema(pass_original=True)
    def _refuse_idle(self, _: object, said: Mapping[str, object], **_more: object) -> None:
        """What would be without effect was said of a date that was lost. ValidationError."""
        idle = [name for name, dates in MEANING.items() if name in said and not dates & said.keys()]
        if idle:
            raise ValidationError({name: ["idle"] for name in idle})


class Listing(Paging, Times):
    """A page of what lies to a time in some way, and how many there are."""

    match = Text(validate=one_of(MATCHES), load_default="overlaps", metadata=about(MATCH, "overlaps"))
    count = Text(validate=one_of(COUNTS), metadata=about(COUNT, "true"))


class EventsQuery(Listing):
    """Which events, and when."""

    sort = Text(validate=one_of(ORDERS), load_default="earliest", metadata=about(SORT, "-published"))
    undated = Text(validate=one_of(UNDATED), metadata=about(UNDATED_EVENTS, "include"))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters()


class NormalizeQuery(Shape):
    """One temporal expression and what it is read against."""

    expression = said("The expression.", "plus tôt ce mois-ci", required=True)
    anchor = anchor()
    lang = Text(
        validate=like("^[a-z]{2}$", "not_a_language"),
        metadata=about("Its language (ISO 639-1); by Accept-Language, else French, then English.", "fr"),
    )
    prefer = preference()
