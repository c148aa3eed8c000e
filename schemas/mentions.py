"""The dates that articles mention: what may be asked of them, and a page of them."""

from marshmallow import fields

from schemas.articles import Article
from schemas.dates import Mention
from schemas.filters import any_of, echoes, language, named, of_article, parameters
from schemas.links import PageLinks
from schemas.queries import MATCH, Indented, Paging, Times
from schemas.shape import Shape, Text, about, one_of
from schemas.understood import HOW, WITHOUT, AsIndented, UnderstoodTimes
from schemas.vocabulary import MATCHES, TIMEX_TYPES, UNDATED

UNBOUND = """\
Mentions without bounds, such as durations, repetitions and what could not be resolved: include them, after all \
others, or show only them; they are left out when absent. The time asked for does not hold for them."""
FILTERS = (
    any_of("type", [one_of(TIMEX_TYPES)], "Of this TIMEX3 type.", "DATE"),
    named("source", "In an article of this source.", "AFP"),
    language("In an article in this language (ISO 639-1), which the dates of the query are then read in."),
    of_article("In the article with this id."),
)
NAMES = tuple(each.name for each in FILTERS)


class MentionsQuery(Paging, Times, Indented):
    """Which mentions, and of when."""

    match = Text(validate=one_of(MATCHES), load_default="overlaps", metadata=about(MATCH, "overlaps"))
    undated = Text(validate=one_of(UNDATED), metadata=about(UNBOUND, "include"))

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = parameters(FILTERS)


class FoundMention(Mention):
    """A mention, and the article it stands in."""

    article = fields.Nested(Article, required=True)


class UnderstoodMentions(UnderstoodTimes, AsIndented):
    """The query as it was understood."""

    match = fields.String(metadata=HOW)
    undated = fields.String(metadata=WITHOUT)

    class Meta(Shape.Meta):
        """The filters are members of their own."""

        include = echoes(FILTERS)


class MentionPage(Shape):
    """Mentions, by earliest bound, latest bound, article and place in its text."""

    dates = fields.List(fields.Nested(FoundMention), required=True)
    number_returned = fields.Integer(
        data_key="numberReturned", required=True, metadata=about("How many are on this page.", 100)
    )
    query = fields.Nested(UnderstoodMentions, required=True)
    links = fields.Nested(PageLinks, required=True)
