"""A tagging scheme: where guidelines of annotation differ, which one is followed."""

from dataclasses import dataclass

from temporal.mention import TimexType


@dataclass(frozen=True, slots=True)
class TaggingScheme:
    """The default follows the annotators of the French TimeBank (Bittar et al. 2011).

    ``reference_type`` is the type of « désormais ». ``distance_is_date``: « il y a trois ans » is one DATE, instead
    of a DURATION « trois ans » that its signal anchors.
    """

    reference_type: TimexType = TimexType.TIME
    distance_is_date: bool = False


FRENCH_TIMEBANK = TaggingScheme()
TIMEML = TaggingScheme(distance_is_date=True)
