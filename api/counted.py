"""How numbers came about: counted, or estimated from a sample."""

from store.hits import Hits


def counted(hits: Hits | None) -> dict[str, object]:
    """The members ``sampled`` and, where it is true, ``sample``."""
    if hits is None or not hits.sampled:
        return {"sampled": False}
    many = len(hits.found)
    return {"sampled": True, "sample": {"hits": many, "ofAbout": round(many * hits.one_in)}}
