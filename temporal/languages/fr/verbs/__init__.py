"""The verbs of French: from the words of a sentence to its predicates.

``forms`` says what one word may be, ``line`` what its neighbours make of it; ``auxiliaries``, ``modals`` and ``single``
read the groups, ``guess`` the present that looks like a noun, ``reading`` goes through the sentence. Data:
``irregular``, ``lookalikes``.
"""

from temporal.languages.fr.verbs.reading import read

__all__ = ["read"]
