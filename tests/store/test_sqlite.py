"""The SQLite store keeps the contract, erases bytes, gathers calls and hurts nobody for another's fault."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreBroken, StoreFull
from home_quiz.store.contract import Created, Ok, Store
from home_quiz.store.sqlite import SqliteStore
from store.contract import Notices, StoreContract, batch, first, grow, insist, made, tail
from store.family import Opener, contents

MARKER = b"Family-Eziitis-4711"


class TestSqlite(StoreContract):
    """The contract suite on one file with two clients."""

    @pytest.fixture
    async def store(self, notices: Notices, open_sqlite: Opener) -> Store:
        return await open_sqlite(on_version=notices.on_version)

    @pytest.fixture
    async def other(self, store: Store, open_sqlite: Opener) -> Store:
        return await open_sqlite()


@pytest.fixture
async def store(open_sqlite: Opener) -> SqliteStore:
    return await open_sqlite()


@pytest.fixture
async def raw(tmp_path: Path, store: SqliteStore) -> AsyncIterator[sqlite3.Connection]:
    """A connection of another program to the store's file."""
    db = sqlite3.connect(store.path, isolation_level=None)
    yield db
    db.close()


def bytes_on_disk(folder: Path) -> bytes:
    """All files of the data folder, one after the other."""
    return b"".join(contents(folder).values())


async def filled(store: SqliteStore, log: str) -> None:
    """A log in which the marker stands in small and in large records."""
    await store.create(log, first(MARKER * 3))
    for size in (1, 200, 9000):
        await insist(store, log, MARKER * size)


async def test_erased_bytes_are_gone_from_the_file_and_its_journal(
    store: SqliteStore, tmp_path: Path
) -> None:
    await filled(store, "room:secret-name")
    await made(store, "room:kept")
    await store.claim("ABC", "room:secret-name", 9e9)
    assert MARKER in bytes_on_disk(tmp_path)
    assert b"room:secret-name" in bytes_on_disk(tmp_path)
    await store.erase("room:secret-name")
    assert MARKER not in bytes_on_disk(tmp_path)
    assert b"room:secret-name" not in bytes_on_disk(tmp_path)
    assert b"room:kept" in bytes_on_disk(tmp_path)


async def test_a_reader_in_the_way_only_delays_the_erasing_of_the_journal(
    store: SqliteStore, raw: sqlite3.Connection, tmp_path: Path
) -> None:
    await filled(store, "room:secret")
    raw.execute("BEGIN")
    raw.execute("SELECT * FROM records").fetchone()
    await store.erase("room:secret")
    assert MARKER in bytes_on_disk(tmp_path), "the other program still reads the old moment"
    raw.execute("ROLLBACK")
    journal = store.path.with_name("home.db-wal")
    async with asyncio.timeout(10):
        while journal.stat().st_size:
            await store.ping()
    assert MARKER not in bytes_on_disk(tmp_path)


async def test_commits_are_flushed_and_deletions_overwritten(store: SqliteStore) -> None:
    def settings(db: sqlite3.Connection) -> list[object]:
        names = ("journal_mode", "synchronous", "secure_delete")
        return [db.execute(f"PRAGMA {name}").fetchone()[0] for name in names]

    assert await store._writer.run(settings) == ["wal", 2, 1]


async def test_calls_that_wait_share_one_transaction(store: SqliteStore) -> None:
    tips = [await made(store, f"room:{n}") for n in range(40)]
    release = asyncio.Event()
    loop = asyncio.get_running_loop()

    def block(db: sqlite3.Connection) -> None:
        asyncio.run_coroutine_threadsafe(release.wait(), loop).result(10)

    commits: list[str] = []
    await store._writer.run(lambda db: db.set_trace_callback(commits.append))
    blocked = asyncio.create_task(store._writer.run(block))
    waiting = [
        asyncio.create_task(store.commit([batch(tip.epoch, tip.head, f"room:{n}")]))
        for n, tip in enumerate(tips)
    ]
    await asyncio.sleep(0)
    release.set()
    assert await asyncio.gather(*waiting) == [[Ok(2)]] * 40
    await blocked
    await store._writer.run(lambda db: db.set_trace_callback(None))
    assert sum(statement == "COMMIT" for statement in commits) <= 4


async def test_a_call_that_fails_takes_no_other_with_it(store: SqliteStore) -> None:
    tips = [await made(store, f"room:{n}") for n in range(6)]

    def fault(db: sqlite3.Connection) -> None:
        db.execute("INSERT INTO meta VALUES ('half', 'done')")
        raise RuntimeError("a fault in one call")

    calls = [store.commit([batch(tip.epoch, tip.head, f"room:{n}")]) for n, tip in enumerate(tips)]
    results = await asyncio.gather(*calls[:3], store._writer.run(fault), *calls[3:], return_exceptions=True)
    assert isinstance(results.pop(3), RuntimeError)
    assert results == [[Ok(2)]] * 6
    rows = await store._writer.run(lambda db: db.execute("SELECT key FROM meta").fetchall())
    assert rows == [("identity",)]


async def test_a_watcher_that_fails_does_not_take_the_answer_with_it(open_sqlite: Opener) -> None:
    def broken(log: str, version: int) -> None:
        raise RuntimeError("a fault in a watcher")

    reports: list[str] = []
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: reports.append(context["message"]))
    store = await open_sqlite(on_version=broken)
    await store.watch("room:a")
    assert isinstance(await store.create("room:a", first()), Created)
    assert await insist(store, "room:a", b"x")
    await store.ping()
    assert len(reports) == 2


async def test_what_is_stored_is_told_even_if_the_committer_has_gone(open_sqlite: Opener) -> None:
    notices = Notices()
    store = await open_sqlite(on_version=notices.on_version)
    seen = await made(store)
    await store.watch("room:a")
    task = asyncio.create_task(store.commit([batch(seen.epoch, seen.head)]))
    await asyncio.sleep(0)
    task.cancel()
    await notices.wait_for("room:a", 2)


async def test_codes_and_activity_follow_the_given_clock(open_sqlite: Opener) -> None:
    now = [1000.0]
    store = await open_sqlite(now_s=lambda: now[0])
    tip = await made(store)
    assert await store.claim("ABC", "room:a", 1010)
    now[0] = 1009.9
    assert await store.find("ABC") == "room:a"
    assert not await store.claim("ABC", "room:b", 2000)
    now[0] = 1010
    assert await store.find("ABC") is None
    assert await store.claim("ABC", "room:b", 2000)
    await grow(store, tip, 2)
    await store.pulse([("room:a", 99)])
    assert [entry.active_s for entry in await store.list("")] == [1010]


async def test_another_program_that_keeps_the_file_busy_is_an_error_that_passes(
    store: SqliteStore, raw: sqlite3.Connection
) -> None:
    await store._writer.run(lambda db: db.execute("SELECT 1"))
    store._writer._db.execute("PRAGMA busy_timeout=10")
    seen = await made(store)
    raw.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreAway, match="busy") as told:
        await store.commit([batch(seen.epoch, seen.head)])
    assert told.value.code == "store/away"
    assert (await tail(store)).tip == seen, "reading goes on"
    raw.execute("ROLLBACK")
    assert await store.commit([batch(seen.epoch, seen.head)]) == [Ok(2)]


async def test_a_full_disk_loses_nothing_and_passes(store: SqliteStore) -> None:
    seen = await made(store)
    pages = store._writer._db.execute("PRAGMA page_count").fetchone()[0]
    store._writer._db.execute(f"PRAGMA max_page_count={pages + 20}")
    acked: list[bytes] = []

    async def fill() -> None:
        while True:
            acked.append(await insist(store, "room:a", bytes(9000)))

    with pytest.raises(StoreFull, match="make space") as told:
        await fill()
    assert told.value.code == "store/full"
    with pytest.raises(StoreFull):
        await store.put_blob(bytes(200_000))
    small = await insist(store, "room:a", b"small ones may still fit")
    store._writer._db.execute("PRAGMA max_page_count=1000000")
    after = await insist(store, "room:a", bytes(9000))
    stored = [record.batch for record in (await tail(store)).records]
    assert stored == [seen.batch, *acked, small, after]


async def test_a_file_taken_away_while_running_is_noticed_before_the_next_commit(
    store: SqliteStore, tmp_path: Path
) -> None:
    seen = await made(store)
    store.path.rename(tmp_path / "moved.db")
    for call in (store.commit([batch(seen.epoch, seen.head)]), store.ping(), store.read("room:a", 0)):
        with pytest.raises(StoreBroken, match="replaced while HOME was running"):
            await call
    (tmp_path / "moved.db").rename(store.path)
    assert await store.commit([batch(seen.epoch, seen.head)]) == [Ok(2)]


async def test_everything_is_there_after_a_restart(open_sqlite: Opener) -> None:
    before = await open_sqlite()
    tip = await grow(before, await made(before), 5)
    records = (await tail(before)).records
    blob = await before.put_blob(b"picture")
    await before.claim("ABC", "room:a", 9e9)
    await before.pulse([("room:a", 777)])
    await before.aclose()
    after = await open_sqlite()
    found = await tail(after)
    assert found.records == records
    assert (found.tip.head, found.tip.epoch, found.tip.t) == (tip.head, tip.epoch, 777)
    assert (await after.get_blob(blob), await after.find("ABC")) == (b"picture", "room:a")
    assert after.identity == before.identity


async def test_the_journal_is_gone_after_a_clean_end(store: SqliteStore, tmp_path: Path) -> None:
    await made(store)
    await store.aclose()
    assert list(contents(tmp_path)) == ["home.db"]
