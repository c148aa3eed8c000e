"""A tagging scheme: where guidelines of annotation differ, which one is followed."""

from dataclasses import dataclass

from temporal.mention import TimexType


@dataclass(frozen=True, slots=True)
class TaggingScheme:
    """The default follows the annotators of the French TimeBank (Bittar et al. 2011).

    ``reference_type`` is the type of « désormais ». ``distance_is_date``: « il y a trois ans » is one DATE, instead
    of a DURATION « trois ans » that its signal anchors. ``hour_apart``: « mardi à 15 h » is two mentions, a day and its
    hour, instead of one TIME.
    """

    reference_type: TimexType = TimexType.TIME
    distance_is_date: bool = False
    hour_apart: bool = True


FRENCH_TIMEBANK = TaggingScheme()
TIMEML = TaggingScheme(reference_type=TimexType.DATE, distance_is_date=True, hour_apart=False)
