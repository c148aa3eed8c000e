"""A happening's own words as a headline: its subject kept, its dates left out, at most 120 characters."""

import re
from collections.abc import Sequence

from extraction.headline.pieces import complement_of, pieces_of
from extraction.headline.shorten import EDGES, shortened
from extraction.headline.undated import undated
from extraction.telling import Passage, Telling
from temporal.prose import Mood, Role, Span

#: A headline of fewer words keeps its dates.
FEWEST_WORDS = 3
#: Not that of « av. J.-C. ».
FULL_STOP = re.compile(r"(?<![A-Z])[.]+$")
COMMA_AFTER_SUBJECT = frozenset({Role.PARTICIPIAL, Role.REPORTING})


def headline_of(telling: Telling, trigger: Span | None) -> str:
    """The headline; never empty where the sentence has a letter."""
    passage = telling.passage
    pieces = pieces_of(telling)
    sentence = passage.text[passage.sentence.span.start : passage.sentence.span.end]
    whole = _written([passage.text[piece.start : piece.end] for piece in pieces], telling) or " ".join(sentence.split())
    bare = _written([undated(piece, passage) for piece in pieces], telling)
    told = _told(telling, trigger)
    short = shortened(bare if _stands(bare, telling) else whole, told, _verbs(passage), passage.vocabulary)
    return short[:1].upper() + short[1:]


def _stands(bare: str, telling: Telling) -> bool:
    """Whether the words still say something without their dates: « est prévu », « remonte », « né » do not."""
    passage, words = telling.passage, bare.split()
    head = passage.words_of(telling.predicate.head) if telling.predicate else ()
    wants_date = telling.is_placed or any(word.folded in passage.vocabulary.dating for word in head)
    is_participle = telling.predicate is not None and telling.predicate.mood is Mood.PARTICIPLE
    is_bare = is_participle and any(word.text == words[-1] for word in head)
    if telling.clause.role is Role.ASIDE or is_bare:
        return False
    return len(words) >= FEWEST_WORDS and not wants_date


def _verbs(passage: Passage) -> frozenset[str]:
    heads = (verb.head for clause in passage.sentence.clauses for verb in clause.predicates)
    return frozenset(passage.text[head.start : head.end] for head in heads)


def _told(telling: Telling, trigger: Span | None) -> str:
    """The word that a shorter headline must still hold: the verb, or its complement's; else the trigger."""
    if telling.clause.role is Role.REPORTING:
        return ""
    complement = complement_of(telling)
    predicate = next(iter(complement.predicates), None) if complement else telling.predicate
    span = predicate.head if predicate else trigger
    return telling.passage.text[span.start : span.end] if span else ""


def _written(stretches: Sequence[str], telling: Telling) -> str:
    joint = ", " if telling.clause.role in COMMA_AFTER_SUBJECT else " "
    lines = (FULL_STOP.sub("", " ".join(stretch.split())).strip(EDGES) for stretch in stretches)
    first, *others = [line for line in lines if line] or [""]
    opens_sentence = telling.clause.span.start == telling.passage.sentence.span.start
    return joint.join([first, *(line[:1].lower() + line[1:] if opens_sentence else line for line in others)])
