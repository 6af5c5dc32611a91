"""Sockets: one connection's conversation, fan-out to many, and the asyncio driver of the machines."""
