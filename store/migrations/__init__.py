"""The history of the tables, one file a step. Alembic reads it from the installed package."""
