"""Kills, cut files, two committers and wrong clocks on real servers: nothing that was stored is lost."""

from __future__ import annotations

import asyncio
import os
import random
import shutil
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreError
from home_quiz.store.contract import Batch, Gone, Record
from home_quiz.store.redis import RedisStore
from servers.valkey import Server, redis_binary
from store.child import LOG
from store.contract import Notices, batch, grow, insist, made, tail
from store.family import RedisOpener, finish, start, until

SERVERS = [
    pytest.param(None, id="valkey", marks=pytest.mark.needs("valkey")),
    pytest.param("redis", id="redis7", marks=pytest.mark.needs("redis7")),
]


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """A server of its own of both kinds."""
    binary = redis_binary() if request.param else None
    with Server(tmp_path_factory.mktemp("server"), binary=binary) as running:
        yield running


async def stored_in(store: RedisStore, log: str = LOG) -> tuple[Record, ...]:
    """All records of a log, which must be without gap."""
    found = (await tail(store, log)).records
    assert [record.version for record in found] == list(range(1, len(found) + 1))
    return found


async def test_two_processes_that_commit_at_once_lose_nothing(
    server: Server, open_redis: RedisOpener
) -> None:
    children = [start("commit", server.url, 100) for _ in range(2)]
    acked = [line[0] for child in children for line in await asyncio.to_thread(finish, child)]
    found = await stored_in(await open_redis(server.url))
    assert len(acked) == 200
    assert sorted(record.batch.hex() for record in found[1:]) == sorted(acked)
    for child in children:
        mine = [record.data for record in found if record.data.startswith(b"%d " % child.pid)]
        assert mine == [b"%d %d" % (child.pid, n) for n in range(100)], "each in its own order"


@pytest.mark.parametrize("seed", range(5))
async def test_a_server_killed_in_mid_commit_lost_nothing_it_had_acknowledged(
    server: Server, open_redis: RedisOpener, seed: int
) -> None:
    chance = random.Random(seed)
    store = await open_redis(server.url)
    logs = [f"room:{n}" for n in range(6)]
    tips = {log: await made(store, log) for log in logs}
    acked: dict[str, list[bytes]] = {log: [] for log in logs}
    asked: dict[str, set[bytes]] = {log: set() for log in logs}

    async def play(log: str) -> None:
        head = tips[log].head
        while True:
            item = batch(tips[log].epoch, head, log, os.urandom(chance.choice([10, 5000])))
            asked[log].add(item.batch)
            await store.commit([item])
            acked[log].append(item.batch)
            head = (head[0] + 1, item.batch)

    games = [asyncio.create_task(play(log)) for log in logs]
    wanted = chance.randint(5, 150)
    await until(lambda: sum(map(len, acked.values())) >= wanted)
    server.kill()
    ends = await asyncio.gather(*games, return_exceptions=True)
    assert {type(end) for end in ends} == {StoreAway}
    await asyncio.to_thread(server.start)
    for log in logs:
        found = await stored_in(store, log)
        batches = [record.batch for record in found[1:]]
        assert batches[: len(acked[log])] == acked[log]
        assert set(batches) <= asked[log]
        assert len(batches) <= len(acked[log]) + 1, "at most the one that was on its way"
        assert await insist(store, log, b"and it goes on")


class Cuts:
    """Seven records; ``check`` starts a server on a copy whose file ends within the last three."""

    def __init__(self, server: Server, found: tuple[Record, ...], sizes: list[int], folder: Path) -> None:
        self._found = found
        self._sizes = sizes
        self._name = server.aof().name
        self._kept = server.folder / "appendonlydir"
        self._data = server.aof().read_bytes()
        self._copy = Server(folder, binary=server.binary)
        self.bytes = range(sizes[0], len(self._data))

    async def check(self, cut: int, open_redis: RedisOpener) -> int:
        """The version that is found: it must be that of the last whole commit, with all its records."""
        shutil.rmtree(self._copy.folder, ignore_errors=True)
        shutil.copytree(self._kept, self._copy.folder / "appendonlydir")
        (self._copy.folder / "appendonlydir" / self._name).write_bytes(self._data[:cut])
        whole = 3 + sum(cut >= size for size in self._sizes)
        with self._copy:
            store = await open_redis(self._copy.url)
            found = await tail(store)
            assert found.records == self._found[:whole], f"cut at {cut}"
            assert found.tip.head == (whole, found.records[-1].batch), f"cut at {cut}"
            await store.aclose()
        return whole


@pytest.fixture
async def cuts(server: Server, open_redis: RedisOpener, tmp_path: Path) -> Cuts:
    """Seven records; nothing is written after them."""
    store = await open_redis(server.url)
    tip, sizes = await grow(store, await made(store), 4), []
    for version in range(5, 8):
        sizes.append(server.aof().stat().st_size)
        tip = await grow(store, tip, version)
    return Cuts(server, (await tail(store)).records, sizes, tmp_path / "copy")


async def test_a_file_cut_at_some_bytes_of_the_last_commits_holds_whole_commits(
    cuts: Cuts, open_redis: RedisOpener
) -> None:
    chosen = {*cuts.bytes[:3], *cuts.bytes[-3:], *random.Random(1).sample(cuts.bytes, 30)}
    assert {await cuts.check(cut, open_redis) for cut in sorted(chosen)} == {4, 5, 6}


@pytest.mark.faults
@pytest.mark.timeout(900)
async def test_a_file_cut_at_any_byte_of_the_last_commits_holds_whole_commits(
    cuts: Cuts, open_redis: RedisOpener
) -> None:
    versions = [await cuts.check(cut, open_redis) for cut in cuts.bytes]
    assert versions == sorted(versions)
    assert set(versions) == {4, 5, 6}
    print(f"{len(versions)} cuts: {[versions.count(version) for version in (4, 5, 6)]} on 4, 5, 6 records")


async def test_a_start_on_a_cut_file_is_a_rollback_that_the_reader_sees(
    server: Server, open_redis: RedisOpener
) -> None:
    store = await open_redis(server.url)
    tip = await grow(store, await made(store), 6)
    await asyncio.to_thread(server.kill)
    os.truncate(server.aof(), server.aof().stat().st_size - 5)
    await asyncio.to_thread(server.start)
    (seen,) = await store.pulse([("room:a", 0)])
    assert not isinstance(seen, Gone)
    assert (seen.version, seen.epoch) == (5, tip.epoch)
    epoch = await store.reopen("room:a", seen)
    assert epoch not in (tip.epoch, Gone())
    results = await store.commit([batch(tip.epoch, tip.head)])
    assert results == [Gone()]


async def test_a_copy_of_the_folder_of_a_running_server_is_a_store(
    server: Server, open_redis: RedisOpener, tmp_path: Path
) -> None:
    store = await open_redis(server.url)
    tip = await grow(store, await made(store), 5)
    shutil.copytree(server.folder, tmp_path / "copy", ignore=shutil.ignore_patterns("server.*"))
    with Server(tmp_path / "copy", binary=server.binary) as copy:
        assert (await tail(await open_redis(copy.url))).tip == tip


# clocks


@pytest.fixture
def wrong_clock(tmp_path: Path) -> Iterator[tuple[Server, Path]]:
    """A server whose clock reads what the file says, such as +3600. (Debian's Redis cannot start so)."""
    clock = tmp_path / "clock"
    clock.write_text("+0")
    library = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"))
    env = {
        "LD_PRELOAD": str(library),
        "FAKETIME_TIMESTAMP_FILE": str(clock),
        "FAKETIME_NO_CACHE": "1",
        "FAKETIME_DONT_FAKE_MONOTONIC": "1",
    }
    with Server(tmp_path / "server", env=env) as running:
        yield running, clock


@pytest.mark.needs("valkey", "faketime")
@pytest.mark.parametrize("jump", [3600, -3600, 5 * 365 * 86400])
async def test_a_store_whose_clock_jumps_holds_codes_logs_and_notices(
    wrong_clock: tuple[Server, Path], open_redis: RedisOpener, jump: int
) -> None:
    server, clock = wrong_clock
    now = [time.time()]
    heard = Notices()
    store = await RedisStore.open(server.url, heard.on_version, lambda: now[0])
    tip = await grow(store, await made(store), 3)
    for code, minutes in (("SHORT", 10), ("LONG", 200)):
        assert await store.claim(code, "room:a", now[0] + 60 * minutes)
    await store.watch("room:a")
    before = int(server.call("TIME")[0])
    clock.write_text(f"{jump:+d}")
    await until(lambda: abs(int(server.call("TIME")[0]) - before - jump) < 60)
    years = jump > 86400
    assert await store.find("SHORT") == (None if years else "room:a")
    assert not await store.claim("LONG", "room:b", now[0] + 60) or years
    tip = await grow(store, tip, 5)
    await heard.wait_for("room:a", 5)
    assert len((await tail(store)).records) == 5
    now[0] += 11 * 60
    assert await store.find("SHORT") is None
    assert await store.find("LONG") == ("room:b" if years else "room:a") or years
    assert await store.claim("SHORT", "room:b", now[0] + 60)
    await asyncio.to_thread(server.kill)
    await asyncio.to_thread(server.start)
    assert (await tail(store)).tip == tip
    await store.aclose()


async def test_codes_and_ends_are_judged_by_the_given_clock(server: Server, open_redis: RedisOpener) -> None:
    now = [1000.0]  # not a time that the server's clock has ever seen
    store = await open_redis(server.url, now_s=lambda: now[0])
    assert await store.claim("ABC", LOG, 1060.5)
    now[0] = 1060.25
    assert await store.find("ABC") == LOG
    assert not await store.claim("ABC", "room:other", 2000)
    now[0] = 1060.5
    assert await store.find("ABC") is None
    assert await store.claim("ABC", "room:other", 2000)
    now[0] = 10.0
    assert await store.find("ABC") == "room:other"
    assert await store.claim("FAR", LOG, float("inf"))
    assert await store.find("FAR") == LOG


async def test_a_read_in_pages_is_of_one_moment_though_others_commit(
    server: Server, open_redis: RedisOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.store.redis_calls.PAGE_RECORDS", 7)
    store, other = await open_redis(server.url), await open_redis(server.url)
    await grow(store, await made(store), 50)

    async def commit_on() -> None:
        for n in range(40):
            await insist(other, "room:a", b"meanwhile %d" % n)

    busy = asyncio.create_task(commit_on())
    while not busy.done():
        found = await tail(store)
        assert [record.version for record in found.records] == list(range(1, found.tip.version + 1))
        assert found.records[-1].batch == found.tip.batch
        part = await tail(store, after=10, limit=20)
        assert [record.version for record in part.records] == list(range(11, 31))
        assert part.base == found.records[9].batch
    await busy


async def test_a_read_in_pages_begins_anew_when_the_log_is_another(
    server: Server, open_redis: RedisOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.store.redis_calls.PAGE_RECORDS", 2)
    store, other = await open_redis(server.url), await open_redis(server.url)
    await grow(store, await made(store), 9)
    turns = 0
    page = store._page

    async def page_and_erase(log: str, after: int, limit: int) -> object:
        nonlocal turns
        turns += 1
        if turns == 3:
            await other.erase("room:a")
            await grow(other, await made(other), 7)
        return await page(log, after, limit)

    monkeypatch.setattr(store, "_page", page_and_erase)
    found = await tail(store)
    assert found.tip == (await tail(other)).tip
    assert found.records == (await tail(other)).records


async def test_calls_on_a_dying_server_end_in_a_store_error(server: Server, open_redis: RedisOpener) -> None:
    store = await open_redis(server.url)
    tip = await made(store)
    items: list[Batch] = [batch(tip.epoch, tip.head) for _ in range(30)]
    tasks = [asyncio.create_task(store.commit([item])) for item in items]
    await asyncio.sleep(0)
    server.kill()
    results = await asyncio.gather(*tasks, return_exceptions=True)
    assert all(isinstance(result, list | StoreError) for result in results)
