"""The date engine: text and anchor in, dated mentions out."""
