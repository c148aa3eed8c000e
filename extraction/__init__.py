"""Articles in, reports out: which happening each date dates. Pure: knows no database and no web."""
