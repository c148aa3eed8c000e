"""Where sentences begin and end, and which lines are headings. One pass over the text, sentences of bounded length."""

import re
from collections.abc import Iterator

from temporal.syntax import Span, Syntax, key_of

#: A longer stretch without an end is cut, so that hostile text costs no more than prose.
LONGEST_SENTENCE = 2_000
LONGEST_HEADING = 120

LINE_END = re.compile(r"[\n\v\f\r\x85\u2028\u2029](?:(?<=\r)\n)?")
#: Stops, then the quotes and brackets that close after them, then a space or the end.
STOP = re.compile(r"(?P<stop>[.!?…](?<![.!?…]{2})[.!?…]*+)(?P<close>(?:[ \u00a0\u202f]?[»”\"’)\]])*+)(?=\s|\Z)")
#: The word before a point, with the points inside it: « Mme », « J.-C », « U.S.A ».
BEFORE_POINT = re.compile(r"(?:[^\W\d_][\u0300-\u036f]*[.-]{0,2}){1,12}\Z")
#: How far back it is looked for; the longest that is taken as it stands.
REACH, LONGEST_PLAIN = 24, 12
OPENING = "«“\"‘'([—–-_•* \u00a0\u202f"
FINAL = '.!?…:;,»”"])'


def lines(text: str) -> Iterator[Span]:
    """The lines of a text, in order, each with what ends it."""
    start = 0
    for match in LINE_END.finditer(text):
        yield Span(start, match.end())
        start = match.end()
    yield Span(start, len(text))


def paragraphs(text: str) -> Iterator[Span]:
    """Lines that hold something; one that begins in lower case goes on with the line before (hard-wrapped text)."""
    held: Span | None = None
    goes_on = False
    for line in lines(text):
        said = text[line.start : line.end].strip()
        if held and goes_on and said[:1].islower():
            held = Span(held.start, line.end)
        else:
            if held:
                yield held
            held = line if said else None
        goes_on = said[-1:] not in ".!?…:"
    if held:
        yield held


def is_heading(text: str, paragraph: Span) -> bool:
    """A short line without a final stop, with a letter in it."""
    line = text[paragraph.start : paragraph.end].strip()
    if not 0 < len(line) <= LONGEST_HEADING or line[-1] in FINAL or LINE_END.search(line):
        return False
    return any(char.isalpha() for char in line)


def split(text: str, paragraph: Span, syntax: Syntax) -> Iterator[Span]:
    """The sentences of a paragraph, without the blanks around them."""
    start = paragraph.start
    for match in STOP.finditer(text, paragraph.start, paragraph.end):
        if _ends(text, match, paragraph, syntax):
            yield from _bounded(text, start, match.end())
            start = match.end()
    yield from _bounded(text, start, paragraph.end)


def _ends(text: str, match: re.Match[str], paragraph: Span, syntax: Syntax) -> bool:
    following = text[match.end() : min(match.end() + 40, paragraph.end)].lstrip(OPENING + "\t\r\n")
    if following and following[0].islower():
        return False
    if match["stop"] != "." or match["close"]:
        return True
    before = _before(text, max(paragraph.start, match.start() - REACH), match.start())
    if not before:
        return not _numbers_a_line(text, match, paragraph)
    word = key_of(before)
    is_acronym = "." in word and "-" not in word
    if is_acronym or word in syntax.closing_abbreviations:
        return _first_word(following) in syntax.openers
    return not (word in syntax.abbreviations or _is_initial(before))


def _before(text: str, start: int, end: int) -> str:
    """The word before a point; most are plain, and need no pattern."""
    word = text[start:end].rpartition(" ")[2]
    if word.isalpha():
        return word[-LONGEST_PLAIN:]
    found = BEFORE_POINT.search(text, start, end)
    return found[0] if found else ""


def _numbers_a_line(text: str, match: re.Match[str], paragraph: Span) -> bool:
    return text[paragraph.start : match.start()].strip().isdigit() if match.start() - paragraph.start < 6 else False


def _is_initial(word: str) -> bool:
    """« V. » in « Vladimir V. Poutine », « J.-P. »."""
    last = re.split(r"[.-]", word)[-1]
    return len(key_of(last)) == 1 and last[0].isupper()


def _first_word(following: str) -> str:
    found = re.match(r"[^\W\d_]+['’]?", following)
    return key_of(found[0]) if found else ""


def _bounded(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    while end - start > LONGEST_SENTENCE:
        blank = text.rfind(" ", start + LONGEST_SENTENCE // 2, start + LONGEST_SENTENCE)
        cut = blank + 1 if blank >= 0 else start + LONGEST_SENTENCE
        yield Span(start, cut)
        start = cut
    if start < end:
        yield Span(start, end)
