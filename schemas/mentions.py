"""The dates that articles mention: what may be asked of them, and a page of them."""

from marshmallow import fields

from schemas import filters
from schemas.articles import Article
from schemas.dates import Mention
from schemas.filters import KIND, VOUCHED, Filter, any_of, echoes, parameters
from schemas.pages import CountedPage
from schemas.queries import Listing
from schemas.shape import Shape, Text, about, one_of
from schemas.understood import UnderstoodListing
from schemas.vocabulary import ORDERS, TIMEX_TYPES, UNDATED

UNBOUND = """\
Mentions without bounds, such as durations, repetitions and what could not be resolved: include them, after all \
others (before them with `sort=-earliest`; by their publication like any other when that is the order), or show only \
them; they are left out when absent. The time asked for does not hold for them."""
SORT = """\
earliest: by earliest bound, latest bound, article and place in its text, those without bounds last; published: by the \
publication of their article, unknown ones first, article and place in its text; with `-` the exact reverse."""
#: What is asked of the article, and of the mention itself: its own date, which may be finer than its event's.
OF_ARTICLE = {
    "source": "In an article of this source.",
    "lang": "In an article in this language (ISO 639-1), which the dates of the query are then read in.",
    "article": "In the article with this id.",
}
OWN = ("day", "precision")
#: What all others are asked of; and how, where it is another thing that is asked of it.
OF_EVENT = """\
Asked of the event that the mention dates; a mention that dates none, like most durations and repetitions, never \
passes."""
SAID_OTHERWISE = {
    "kind": f"{KIND} A mention by itself is an instant, whatever it begins or ends.",
    "modality": f"{VOUCHED}.",
}


def _of_mention(each: Filter) -> Filter:
    """A filter of events as it is asked of mentions."""
    if each.name in OWN:
        return each
    said = SAID_OTHERWISE.get(each.name, each.description)
    return each.described(OF_ARTICLE.get(each.name, f"{said} {OF_EVENT}"))


FILTERS = (
    any_of("type", [one_of(TIMEX_TYPES)], "Of this TIMEX3 type.", "DATE"),
    *map(_of_mention, filters.FILTERS),
)
NAMES = tuple(each.name for each in FILTERS)


class MentionsQuery(Listing):
    """Which mentions, and of when."""

    sort = Text(validate=one_of(ORDERS), load_default="earliest", metadata=about(SORT, "-published"))
    undated = Text(validate=one_of(UNDATED), metadata=about(UNBOUND, "include"))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters(FILTERS)


class FoundMention(Mention):
    """A mention, and the article it stands in."""

    article = fields.Nested(Article, required=True)


class UnderstoodMentions(UnderstoodListing):
    """The query as it was understood."""

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes(FILTERS)


class MentionPage(CountedPage):
    """Mentions, in the order asked for."""

    dates = fields.List(fields.Nested(FoundMention), required=True)
    query = fields.Nested(UnderstoodMentions, required=True)
