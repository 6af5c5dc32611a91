"""Calls to a server that is slow, dies or answers late: bounded, never repeated, never mixed up."""

from __future__ import annotations

import asyncio
import os
import random

import pytest

from home_quiz.errors import StoreAway
from home_quiz.store.contract import Batch, Ok, Tip
from home_quiz.store.redis import RedisStore
from servers.fake_redis import CLOSE, SILENT, FakeRedis, array, bulk
from servers.valkey import Server
from store.contract import LOG, batch, grow, made, new_id, tail
from store.family import RedisOpener


def pulses(fake: FakeRedis) -> int:
    """How many calls came."""
    return len([words for words in fake.seen if words[0] == b"FCALL"])


def answer(version: int) -> bytes:
    """The answer to a pulse."""
    return array(b":%d\r\n" % version, bulk("b" * 16), bulk("epoch"), b":0\r\n")


async def test_all_logs_of_a_call_are_sent_before_the_first_answer_comes(open_redis: RedisOpener) -> None:
    async with FakeRedis() as fake:

        def all_at_once(words: list[bytes]) -> bytes:
            return SILENT if pulses(fake) < 40 else array(b":1\r\n", b":8\r\n") * 40

        fake.answers["home_commit"] = all_at_once
        store = await open_redis(fake.url)
        items = [batch("e", (7, new_id()), f"room:{n}") for n in range(40)]
        assert await store.commit(items) == [Ok(8)] * 40
        verbs = {words[0] for words in fake.seen}
        assert b"MULTI" not in verbs
        await store.aclose()


async def test_calls_of_many_rooms_travel_together(open_redis: RedisOpener) -> None:
    async with FakeRedis() as fake:
        fake.answers["home_pulse"] = lambda words: SILENT if pulses(fake) < 9 else answer(3) * 9
        store = await open_redis(fake.url)
        found = await asyncio.gather(*(store.pulse([(f"room:{n}", 1)]) for n in range(9)))
        assert found == [[Tip(3, b"b" * 16, "epoch", 0)]] * 9
        await store.aclose()


async def test_a_commit_whose_answer_is_lost_is_not_sent_again(open_redis: RedisOpener) -> None:
    async with FakeRedis({"home_commit": CLOSE}) as fake:
        store = await open_redis(fake.url)
        with pytest.raises(StoreAway, match="before it answered"):
            await store.commit([batch("e", (1, new_id()))])
        assert pulses(fake) == 1
        await store.aclose()


async def test_an_answer_that_comes_too_late_is_nobodys(open_redis: RedisOpener) -> None:
    async with FakeRedis({"home_pulse": SILENT}) as fake:
        store = await open_redis(fake.url)
        began = asyncio.get_running_loop().time()
        results = await asyncio.gather(
            *(store.pulse([(f"room:{n}", 1)]) for n in range(3)), return_exceptions=True
        )
        assert asyncio.get_running_loop().time() - began < 3
        assert [type(result) for result in results] == [StoreAway] * 3
        assert len({id(result) for result in results}) == 3, "each has an error of its own"
        fake.late(answer(1) * 3)
        fake.answers["home_pulse"] = answer(2)
        (tip,) = await store.pulse([("room:a", 1)])
        assert isinstance(tip, Tip)
        assert tip.version == 2
        await store.aclose()


async def test_an_answer_that_nobody_asked_for_ends_the_connection(open_redis: RedisOpener) -> None:
    async with FakeRedis({"home_pulse": answer(1) * 2}) as fake:
        store = await open_redis(fake.url)
        assert isinstance((await store.pulse([("room:a", 1)]))[0], Tip)
        fake.answers["home_pulse"] = answer(2)
        for _ in range(3):  # one may still be answered on the connection that is about to end
            try:
                (tip,) = await store.pulse([("room:a", 1)])
            except StoreAway:
                continue
            assert isinstance(tip, Tip)
            assert tip.version == 2
        await store.aclose()


@pytest.mark.needs("valkey")
@pytest.mark.parametrize("seed", range(3))
async def test_cancelled_calls_leave_the_others_their_own_answers(
    valkey: Server, open_redis: RedisOpener, seed: int
) -> None:
    chance = random.Random(seed)
    before = _connections(valkey)
    store = await open_redis(valkey.url)
    tips = {log: await grow(store, await made(store, log), n + 1, log) for n, log in enumerate("abcdefg")}

    async def ask(log: str) -> None:
        assert await store.pulse([(log, 0)]) == [tips[log]]
        assert (await tail(store, log)).tip == tips[log]

    for _ in range(60):
        tasks = [asyncio.create_task(ask(chance.choice("abcdefg"))) for _ in range(8)]
        for _ in range(chance.randint(0, 4)):
            await asyncio.sleep(0)
        for task in chance.sample(tasks, 3):
            task.cancel()
        results = await asyncio.gather(*tasks, return_exceptions=True)
        assert {type(result) for result in results} <= {type(None), asyncio.CancelledError}
    assert _connections(valkey) - before < 10, "no connection was given up"


def _connections(server: Server) -> int:
    """How many the server has ever received; other tests use it too."""
    lines = server.call("INFO", "stats").decode().splitlines()
    return int(dict(line.split(":", 1) for line in lines if ":" in line)["total_connections_received"])


@pytest.mark.needs("valkey")
async def test_a_frozen_server_costs_two_seconds_and_the_tail_tells_what_was_stored(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener
) -> None:
    with Server(tmp_path_factory.mktemp("s")) as server:
        store = await open_redis(server.url)
        seen = await made(store)
        server.pause()
        mine = batch(seen.epoch, seen.head)
        began = asyncio.get_running_loop().time()
        with pytest.raises(StoreAway, match="no answer for 2 s"):
            await store.commit([mine])
        with pytest.raises(StoreAway, match=r"does not answer|no answer"):
            await store.ping()
        assert asyncio.get_running_loop().time() - began < 6
        server.resume()
        found = await tail(store, after=1)
        assert [record.batch for record in found.records] in ([], [mine.batch])
        await store.ping()


@pytest.mark.needs("valkey")
async def test_a_server_that_was_restarted_meanwhile_is_simply_used(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener
) -> None:
    with Server(tmp_path_factory.mktemp("s")) as server:
        store = await open_redis(server.url)
        tip = await grow(store, await made(store), 3)
        for stop in (server.kill, server.stop):
            await asyncio.to_thread(stop)
            with pytest.raises(StoreAway, match="Nothing answers"):
                await store.commit([batch(tip.epoch, tip.head)])
            with pytest.raises(StoreAway):
                await store.ping()
            await asyncio.to_thread(server.start)
            await store.ping()
            tip = await grow(store, tip, tip.version + 1)


@pytest.mark.needs("valkey")
async def test_closing_ends_all_connections(valkey: Server, open_redis: RedisOpener) -> None:
    before = len(valkey.call("CLIENT", "LIST").splitlines())
    stores = [await open_redis(valkey.url) for _ in range(4)]
    for store in stores:
        await made(store, f"room:{os.urandom(4).hex()}")
        await store.watch(LOG)
        await store.aclose()
    assert len(valkey.call("CLIENT", "LIST").splitlines()) == before


async def test_nothing_is_left_when_opening_fails() -> None:
    async with FakeRedis({"HSETNX": b"-ERR no\r\n"}) as fake:
        with pytest.raises(StoreAway):
            await RedisStore.open(fake.url, lambda log, version: None)
    assert {task.get_coro().__name__ for task in asyncio.all_tasks()} <= {  # type: ignore[union-attr]
        "test_nothing_is_left_when_opening_fails"
    }


@pytest.mark.needs("valkey")
async def test_the_largest_call_of_a_turn_passes(valkey: Server, open_redis: RedisOpener) -> None:
    store = await open_redis(valkey.url)
    tips = {f"room:{n}": await made(store, f"room:{n}") for n in range(40)}
    items: list[Batch] = [batch(t.epoch, t.head, log, os.urandom(200_000)) for log, t in tips.items()]
    assert await store.commit(items) == [Ok(2)] * 40
    assert [(await tail(store, item.log, 1)).records[0].data for item in items] == [i.data for i in items]
