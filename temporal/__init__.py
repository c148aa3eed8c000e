"""The date engine: text and anchor in, dated mentions out.

``tag`` and ``read`` find every expression of a text, ``normalize`` reads one expression by itself. A reading also
has the prose that the dates were read in: sentences, clauses and predicates.
"""

from collections.abc import Sequence

from temporal.languages import known, load
from temporal.mention import Mention, Reading, SaidDate
from temporal.normalizing import normalize_with_grammar
from temporal.reading import read as read_with
from temporal.scheme import TaggingScheme

__all__ = ["Mention", "Reading", "SaidDate", "known", "normalize", "read", "tag"]


def read(text: str, anchor: str | None = None, language: str = "fr", scheme: TaggingScheme | None = None) -> Reading:
    """Every mention of a text and the dates that mentions make together.

    ``anchor`` is the publication, a date (``2024-11-19``) or an RFC 3339 time; without one, relative dates stay
    unresolved. ValueError when it is neither; LookupError when the language has no grammar.
    """
    return read_with(text, anchor, load(language), scheme)


def tag(text: str, anchor: str | None = None, language: str = "fr") -> Sequence[Mention]:
    """Every mention of a text, in order; see :func:`read`."""
    return read(text, anchor, language).mentions


def normalize(
    expression: str, anchor: str | None = None, language: str = "fr", prefer: str | None = None
) -> SaidDate | None:
    """The date that one expression says by itself, or None.

    ``prefer`` is ``"past"`` (the default: the latest one not after the anchor) or ``"future"``. A language without a
    grammar is answered by dateparser, and its mention says so in ``rule``.
    """
    if language in known():
        return normalize_with_grammar(expression, anchor, load(language), prefer)
    from temporal.fallback import normalize_with_dateparser  # noqa: PLC0415 - dateparser is heavy, and rarely asked

    mention = normalize_with_dateparser(expression, anchor, language, prefer)
    return None if mention is None else SaidDate(mention.start, mention.end, (mention,), mention.date, None)
