"""What holds for every article."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.article import Article
from extraction.as_data import extraction_data
from extraction.extract import extract
from extraction.headline.shorten import LONGEST
from extraction.readers import read_article
from extraction.report import Extraction
from temporal.mention import TimexType
from tests.extraction.tellings import extraction, trigger

SEED = Path(__file__).parents[2] / "seeds" / "2024-coree-du-nord-russie.txt"
WORDS = (
    "le la pont maire a été fermé rouvrira qui que , . : ; ( ) « » \n — … mardi 3 mai 2020 en juin hier dernier depuis "
    "du au 5 mars 20 h 30 jusqu'au selon , a indiqué Kim Jong Un réunion de si pourrait n’ pas et ou à Brest 😀 İ ﬁ "
    "e\u0301"
).split(" ")
PROSE = st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join)


def holds(found: Extraction) -> None:
    """Offsets are exact, stretches nest, headlines fit, and no DATE or TIME is without its report."""
    text = found.article.text
    for report in found.reports:
        quote, clause, word = report.quote, report.clause, report.trigger
        assert 0 <= quote.start <= clause.start <= clause.end <= quote.end <= len(text)
        assert word is None or quote.start <= word.start < word.end <= quote.end
        assert 0 < len(report.headline) <= LONGEST
        assert report.mention in report.mentions
        assert all(text[mention.start : mention.end] == mention.text for mention in report.mentions)
        assert (report.date is None) == (report.reason is not None)
    reported = {mention.start for report in found.reports for mention in report.mentions}
    points = {m.start for m in found.mentions if m.type in {TimexType.DATE, TimexType.TIME}}
    assert points <= reported
    json.dumps(extraction_data(found))


@given(PROSE, st.sampled_from(["fr", "en"]), st.sampled_from([None, "2021-09-09", "2021-09-09T18:30:00+02:00"]))
def test_any_run_of_french_words_is_extracted(text: str, lang: str, published: str | None) -> None:
    holds(extract(Article(text, title="Le pont", lang=lang, published=published)))


@given(st.text(max_size=80), PROSE)
def test_any_text_is_extracted(noise: str, words: str) -> None:
    holds(extract(Article(noise + words + noise, published="2021-09-09")))


def test_extraction_is_deterministic() -> None:
    article = read_article(SEED.read_bytes(), SEED.name)
    assert extract(article) == extract(article)


def test_a_language_without_a_grammar_yields_nothing_and_says_which_it_was() -> None:
    found = extraction("De burgemeester is dinsdag afgetreden.", lang="nl")
    assert (found.lang, found.mentions, found.reports, found.happenings) == ("nl", (), (), ())


def test_the_language_is_told_by_the_words_when_the_article_does_not_say() -> None:
    assert extract(Article("The mayor resigned on 3 May 2020 and it was the end.")).lang == "en"


def test_a_publication_that_is_no_date_is_an_error() -> None:
    with pytest.raises(ValueError, match="hier"):
        extract(Article("Le pont a cédé mardi.", published="hier"))


def test_a_sentence_of_a_thousand_dates_is_read_and_its_quotes_are_bounded() -> None:
    found = extraction("Le pont a cédé " + "mardi, " * 1000)
    assert len(found.reports) == 1000
    assert max(report.quote.end - report.quote.start for report in found.reports) < 3000
    holds(found)


def test_emoji_and_composed_letters_do_not_shift_the_offsets() -> None:
    text = "😀 İstanbul ﬁn. La mairie a ferme\u0301 le pont mardi."
    assert trigger(text, "mardi") == "ferme\u0301"


def test_the_user_s_own_article_is_told_event_by_event() -> None:
    """The treaty was ratified on 6 November and signed in June: neither headline tells the other."""
    found = extract(read_article(SEED.read_bytes(), SEED.name))
    headlines = {(h.date.earliest, h.date.latest): h.headline for h in found.happenings if h.date}
    ratified = headlines["2024-11-06", "2024-11-06"]
    signed = headlines["2024-06-01", "2024-06-30"]
    assert ratified == "Le traité sur le partenariat stratégique complet, ratifié par le parlement russe"
    assert signed.startswith("Le traité sur le partenariat stratégique complet a été signé")
    assert "Pyongyang" in signed
    assert [h.reports[0].section for h in found.happenings].count("Traité de défense mutuelle") == 3
