"""Where a story of past years stands, so that an open date may go on from it."""

from temporal.calendar import RANK, Precision, civil
from temporal.context import Context, Story
from temporal.lean import Lean
from temporal.prose import Predicate, Tense


def in_story(context: Context, lean: Lean) -> int | None:
    """The day from which an open date goes on in a story of past years; None where the publication decides.

    « En septembre 2008, … En janvier, … »: a told month or day carries on through its paragraph, a bare year in its
    sentence or under a historical present.
    """
    story = context.story
    if story is None or context.publication is None or (lean.sign > 0 and not _is_historical_present(context, story)):
        return None
    if civil(story.day)[0] >= civil(context.publication)[0]:
        return None
    carries = story.precision is not Precision.YEAR or story.in_sentence or lean.is_present
    return story.day if carries else None


def _is_historical_present(context: Context, story: Story) -> bool:
    """Whether the story is told as if it were now, so that its future is no later than ours."""
    told = _verb_of(context, story)
    return told is not None and told.is_finite and told.tense is Tense.PRESENT


def goes_back(context: Context, lean: Lean) -> bool:
    """Whether « avait signé » lies before the story's last date; not where the text came back to its own days."""
    story = context.story
    if not lean.is_anterior or story is None or story.in_sentence or RANK[story.precision] > RANK[Precision.MONTH]:
        return False
    told = _verb_of(context, story)
    is_background = told is None or told.anterior or not told.is_finite
    return not is_background and (context.told is None or context.told <= story.day)


def _verb_of(context: Context, story: Story) -> Predicate | None:
    """What the last date of the story hangs on."""
    return None if context.prose is None else context.prose.predicate_for(story.at, story.at)
