"""The day that an hour stands on, of those that the text has told."""

from temporal.context import Context
from temporal.prose import Prose, Role, Tense

#: « samedi 23 novembre et dimanche 24 »: how long the first of two days is at most, and the word between.
LONGEST_DAY, LONGEST_JOINT = 40, 3


def day_of_hour(context: Context) -> int | None:
    """The running day that an hour told here stands on.

    It is the first of « samedi et dimanche, à 15 h », and not the day that is told in passing in « coupée dimanche,
    la ligne a été rouverte à 16 h ».
    """
    if context.prose is None or context.running is None:
        return context.running
    if _is_beyond(context, context.running):
        return context.behind if context.tells_the_past else context.ahead
    if _is_listed(context, context.prose) or _is_in_passing(context, context.prose):
        return context.before
    return context.running


def _is_beyond(context: Context, running: int) -> bool:
    """Whether the verb here puts it across the publication from the running day, where a day was told."""
    if context.publication is None or running == context.publication:
        return False
    if running > context.publication:
        return context.behind is not None and context.tells_the_past
    return context.ahead is not None and context.lean().sign > 0 and not context.is_end


def _is_listed(context: Context, prose: Prose) -> bool:
    """Whether the running day comes right after another and a small word, and this in the same sentence."""
    if context.before is None or context.running_at - context.before_at > LONGEST_DAY:
        return False
    *_, joint = prose.text[context.before_at : context.running_at].split() or [""]
    joins = context.before_at < context.running_at and joint.isalpha() and len(joint) <= LONGEST_JOINT
    return joins and prose.sentence_at(context.running_at) is prose.sentence_at(context.start)


def _is_in_passing(context: Context, prose: Prose) -> bool:
    """Whether the running day was told in a clause that only recalls what was over, and this is not."""
    clause = prose.clause_at(context.running_at)
    if clause.role is Role.MAIN or clause == prose.clause_at(context.start):
        return False
    if clause.role is Role.SUBORDINATE:
        return any(predicate.anterior for predicate in clause.predicates)
    recalls = (each.tense is Tense.PAST and not each.announcing for each in clause.predicates[:1])
    return clause.role is Role.PARTICIPIAL and any(recalls)
