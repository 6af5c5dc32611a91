"""Running a log: decide, commit, evolve, then tell. Machines without I/O; the gateway's driver feeds them."""
