"""A cluster of three: slots that move while rooms are played, a primary that dies, functions that vanish."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from redis.crc import key_slot

from home_quiz.errors import StoreAway
from home_quiz.store.contract import Gone, Ok, Tip
from home_quiz.store.redis import RedisStore
from home_quiz.store.redis_calls import channel, meta
from servers.cluster import Cluster
from servers.fake_redis import FakeRedis, array, bulk, info
from servers.valkey import Server
from store.contract import Notices, batch, first, grow, insist, made, new_id, tail
from store.family import RedisOpener, until

pytestmark = pytest.mark.needs("valkey")

LOGS = [f"room:{n}" for n in range(12)]


@pytest.fixture
def own_cluster(tmp_path: Path) -> Iterator[Cluster]:
    """A cluster that the test may damage."""
    with Cluster(tmp_path) as cluster:
        yield cluster


def slot_of(log: str) -> int:
    """The slot of a log's keys."""
    return key_slot(meta(log).encode())


def by_server(cluster: Cluster) -> dict[int, list[str]]:
    """The logs by the port of their server."""
    found: dict[int, list[str]] = {server.port: [] for server in cluster.servers}
    for log in LOGS:
        found[cluster.owner(slot_of(log)).port].append(log)
    return found


async def test_the_logs_of_one_call_lie_on_all_servers(cluster: Cluster, open_redis: RedisOpener) -> None:
    assert all(by_server(cluster).values()), "else these tests show nothing"
    store = await open_redis(cluster.url)
    assert store.warnings == ()
    tips = {log: await made(store, log) for log in LOGS}
    assert await store.commit([batch(t.epoch, t.head, log) for log, t in tips.items()]) == [Ok(2)] * 12
    pulsed = await store.pulse([(log, 7) for log in [*LOGS, "room:nobody"]])
    assert [tip.version for tip in pulsed if isinstance(tip, Tip)] == [2] * 12
    assert pulsed[-1] == Gone()
    assert [entry.log for entry in await store.list("room:")] == sorted(LOGS)
    entered = await open_redis(cluster.servers[2].url)
    assert (entered.identity, len(await entered.list(""))) == (store.identity, 12)


async def test_functions_that_every_server_forgot_are_given_again(
    cluster: Cluster, open_redis: RedisOpener
) -> None:
    store = await open_redis(cluster.url)
    tips = {log: await made(store, log) for log in LOGS}
    for server in cluster.servers:
        server.call("FUNCTION", "FLUSH")
    assert await store.commit([batch(t.epoch, t.head, log) for log, t in tips.items()]) == [Ok(2)] * 12
    for server in cluster.servers:
        server.call("FUNCTION", "FLUSH")
    await store.ping()


async def _play_on(store: RedisStore, log: str, going: Callable[[], bool]) -> int:
    """Commit one after the other while ``going``; each must be stored at once. How many."""
    tip = (await tail(store, log)).tip
    head, count = tip.head, 0
    while going():
        item = batch(tip.epoch, head, log)
        results = await store.commit([item])
        assert results == [Ok(head[0] + 1)]
        head, count = (head[0] + 1, item.batch), count + 1
    return count


async def _moved_whole(cluster: Cluster, log: str, target: Server) -> None:
    """Move the log's slot as Valkey 9 does: as a whole, while it is written to."""
    await asyncio.to_thread(cluster.move, slot_of(log), target)


async def _moved_by_keys(cluster: Cluster, log: str, target: Server, pause_s: float = 0.02) -> None:
    """Move the log's slot as Redis does: key by key, slowly, so that calls meet every state between."""
    slot, source = slot_of(log), cluster.owner(slot_of(log))
    to, of = target.call("CLUSTER", "MYID"), source.call("CLUSTER", "MYID")
    target.call("CLUSTER", "SETSLOT", slot, "IMPORTING", of)
    source.call("CLUSTER", "SETSLOT", slot, "MIGRATING", to)
    while keys := source.call("CLUSTER", "GETKEYSINSLOT", slot, 1):
        await asyncio.sleep(pause_s)  # not waiting: the half-moved state is the test
        source.call("MIGRATE", "127.0.0.1", target.port, "", 0, 5000, "KEYS", *keys)
    await asyncio.sleep(pause_s)
    for server in (target, source, *cluster.servers):
        server.call("CLUSTER", "SETSLOT", slot, "NODE", to)


@pytest.mark.parametrize("move", [_moved_whole, _moved_by_keys])
async def test_slots_that_move_while_rooms_are_played_cost_nothing(
    own_cluster: Cluster, open_redis: RedisOpener, move: Callable[..., object]
) -> None:
    heard = Notices()
    store = await open_redis(own_cluster.url)
    watcher = await open_redis(own_cluster.url, heard.on_version)
    for log in LOGS:
        await made(store, log)
        await watcher.watch(log)
    going = True
    games = [asyncio.create_task(_play_on(store, log, lambda: going)) for log in LOGS]
    try:
        for log in LOGS[:6]:
            here = own_cluster.owner(slot_of(log))
            await move(own_cluster, log, next(s for s in own_cluster.servers if s is not here))  # type: ignore[misc]
            assert own_cluster.owner(slot_of(log)) is not here
    finally:
        going = False
        counts = await asyncio.gather(*games)
    assert min(counts) > 3
    for log, count in zip(LOGS, counts, strict=True):
        found = await tail(watcher, log)
        assert [record.version for record in found.records] == list(range(1, count + 2))
        await heard.wait_for(log, count + 1)
    heard.seen.clear()
    for log in LOGS:  # also a log that nobody touched since is listened to at its new server
        await insist(store, log, b"after it all")
        await heard.wait_for(log, counts[LOGS.index(log)] + 2)
    assert len(await watcher.list("room:")) == 12


async def test_listeners_follow_a_slot_that_moves_in_silence(
    own_cluster: Cluster, open_redis: RedisOpener
) -> None:
    heard = Notices()
    mine, other = await open_redis(own_cluster.url, heard.on_version), await open_redis(own_cluster.url)
    log = LOGS[0]
    await made(other, log)
    await mine.watch(log)
    target = next(s for s in own_cluster.servers if s is not own_cluster.owner(slot_of(log)))
    await _moved_whole(own_cluster, log, target)
    await until(lambda: channel(log, 0).encode() in target.call("PUBSUB", "SHARDCHANNELS"))
    await insist(other, log, b"hello")
    await heard.wait_for(log, 2)


async def test_a_primary_that_dies_takes_its_own_logs_only_and_comes_back(
    own_cluster: Cluster, open_redis: RedisOpener
) -> None:
    heard = Notices()
    store = await open_redis(own_cluster.url, heard.on_version)
    tips = {log: await made(store, log) for log in LOGS}
    for log in LOGS:
        await store.watch(log)
    victim = own_cluster.servers[1]
    theirs = by_server(own_cluster)[victim.port]
    await asyncio.to_thread(victim.kill)
    for log in LOGS:
        item = batch(tips[log].epoch, tips[log].head, log)
        if log in theirs:
            with pytest.raises(StoreAway):
                await store.commit([item])
        else:
            assert await store.commit([item]) == [Ok(2)]
    with pytest.raises(StoreAway):
        await store.ping()
    await asyncio.to_thread(victim.start)
    await asyncio.to_thread(own_cluster.wait_until_whole)
    await store.ping()
    other = await open_redis(own_cluster.url)
    heard.seen.clear()
    for log in theirs:
        await grow(other, (await tail(other, log)).tip, 3, log)
        await heard.wait_for(log, 3)


async def test_a_store_enters_by_a_server_and_needs_it_no_more(
    own_cluster: Cluster, open_redis: RedisOpener
) -> None:
    store = await open_redis(own_cluster.servers[0].url)
    await asyncio.to_thread(own_cluster.servers[0].kill)
    for log in by_server(own_cluster)[own_cluster.servers[2].port]:
        await grow(store, await made(store, log), 3, log)


@pytest.mark.needs("redis7")
async def test_redis_7_as_a_cluster_moves_slots_too(tmp_path: Path, open_redis: RedisOpener) -> None:
    from servers.valkey import redis_binary

    with Cluster(tmp_path, binary=redis_binary()) as cluster:
        heard = Notices()
        store = await open_redis(cluster.url, heard.on_version)
        log = LOGS[0]
        await made(store, log)
        await store.watch(log)
        going = True
        game = asyncio.create_task(_play_on(store, log, lambda: going))
        target = next(s for s in cluster.servers if s is not cluster.owner(slot_of(log)))
        await _moved_by_keys(cluster, log, target)
        going = False
        count = await game
        await insist(store, log, b"after it")
        await heard.wait_for(log, count + 2)


async def test_a_cluster_that_sends_us_round_in_circles_is_given_up(open_redis: RedisOpener) -> None:
    async with FakeRedis({"INFO": info(redis_mode="cluster", cluster_enabled="1")}) as fake:
        here = array(bulk("127.0.0.1"), b":%d\r\n" % fake.port, bulk("id"))
        fake.answers["CLUSTER"] = array(array(b":0\r\n", b":16383\r\n", here))
        store = await open_redis(fake.url)
        for reply in (f"MOVED 1 127.0.0.1:{fake.port}", "TRYAGAIN not yet"):
            fake.answers["home_commit"] = f"-{reply}\r\n".encode()
            began = asyncio.get_running_loop().time()
            with pytest.raises(StoreAway, match="CLUSTER INFO"):
                await store.commit([batch("e", (1, new_id()))])
            assert asyncio.get_running_loop().time() - began < 4
        fake.answers["home_create"] = f"-ASK 1 :{fake.port}\r\n".encode()
        fake.answers["ASKING"] = b"+OK\r\n"
        with pytest.raises(StoreAway, match="CLUSTER INFO"):
            await store.create("room:a", first())
        await store.aclose()
