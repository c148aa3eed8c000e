"""What people write in a query in their own words."""

from schemas.shape import Said, Text, about, at_most

LONGEST_EXPRESSION = 200


def said(description: str, example: str, *, required: bool = False, data_key: str | None = None) -> Text:
    """What people write in their own words."""
    return Text(
        data_key=data_key,
        required=required,
        validate=[Said(), at_most(LONGEST_EXPRESSION)],
        metadata=about(description, example),
    )
