"""Articles about public events, so that a new timeline has something to show."""
