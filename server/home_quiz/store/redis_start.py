"""What is looked at before HOME works on a server: what would lose games is refused, or said loudly."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

from home_quiz.errors import ConfigError, StoreAway, StoreBroken, StoreError
from home_quiz.store.redis_line import Line
from home_quiz.store.redis_nodes import Nodes
from home_quiz.store.redis_trouble import StoreRefused
from home_quiz.store.redis_url import Address

OLDEST = 7
FORMAT = 1
"""What the keys and records look like; a store of a higher one is refused."""

STORE_KEY = "home:store"

Facts = Mapping[str, str]


async def begin(nodes: Nodes, new_identity: str) -> tuple[str, tuple[str, ...]]:
    """Check the server or every server of the cluster and give them our functions; (identity, warnings).

    Raises ``ConfigError`` for what somebody must set otherwise, ``StoreError`` for what may pass by itself.
    """
    try:
        facts = await _info(nodes, nodes.target.address)
        _check_kind(facts, nodes.target.address)
        if facts.get("redis_mode") == "cluster" or facts.get("cluster_enabled") == "1":
            await nodes.find_cluster()
        each = await asyncio.gather(*(_check(nodes, where) for where in nodes.primaries))
        identity = await _identity(nodes, new_identity)
        warnings = [warning for warnings in each for warning in warnings]
        warnings += await _check_notices(nodes)
    except StoreRefused as error:
        raise ConfigError(str(error)) from None
    return identity, tuple(dict.fromkeys(warnings))


async def _info(nodes: Nodes, where: Address) -> Facts:
    (reply,) = await nodes.ask_server(where, [("INFO",)])
    lines = (line.partition(":") for line in reply.decode("utf-8", "replace").splitlines())
    return {name: value for name, colon, value in lines if colon}


def _check_kind(facts: Facts, where: Address) -> None:
    version = facts.get("redis_version", "")
    major = version.split(".")[0]
    if major.isdigit() and int(major) < OLDEST:
        raise ConfigError(
            f"The server at {where} is version {version}. HOME needs Redis 7.0 or newer, or Valkey. Install "
            "a newer one, or start HOME without --redis to keep games in a file."
        )
    if facts.get("redis_mode") == "sentinel":
        raise ConfigError(f"{where} is a Sentinel. Give the address of the primary that it watches.")
    if facts.get("role") == "slave":
        primary = f"{facts.get('master_host', '?')}:{facts.get('master_port', '?')}"
        raise ConfigError(
            f"The server at {where} is a read-only replica. Give the address of its primary, {primary}."
        )


async def _check(nodes: Nodes, where: Address) -> list[str]:
    facts = await _info(nodes, where)
    _check_kind(facts, where)
    config = await _config(nodes, where)
    _check_policy(config.get("maxmemory-policy") or facts.get("maxmemory_policy"), where)
    await nodes.load(where)
    return [*_disk_warnings(config, facts, where), *_replica_warnings(facts, where)]


async def _config(nodes: Nodes, where: Address) -> Facts:
    """The settings that matter; empty where CONFIG is not for us, as with most rented servers."""
    names = ("maxmemory-policy", "appendonly", "appendfsync")
    try:
        replies = await nodes.ask_server(where, [("CONFIG", "GET", name) for name in names])
    except (StoreRefused, StoreAway) as error:
        if not isinstance(error, StoreRefused) and "unknown" not in str(error).lower():
            raise
        return {}
    return {reply[0].decode(): reply[1].decode() for reply in replies if len(reply) == 2}


def _check_policy(policy: str | None, where: Address) -> None:
    if policy not in (None, "noeviction"):
        raise ConfigError(
            f"The store at {where} may throw away games when its memory is full (maxmemory-policy is "
            f"{policy}). Put this line into its configuration, then start it and HOME again:  "
            "maxmemory-policy noeviction"
        )


def _disk_warnings(config: Facts, facts: Facts, where: Address) -> list[str]:
    on = config.get("appendonly", {"0": "no", "1": "yes"}.get(facts.get("aof_enabled", ""), "unknown"))
    fsync = config.get("appendfsync", "unknown")
    if on == "no":
        return [
            f"The store at {where} keeps games in memory only: if it or its machine stops, games and points "
            "are lost. Put these lines into its configuration and start it again:  appendonly yes  and  "
            "appendfsync always"
        ]
    if fsync not in ("always", "unknown"):
        return [
            f"The store at {where} writes to its disk later than it answers (appendfsync is {fsync}): if its "
            "machine loses power, the last second of answers that phones were told are counted, or more, is "
            "lost. Put this line into its configuration and start it again:  appendfsync always"
        ]
    if "unknown" in (on, fsync):
        return [
            f"The store at {where} does not let HOME read its settings, so it could not be checked whether "
            "it writes every answer to its disk before it confirms it. See to it that it has:  "
            "appendonly yes  appendfsync always  maxmemory-policy noeviction"
        ]
    return []


def _replica_warnings(facts: Facts, where: Address) -> list[str]:
    if facts.get("connected_slaves", "0") == "0":
        return []
    return [
        f"The store at {where} has replicas. HOME does not wait for them: if a replica takes over, the last "
        "answers that phones were told are counted may be lost. HOME notices that and says so."
    ]


async def _identity(nodes: Nodes, new: str) -> str:
    """The random name of this store, made by the first who opens it."""
    where = await nodes.where(STORE_KEY)
    _, _, form, identity = await nodes.ask_server(
        where,
        [
            ("HSETNX", STORE_KEY, "format", FORMAT),
            ("HSETNX", STORE_KEY, "identity", new),
            ("HGET", STORE_KEY, "format"),
            ("HGET", STORE_KEY, "identity"),
        ],
    )
    if int(form) > FORMAT:
        raise StoreBroken(
            f"The store at {where} was written by a newer HOME. Nothing was changed. Start that version, or "
            "give this one a server or a database number of its own."
        )
    return str(identity.decode())


async def _check_notices(nodes: Nodes) -> list[str]:
    """A warning if this user may not listen: then workers learn of each other by asking once a second."""
    channel = "home:{start}:v"
    where = await nodes.where(channel)
    line = Line(lambda: nodes.target.connection(where), str(where))
    try:
        (reply,) = await line.ask([("SSUBSCRIBE", channel)])
    except StoreError as error:
        raise type(error)(str(error)) from None
    finally:
        await line.aclose()
    if isinstance(reply, list):
        return []
    return [
        f"The store at {where} does not let HOME listen ({reply}): workers learn of each other's answers "
        "up to a second late. Give its user the right to  +ssubscribe +spublish &home:*"
    ]
