"""Fold a text for look-up without moving one offset."""

#: Marks that people type for the same one: apostrophes, hyphens, spaces.
SAME_MARKS = (
    *((mark, "'") for mark in "\u2019\u2018\u02bc\u02bb\u02b9\u00b4\u2032\u2035\u055a\ua78c\uff07"),
    *((mark, "-") for mark in "\u2010\u2011"),
)


def fold(text: str) -> str:
    """Lower case and one mark of each kind, code point for code point: the result has the length of the text."""
    folded = text.lower()
    if len(folded) != len(text):
        folded = "".join(lower if len(lower := char.lower()) == 1 else char for char in text)
    for mark, same in SAME_MARKS:
        folded = folded.replace(mark, same)
    return folded
