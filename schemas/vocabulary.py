"""The closed sets of words that stand in the JSON, each in its own order."""

PRECISIONS = (
    "minute",
    "hour",
    "daypart",
    "day",
    "weekend",
    "week",
    "month",
    "quarter",
    "half",
    "season",
    "year",
    "decade",
    "century",
    "millennium",
)
STATUSES = ("auto",)
UNDATED = ("include", "only")
COUNTS = ("true", "exact")
ORDERS = ("earliest", "-earliest", "published", "-published")
KINDS = ("instant", "span", "ongoing")
QUALIFIERS = ("approximate", "uncertain")
TIMEX_TYPES = ("DATE", "TIME", "DURATION", "SET")
MODALITIES = ("asserted", "reported", "planned", "hypothetical", "negated")
SHOWN_MODALITIES = ("asserted", "reported", "planned")
MATCHES = ("overlaps", "within", "starts", "ends", "covers")
PREFERENCES = ("past", "future")
INTERVALS = ("auto", "hour", "day", "week", "month", "year", "decade")
DIMENSIONS = ("source", "lang", "precision")
FACETS = (*DIMENSIONS, "kind", "modality", "status", "section", "place", "actor")
