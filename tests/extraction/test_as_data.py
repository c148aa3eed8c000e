"""A report as JSON-ready data."""

import json

from extraction.as_data import extraction_data, report_data
from tests.extraction.tellings import extraction

TEXT = "Un titre\nLe pont de Brest, ouvert en 1998, a été fermé mardi par Jean Blanc. Il est désormais vide."


def test_a_report_says_its_words_and_where_they_stand() -> None:
    data = json.loads(json.dumps(extraction_data(extraction(TEXT))))
    report = next(one for one in data["reports"] if one["mention"]["text"] == "mardi")
    assert report["quote"] == TEXT[report["start"] : report["end"]]
    assert report["trigger"] == {"text": "fermé", "start": TEXT.index("fermé"), "end": TEXT.index("fermé") + 5}
    assert report["start"] <= report["clause"]["start"] < report["clause"]["end"] <= report["end"]
    assert report["date"]["earliest"] == "2021-09-07"
    assert report["mentions"] == [report["mention"]]
    assert (report["modality"], report["section"], report["reason"]) == ("asserted", "Un titre", None)
    assert (report["actors"], report["headline"]) == (
        ["Brest", "Jean Blanc"],
        "Le pont de Brest a été fermé par Jean Blanc",
    )


def test_every_mention_is_there_and_a_report_without_a_date_says_why() -> None:
    data = json.loads(json.dumps(extraction_data(extraction(TEXT))))
    assert data["lang"] == "fr"
    assert [mention["text"] for mention in data["mentions"]] == ["1998", "mardi", "désormais"]
    last = data["reports"][-1]
    assert last["date"] is None
    assert last["reason"]


def test_without_a_trigger_it_is_null() -> None:
    found = extraction("Les Triplettes à Brest samedi.")
    assert report_data(found.reports[0], found.article.text)["trigger"] is None
