"""Set-up, checks and locks of a checkout; nothing of it is in the wheel. Standard library only."""
