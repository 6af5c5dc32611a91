"""Notices between workers survive whatever happens to the connection that listens."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from home_quiz.store import redis_notices
from home_quiz.store.redis_calls import channel
from servers.fake_redis import SILENT, FakeRedis
from servers.valkey import Server
from store.contract import LOG, Notices, grow, made, tail
from store.family import RedisOpener, until

pytestmark = pytest.mark.needs("valkey")


async def test_a_worker_hears_what_another_committed(valkey: Server, open_redis: RedisOpener) -> None:
    heard = Notices()
    mine, other = await open_redis(valkey.url, heard.on_version), await open_redis(valkey.url)
    await mine.watch(LOG)
    await grow(other, await made(other), 5)
    for version in range(1, 6):
        await heard.wait_for(LOG, version)
    assert heard.seen == [(LOG, version) for version in range(1, 6)]


async def test_two_servers_of_one_store_do_not_hear_each_others_database(
    valkey: Server, open_redis: RedisOpener
) -> None:
    heard = Notices()
    mine = await open_redis(valkey.url, heard.on_version)
    strange = await open_redis(valkey.url.replace("/0", "/1"))
    await mine.watch(LOG)
    await grow(strange, await made(strange), 5)
    await made(mine)
    await heard.wait_for(LOG, 1)
    assert heard.seen == [(LOG, 1)]


async def test_a_listener_that_is_killed_listens_again_and_tells_what_it_missed(
    valkey: Server, open_redis: RedisOpener
) -> None:
    heard = Notices()
    mine, other = await open_redis(valkey.url, heard.on_version), await open_redis(valkey.url)
    logs = [f"room:{n}" for n in range(60)]
    tips = {log: await made(other, log) for log in logs}
    for log in logs:
        await mine.watch(log)
    for version in range(2, 6):
        valkey.call("CLIENT", "KILL", "TYPE", "pubsub")
        for log in logs:
            tips[log] = await grow(other, tips[log], version, log)
        for log in logs:
            await heard.wait_for(log, version)
        await until(lambda: len(valkey.call("PUBSUB", "SHARDCHANNELS")) == 60)


async def test_a_restarted_server_is_listened_to_again(tmp_path: Path, open_redis: RedisOpener) -> None:
    heard = Notices()
    with Server(tmp_path) as server:
        mine, other = await open_redis(server.url, heard.on_version), await open_redis(server.url)
        await mine.watch(LOG)
        await made(other)
        for version in (2, 4):
            await asyncio.to_thread(server.kill)
            heard.seen.clear()
            await asyncio.to_thread(server.start)
            await grow(other, (await tail(other)).tip, version)
            await heard.wait_for(LOG, version)
        await mine.unwatch(LOG)
        await until(lambda: server.call("PUBSUB", "SHARDCHANNELS") == [])


async def test_what_was_watched_while_the_store_was_away_is_heard_when_it_is_back(
    tmp_path: Path, open_redis: RedisOpener
) -> None:
    heard = Notices()
    with Server(tmp_path) as server:
        mine, other = await open_redis(server.url, heard.on_version), await open_redis(server.url)
        await grow(other, await made(other), 3)
        await asyncio.to_thread(server.kill)
        began = asyncio.get_running_loop().time()
        await mine.watch(LOG)
        assert asyncio.get_running_loop().time() - began < 3
        await asyncio.to_thread(server.start)
        await heard.wait_for(LOG, 3)


async def test_a_connection_that_answers_no_more_is_replaced(
    open_redis: RedisOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(redis_notices, "PING_S", 0.02)
    monkeypatch.setattr(redis_notices, "ANSWER_S", 0.1)
    async with FakeRedis({"PING": SILENT}) as fake:
        store = await open_redis(fake.url)
        await store.watch(LOG)
        before = fake.connections
        await until(lambda: fake.connections >= before + 3)
        assert len([words for words in fake.seen if words[:2] == [b"SSUBSCRIBE", b"home:{room:a}:v"]]) >= 3
        await store.aclose()


async def test_a_strangers_message_and_a_watcher_that_fails_do_no_harm(
    valkey: Server, open_redis: RedisOpener, caplog: pytest.LogCaptureFixture
) -> None:
    heard = Notices()

    def fails_once(log: str, version: int) -> None:
        heard.on_version(log, version)
        if version == 1:
            raise RuntimeError("a fault of the watcher")

    mine = await open_redis(valkey.url, fails_once)
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    await mine.watch(LOG)
    assert valkey.call("SPUBLISH", channel(LOG, 0), "not a number") == 1
    await grow(mine, await made(mine), 3)
    await heard.wait_for(LOG, 3)
    assert heard.seen == [(LOG, 1), (LOG, 2), (LOG, 3)]


async def test_watching_and_unwatching_at_once_ends_as_asked_last(
    valkey: Server, open_redis: RedisOpener
) -> None:
    heard = Notices()
    mine = await open_redis(valkey.url, heard.on_version)
    for _ in range(20):
        first = asyncio.create_task(mine.watch(LOG))
        await asyncio.sleep(0)
        await mine.unwatch(LOG)
        await mine.watch(LOG)
        await first
    assert valkey.call("PUBSUB", "SHARDCHANNELS") == [channel(LOG, 0).encode()]
    await made(mine)
    await heard.wait_for(LOG, 1)
    await mine.unwatch(LOG)
    await until(lambda: valkey.call("PUBSUB", "SHARDCHANNELS") == [])
