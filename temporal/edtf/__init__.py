"""A fuzzy date in standard notation: EDTF (ISO 8601-2:2019), levels 0 and 1.

============================  ===========================================================================
notation                      means
============================  ===========================================================================
``2024``, ``2024-05``         a year, a month; ``-0043`` is 44 BC
``2024-05-03``                a day
``2024-11-18T14:30:00``       a minute of the source's civil time; a zone may be written, and moves nothing
``199X``, ``18XX``, ``1XXX``  1990 to 1999, 1800 to 1899, 1000 to 1999; ``2024-XX`` some month of the year
``2024-21`` … ``2024-24``     spring, summer, autumn, and the winter that begins that year
``2024~``, ``2024?``          approximately, uncertainly; ``%`` is both, and is read as approximately
``2024-03/2024-05``           from one to the other; ``..``, or nothing, for an end that is open
============================  ===========================================================================

Weeks, quarters and runs of days have no notation of their own and are intervals; hours and parts of a day
have none either and are the day.
"""

from temporal.edtf.reading import read
from temporal.edtf.writing import write

__all__ = ["read", "write"]
