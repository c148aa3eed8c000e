from chronicle.matching import match


def report(quote: str, start: int, mention: int) -> dict[str, object]:
    return {"quote": quote, "start": start, "mention": {"start": mention}}


ONE = report("Le 3 et le 5.", 0, 3)
OTHER = report("Le 3 et le 5.", 0, 11)


def test_reports_of_one_sentence_are_told_apart_by_their_mention() -> None:
    assert match([ONE, OTHER], [OTHER, ONE]) == {0: 1, 1: 0}


def test_a_sentence_that_moved_is_the_same() -> None:
    assert match([ONE, OTHER], [report("Le 3 et le 5.", 40, 43)]) == {0: 0}


def test_the_one_that_stayed_goes_before_the_one_that_moved() -> None:
    moved = report("Le 3 et le 5.", 90, 93)
    assert match([ONE, moved], [report("Le 3 et le 5.", 50, 53), moved]) == {1: 1, 0: 0}


def test_a_mention_that_is_read_otherwise_leaves_the_report_the_same() -> None:
    assert match([ONE], [report("Le 3 et le 5.", 0, 5)]) == {0: 0}


def test_another_sentence_is_another_report() -> None:
    assert match([ONE], [report("Le 4 et le 5.", 0, 3)]) == {}


def test_each_report_is_matched_once() -> None:
    assert match([ONE], [ONE, ONE, ONE]) == {0: 0}
