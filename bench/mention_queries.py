"""What is asked of the mentions of bench/mentions_fixture.py: each filter alone, and windows."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from bench.pages import DAY, YEARS, said
from store.query import MentionQuery, Published, Undated
from temporal.calendar import MINUTES_A_DAY

ONE_DAY, MONTH = Published(DAY, DAY + MINUTES_A_DAY - 1), Published(DAY, DAY + 30 * MINUTES_A_DAY)
#: Values that many mentions have, that some do, that few do, that none does.
VALUES: Mapping[str, Sequence[str]] = {
    "type": ("DATE", "TIME", "SET"),
    "precision": ("day", "month", "decade"),
    "day": ("09-11", "02-29"),
    "source": ("journal-0", "journal-199", "nobody"),
    "lang": ("fr", "en", "ca", "br"),
    "kind": ("instant", "span", "ongoing"),
    "modality": ("asserted", "planned", "negated"),
    "status": ("auto", "confirmed"),
    "section": ("Politique", "Sport", "Culture", "Nécrologie"),
    "place": ("lieu-1", "lieu-2", "lieu-20", "lieu-2999"),
    "actor": ("nom-1", "nom-20", "nom-200"),
    "min_sources": ("1", "2", "5", "60"),
    "q": ("mot1", "mot9", "mot50", "mot260", "mot4999", "mot1 mot50"),
}

Queries = dict[str, MentionQuery]


def by_filter(article_id: str) -> Queries:
    """All mentions, and each filter alone."""
    filters = [{name: [value]} for name, values in VALUES.items() for value in values] + [{"article": [article_id]}]
    return {"all": MentionQuery()} | {said(each): MentionQuery(filters=each) for each in filters}


def by_window() -> Queries:
    """Windows of time and of publication, some with a filter that many pass or that few do."""
    common, rare = {"lang": ["fr"]}, {"place": ["lieu-20"]}
    day = MentionQuery(DAY, DAY + MINUTES_A_DAY - 1)
    windows = {
        "one day": day,
        "fifty years": MentionQuery(*YEARS),
        "told on a day": MentionQuery(published=ONE_DAY),
        "told in a month": MentionQuery(published=MONTH),
        "told in fifty years": MentionQuery(published=Published(*YEARS)),
        "one day, told in fifty years": replace(day, published=Published(*YEARS)),
        "fifty years, told in a month": MentionQuery(*YEARS, published=MONTH),
    }
    filtered = {
        f"{name}, {said(filters)}": replace(query, filters=filters)
        for name, query in windows.items()
        for filters in (common, rare)
    }
    undated = {f"undated={each}": MentionQuery(undated=each) for each in (Undated.INCLUDE, Undated.ONLY)}
    return windows | filtered | undated
