"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

EVENT_TEXT = {
    "sqlite": ("CREATE VIRTUAL TABLE event_text USING fts5(words, detail=none, columnsize=0, tokenize='ascii')",),
    "postgresql": (
        "CREATE TABLE event_text (rowid bigint PRIMARY KEY, words tsvector NOT NULL)",
        "CREATE INDEX event_text_words ON event_text USING gin (words)",
    ),
}
NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    """Make the tables, the text index, and the counter's only row."""
    op.create_table(
        "article",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("identity", sa.Text, nullable=False),
        sa.Column("title", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("url", sa.Text),
        sa.Column("lang", sa.Text, nullable=False),
        sa.Column("lang_given", sa.Text),
        sa.Column("published", sa.Text),
        sa.Column("published_at", sa.BigInteger, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("text", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("article_pk")),
        sa.UniqueConstraint("identity", name=op.f("article_identity_unique")),
    )
    op.create_index("article_in_order", "article", ["published_at", "id"])
    op.create_table(
        "change",
        sa.Column("seq", NUMBER, autoincrement=False, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.Column("action", sa.Text, nullable=False),
        sa.Column("merged_into", sa.Text),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("seq", name=op.f("change_pk")),
    )
    op.create_table(
        "correction",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("kind", sa.Text, nullable=False),
        sa.Column("report_id", sa.Text),
        sa.Column("event_id", sa.Text),
        sa.Column("other_id", sa.Text),
        sa.Column("value", sa.JSON),
        sa.Column("at", sa.Text, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("correction_pk")),
    )
    op.create_index(op.f("correction_by_event_id"), "correction", ["event_id"])
    op.create_index(op.f("correction_by_report_id"), "correction", ["report_id"])
    op.create_table(
        "counter",
        sa.Column("id", sa.Integer, nullable=False),
        sa.Column("turn", sa.BigInteger, nullable=False),
        sa.Column("change", sa.BigInteger, nullable=False),
        sa.Column("event", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("counter_pk")),
        sa.CheckConstraint("id = 1", name=op.f("counter_has_one_row")),
    )
    op.create_table(
        "event",
        sa.Column("number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("class", sa.Integer, nullable=False),
        sa.Column("start", sa.BigInteger, nullable=False),
        sa.Column("end", sa.BigInteger, nullable=False),
        sa.Column("precision", sa.Text),
        sa.Column("kind", sa.Text),
        sa.Column("modality", sa.Text, nullable=False),
        sa.Column("status", sa.Text, nullable=False),
        sa.Column("lang", sa.Text, nullable=False),
        sa.Column("sources", sa.JSON, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("number", name=op.f("event_pk")),
        sa.UniqueConstraint("id", name=op.f("event_id_unique")),
    )
    op.create_index("event_by_length", "event", ["class", "start", "end", "id"])
    op.create_table(
        "rollup",
        sa.Column("unit", sa.Text, nullable=False),
        sa.Column("dimension", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("bucket", sa.BigInteger, nullable=False),
        sa.Column("starting", sa.Integer, nullable=False),
        sa.Column("ending", sa.Integer, nullable=False),
        sa.Column("within", sa.Integer, nullable=False),
        sa.PrimaryKeyConstraint("unit", "dimension", "value", "bucket", name=op.f("rollup_pk")),
    )
    op.create_table(
        "event_alias",
        sa.Column("alias", sa.Text, nullable=False),
        sa.Column("event_id", sa.Text, nullable=False),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("event_alias_event_id_of_event"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("alias", name=op.f("event_alias_pk")),
    )
    op.create_index(op.f("event_alias_by_event_id"), "event_alias", ["event_id"])
    op.create_table(
        "mention",
        sa.Column("article_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("type", sa.Text, nullable=False),
        sa.Column("value", sa.Text, nullable=False),
        sa.Column("earliest", sa.BigInteger),
        sa.Column("latest", sa.BigInteger),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("mention_article_id_of_article"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("article_id", "position", name=op.f("mention_pk")),
    )
    op.create_table(
        "report",
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("article_id", sa.Text, nullable=False),
        sa.Column("position", sa.Integer, nullable=False),
        sa.Column("event_id", sa.Text),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("body", sa.LargeBinary, nullable=False),
        sa.Column("telling", sa.LargeBinary),
        sa.ForeignKeyConstraint(
            ["article_id"], ["article.id"], name=op.f("report_article_id_of_article"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["event_id"], ["event.id"], name=op.f("report_event_id_of_event"), initially="DEFERRED", deferrable=True
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("report_pk")),
    )
    op.create_index("report_of_article", "report", ["article_id", "position"], unique=True)
    op.create_index("report_of_event", "report", ["event_id", "source"])
    for statement in EVENT_TEXT[op.get_bind().dialect.name]:
        op.execute(statement)
    op.execute("INSERT INTO counter (id, turn, change, event) VALUES (1, 0, 0, 0)")


def downgrade() -> None:
    """Drop all of it."""
    op.drop_table("event_text")
    for table in ("report", "mention", "event_alias", "rollup", "event", "counter", "correction", "change", "article"):
        op.drop_table(table)
