"""The only place where a JSON shape is said: what comes in is validated here, what goes out is documented here."""
