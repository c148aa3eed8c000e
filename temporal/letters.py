"""Letters in a pattern."""

#: A run of letters of any script, ``[^\\W\\d_]+``; those of Latin are told apart at once, for a third of the time.
LETTERS = r"(?:[A-Za-zÀ-ÖØ-öø-ɏ]++[^\W\d_]*+|[^\W\d_]++)"
