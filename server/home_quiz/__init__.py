"""HOME: a live quiz server for families. Only the version lives here."""

__version__ = "0.2.0"
