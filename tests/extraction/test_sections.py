"""Headings become the section of what follows, and tell nothing themselves."""

from tests.extraction.tellings import extraction

TEXT = """Le pont de Blavet
Le pont a été fermé lundi par le préfet.
Des travaux longs :
Les travaux ont commencé mardi.
Une fête dimanche dernier
Le maire a remercié les ouvriers dimanche dernier."""


def test_what_follows_a_heading_is_in_its_section_and_what_follows_the_title_in_none() -> None:
    sections = [report.section for report in extraction(TEXT, title="Le pont de Blavet").reports]
    assert sections[0] is None
    assert sections[-1] == "Une fête dimanche dernier"


def test_a_title_that_is_not_the_article_s_is_a_section() -> None:
    assert extraction(TEXT, title="Autre chose").reports[0].section == "Le pont de Blavet"


def test_a_heading_s_date_is_reported_and_is_no_happening() -> None:
    found = extraction(TEXT)
    said = [TEXT[report.quote.start : report.quote.end] for report in found.reports]
    told = [TEXT[h.reports[0].quote.start : h.reports[0].quote.end] for h in found.happenings]
    assert "Une fête dimanche dernier" in said
    assert "Une fête dimanche dernier" not in told
    assert len(told) == len(said) - 1


def test_a_line_that_repeats_the_title_is_a_heading_even_with_a_full_stop() -> None:
    found = extraction("Le pont a rouvert lundi.\nLe pont a rouvert lundi matin.", title="Le pont a rouvert lundi.")
    assert len(found.reports) == 2
    assert len(found.happenings) == 1


def test_short_lines_under_one_another_are_a_list_that_tells() -> None:
    found = extraction("Le programme\nLundi prochain, ouverture\nMardi prochain, concert\nMercredi prochain, bal")
    assert [happening.headline for happening in found.happenings] == [
        "Lundi prochain, ouverture",
        "Mardi prochain, concert",
        "Mercredi prochain, bal",
    ]


def test_a_single_line_is_no_heading() -> None:
    assert len(extraction("Le maire a démissionné mardi").happenings) == 1
