"""The tables. Bodies are JSON, written once and served as they are."""

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)

from store import signatures

#: Constraints have names of their own, so that later migrations can speak of them on every engine.
NAMES = {
    "pk": "%(table_name)s_pk",
    "uq": "%(table_name)s_%(column_0_N_name)s_unique",
    "fk": "%(table_name)s_%(column_0_N_name)s_of_%(referred_table_name)s",
    "ix": "%(table_name)s_by_%(column_0_N_name)s",
}
metadata = MetaData(naming_convention=NAMES)

#: Only this name makes the key SQLite's own row number.
Number = BigInteger().with_variant(Integer, "sqlite")


def signature() -> list[Column[int]]:
    """The bits of what an event has: :mod:`store.signatures`."""
    return [Column(name, BigInteger, nullable=False) for name in signatures.COLUMNS]


article = Table(
    "article",
    metadata,
    Column("id", Text, primary_key=True),
    Column("identity", Text, nullable=False, unique=True),  # what makes it the same article
    Column("title", Text, nullable=False),
    Column("source", Text, nullable=False),
    Column("url", Text),
    Column("lang", Text, nullable=False),
    Column("lang_given", Text),  # null when the text had to tell
    Column("published", Text),  # as received
    Column("published_at", BigInteger, nullable=False),  # minutes of its own local time; far in the past when unknown
    Column("body", LargeBinary, nullable=False),  # as a list shows it: counts, no text
    Column("text", Text, nullable=False),  # last: SQLite reads through what stands before
    Index("article_in_order", "published_at", "id", unique=True),  # so SQLite knows what is ordered within each, too
    Index("article_by_source", "source", "id"),
    Index("article_by_lang", "lang", "id"),
)

mention = Table(
    "mention",
    metadata,
    Column("article_id", Text, ForeignKey(article.c.id, ondelete="CASCADE"), primary_key=True),
    Column("position", Integer, primary_key=True),
    Column("type", Text, nullable=False),
    Column("value", Text, nullable=False),
    Column("class", Integer, nullable=False),  # store.intervals, as of events
    Column("start", BigInteger, nullable=False),
    Column("end", BigInteger, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Column("precision", Text),  # of its own date
    Column("day", Text),  # store.day_of_year
    Column("event_number", BigInteger),  # of the event it dates, if any, as its report has it
    Index("mention_by_length", "class", "start", "end", "article_id", "position"),
    # What few mentions have is found by it, and sorted.
    Index("mention_by_event_number", "event_number"),
    *(Index(f"mention_by_{name}", name, "class") for name in ("type", "precision", "day")),
)

event = Table(
    "event",
    metadata,
    Column("number", Number, primary_key=True, autoincrement=False),  # from the counter: older is smaller
    Column("id", Text, nullable=False, unique=True),  # sorts as the number does: store.event_ids
    Column("class", Integer, nullable=False),  # store.intervals
    Column("start", BigInteger, nullable=False),  # earliest minute
    Column("end", BigInteger, nullable=False),  # latest minute, included
    Column("precision", Text),
    Column("kind", Text),
    Column("modality", Text, nullable=False),
    Column("status", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("sources", JSON, nullable=False),  # of its reports, sorted
    Column("source_count", Integer, nullable=False),
    Column("published", BigInteger, nullable=False),  # minute of its earliest article; far in the past when unknown
    Column("facets", JSON, nullable=False),  # other values of its reports by their names: store.facets
    Column("words", Text, nullable=False),  # to search in: store.fulltext
    Column("tags", Text, nullable=False),  # what it is found by: store.tags
    *signature(),
    Column("body", LargeBinary, nullable=False),
    # What most queries ask of an event stands in the index, so that what is passed over is not read. The end is a key
    # column: as an included column it costs PostgreSQL 30 times the page.
    Index("event_by_length", "class", "start", "end", "id", "published", "modality", *signatures.COLUMNS),
    Index("event_by_publication", "published", "id", "class", "start", "end", "modality", *signatures.COLUMNS),
)

report = Table(
    "report",
    metadata,
    Column("id", Text, primary_key=True),
    Column("article_id", Text, ForeignKey(article.c.id, ondelete="CASCADE"), nullable=False),
    Column("position", Integer, nullable=False),
    # An event is derived from its reports, and so written after them. Null for a mention that makes no event.
    Column("event_id", Text, ForeignKey(event.c.id, deferrable=True, initially="DEFERRED")),
    Column("source", Text, nullable=False),  # its article's, for the filter
    Column("body", LargeBinary, nullable=False),
    Column("telling", LargeBinary),  # what it says of the event as a whole
    Index("report_of_article", "article_id", "position", unique=True),
    Index("report_of_event", "event_id", "source"),
)

event_alias = Table(
    "event_alias",
    metadata,
    Column("alias", Text, primary_key=True),
    Column("event_id", Text, ForeignKey(event.c.id, ondelete="CASCADE"), nullable=False, index=True),
)

correction = Table(
    "correction",
    metadata,
    Column("id", Text, primary_key=True),
    Column("kind", Text, nullable=False),  # same, not_same, headline, date, status
    Column("report_id", Text, index=True),  # no foreign key: a correction outlives what it corrects
    Column("event_id", Text, index=True),
    Column("other_id", Text),  # the second report of same and not_same
    Column("value", JSON),  # the headline, date or status put in place
    Column("at", Text, nullable=False),  # RFC 3339, UTC
)

change = Table(
    "change",
    metadata,
    Column("seq", Number, primary_key=True, autoincrement=False),  # from the counter: the order of commit
    Column("event_id", Text, nullable=False),  # no foreign key: a tombstone outlives its event
    Column("action", Text, nullable=False),  # created, updated, deleted
    Column("merged_into", Text),  # of a deleted event: where its reports went
    Column("at", Text, nullable=False),  # RFC 3339, UTC
)

counter = Table(
    "counter",
    metadata,
    Column("id", Integer, CheckConstraint("id = 1", name="counter_has_one_row"), primary_key=True),
    Column("turn", BigInteger, nullable=False),  # writing transactions so far
    Column("change", BigInteger, nullable=False),  # the last number given to a change
    Column("event", BigInteger, nullable=False),  # the last number given to an event
)

facet = Table(
    "facet",
    metadata,
    Column("name", Text, primary_key=True),  # of a filter: source, place, lang …
    Column("value", Text, primary_key=True),
    # Of the event that has it, as in its own row.
    Column("class", Integer, primary_key=True),
    Column("start", BigInteger, primary_key=True),
    Column("end", BigInteger, primary_key=True),
    Column("number", BigInteger, primary_key=True),
    Column("published", BigInteger, nullable=False),
    *signature(),
    Index("facet_by_publication", "name", "value", "published", "number"),
    sqlite_with_rowid=False,
)

api_key = Table(
    "api_key",
    metadata,
    Column("prefix", Text, primary_key=True),  # what it is shown by
    Column("name", Text, nullable=False),  # whom it is for
    Column("scope", Text, nullable=False),  # read, write, admin
    Column("digest", LargeBinary, nullable=False),  # SHA-256 of the whole key
    Column("created", Text, nullable=False),  # RFC 3339, UTC
    Column("revoked", Text),  # the same
)

rollup = Table(
    "rollup",
    metadata,
    Column("unit", Text, primary_key=True),  # day, week, month, year, decade; class, shown
    Column("dimension", Text, primary_key=True),  # empty for all events; source, lang, precision
    Column("value", Text, primary_key=True),
    Column("bucket", BigInteger, primary_key=True),  # store.buckets; of class and shown the class of length
    Column("starting", Integer, nullable=False),  # events whose earliest minute is in the bucket
    Column("ending", Integer, nullable=False),  # events whose latest minute is in it
    Column("within", Integer, nullable=False),  # events that lie in it whole
    Column("opening", Integer, nullable=False),  # events without an end that start in it
    Column("closing", Integer, nullable=False),  # events without a start that end in it
    Column("density", BigInteger, nullable=False),  # how much the mass of a minute changes in it
    Column("mass", BigInteger, nullable=False),  # what these changes come to by its end
)
