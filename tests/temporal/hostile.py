"""Words thrown together as no writer would: what the engine must take without harm, in every language."""

from hypothesis import strategies as st

from temporal.languages import load

FIGURES = (
    "0 00 1 2 6 12 24 25 29 30 31 32 44 59 60 75 98 99 100 800 999 1990 2024 9999 10000 999999999999 "
    "18:30 24:00 24:30 25:61 30,4 1.5 10\u00a0000 1\u202f000\u202f000 03/05/2021 31/02/2021 03.05.21 18/11 "
    "2024-11-19 2024-02-30 0000-00-00 0001-01-01 9999-12-31 2024-11-19T18:30:00Z"
).split(" ")
MARKS = (*".,;:!?()«»“”'’-–—/…%°", "\n", "\n\n", "😀", "e\u0301", "İ", "\x00", "\ud800", "\u00a0", "ﬁ")
OTHERS = (
    "le conseil a voté sera est était annonce Paris maire selon qui que reporté the mayor said will be M. Mme".split()
)
JOINTS = (" ", " ", " ", " ", "", "-", ", ", "\n", "\u00a0")
ANCHORS = (
    *(None, "2024-11-19", "2024-02-29T08:30:00Z", "2024-11-16", "2024-01-15", "1999-12-31"),
    *("0001-01-01", "-9999-01-01T00:00", "9999-12-31T23:59"),
)
anchors = st.sampled_from(ANCHORS)


def soups(language: str) -> st.SearchStrategy[str]:
    """Texts of the language's own words, with figures, marks and whatever else."""
    grammar = load(language).grammar
    strong = st.sampled_from(sorted(word for word in grammar.words if not grammar.is_weak(word)))
    weak = st.sampled_from(sorted(word for word in grammar.words if grammar.is_weak(word)))
    figures, marks, others = (st.sampled_from(words) for words in (FIGURES, MARKS, OTHERS))
    word = st.one_of(strong, strong, strong, weak, weak, weak, figures, figures, marks, others)
    cased = st.builds(lambda said, case: case(said), word, st.sampled_from([str, str, str, str.capitalize, str.upper]))
    return st.lists(st.tuples(cased, st.sampled_from(JOINTS)), max_size=24).map(_joined)


def _joined(words: list[tuple[str, str]]) -> str:
    return "".join(said + joint for said, joint in words)
