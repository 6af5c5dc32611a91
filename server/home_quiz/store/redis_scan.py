"""Finding logs by their names: a walk over the keys of every server, a page at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

from home_quiz.store import redis_calls as calls
from home_quiz.store.contract import check_log
from home_quiz.store.redis_line import Reply
from home_quiz.store.redis_nodes import Nodes, Request
from home_quiz.store.redis_url import Address

PAGE = 1000

Fields = list[Reply]


async def logs_with(nodes: Nodes, prefix: str, fields: Sequence[str]) -> dict[str, Fields]:
    """The logs whose names begin so, each with these fields of its hash (``None`` where it has none)."""
    if prefix:
        try:
            check_log(prefix)
        except ValueError:
            return {}  # no log has such a name; and no character of a name means anything in a pattern
    if nodes.cluster:
        await nodes.find_cluster()
    found: dict[str, Fields] = {}
    for part in await asyncio.gather(*(_walk(nodes, where, prefix, fields) for where in nodes.primaries)):
        found |= part
    return found


async def _walk(nodes: Nodes, where: Address, prefix: str, fields: Sequence[str]) -> dict[str, Fields]:
    pattern = calls.meta(prefix + "*")
    found: dict[str, Fields] = {}
    cursor: bytes | int = 0
    while True:
        ((cursor, keys),) = await nodes.ask_server(
            where, [("SCAN", cursor, "MATCH", pattern, "COUNT", PAGE, "TYPE", "hash")]
        )
        wanted = [Request(key.decode(), ("HMGET", key, "epoch", *fields)) for key in keys]
        for key, (epoch, *values) in zip(keys, await nodes.ask(wanted, bulk=True), strict=True):
            if epoch is not None:  # erased between the two calls
                found[calls.log_of(key)] = values
        if int(cursor) == 0:
            return found
