"""Families that play over real sockets. They know the protocol and nothing else of the server."""
