"""Damaged, foreign, newer and older files: each a clear error or a rollback that is noticed."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreBroken
from home_quiz.store.contract import Conflict, Gone, Ok, Tip
from home_quiz.store.sqlite import SqliteStore
from home_quiz.store.sqlite_file import SCHEMA
from store.contract import batch, grow, insist, made, tail
from store.family import Opener, contents


async def written(open_sqlite: Opener, size: int = 2000, count: int = 60) -> Path:
    """A store with a log, closed; the path of its file."""
    store = await open_sqlite()
    await made(store)
    for n in range(count):
        await insist(store, "room:a", bytes([n]) * size)
    await store.aclose()
    return store.path


async def refused(open_sqlite: Opener, path: Path, match: str) -> None:
    """Opening fails with this text and advice, and changes no byte of the file."""
    before = contents(path.parent)["home.db"]
    with pytest.raises(StoreBroken, match=match) as told:
        await open_sqlite()
    assert told.value.code == "store/broken"
    assert str(path) in str(told.value)
    assert "Nothing was changed" in str(told.value)
    assert contents(path.parent)["home.db"] == before


@pytest.mark.parametrize("keep", [0.99, 0.5, 0.1])
@pytest.mark.parametrize("whole_pages", [True, False])
async def test_a_truncated_file(open_sqlite: Opener, keep: float, whole_pages: bool) -> None:
    path = await written(open_sqlite)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.truncate(int(size * keep) // 4096 * 4096 + (0 if whole_pages else 1000))
    await refused(open_sqlite, path, "home-quiz restore")


@pytest.mark.parametrize("content", [b"", b"\x00", b"no database at all " * 300, b"SQLite format 3\x00"])
async def test_a_file_of_something_else(open_sqlite: Opener, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "home.db").write_bytes(content)
    await refused(open_sqlite, tmp_path / "home.db", "not a HOME store")


async def test_garbage_in_the_middle_of_the_file(open_sqlite: Opener) -> None:
    path = await written(open_sqlite)
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(size // 2)
        file.write(b"garbage!" * 2048)
    await refused(open_sqlite, path, "damaged")


async def test_a_database_of_another_program(open_sqlite: Opener, tmp_path: Path) -> None:
    with contextlib.closing(sqlite3.connect(tmp_path / "home.db")) as db:
        db.execute("CREATE TABLE logs (id)")
    await refused(open_sqlite, tmp_path / "home.db", "another program")


async def test_a_file_of_a_newer_release(open_sqlite: Opener) -> None:
    path = await written(open_sqlite)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute(f"PRAGMA user_version={SCHEMA + 1}")
    await refused(open_sqlite, path, "newer HOME")


async def test_a_journal_without_its_file_is_not_swallowed(open_sqlite: Opener, tmp_path: Path) -> None:
    journal = tmp_path / "home.db-wal"
    journal.write_bytes(b"the last minutes")
    with pytest.raises(StoreBroken, match="journal"):
        await open_sqlite()
    assert contents(tmp_path) == {"home.db-wal": b"the last minutes"}


async def test_a_journal_cut_by_a_power_failure_leaves_whole_batches(
    open_sqlite: Opener, tmp_path: Path
) -> None:
    store = await open_sqlite()
    await made(store)
    ids = [await insist(store, "room:a", bytes(3000)) for _ in range(12)]
    copy = tmp_path / "after"
    wal = (tmp_path / "home.db-wal").read_bytes()
    counts = []
    for keep in range(0, len(wal) + 1, len(wal) // 24):
        copy.mkdir()
        shutil.copy(store.path, copy / "home.db")
        (copy / "home.db-wal").write_bytes(wal[:keep])
        again = await open_sqlite(copy)
        found = await again.read("room:a", 0)
        stored = () if isinstance(found, Gone) else found.records
        assert [record.batch for record in stored[1:]] == ids[: max(0, len(stored) - 1)]
        counts.append(len(stored))
        await again.aclose()
        shutil.rmtree(copy)
    assert counts == sorted(counts)
    assert len(set(counts)) > 6


async def test_an_older_copy_put_back_is_noticed_and_opens_another_epoch(
    open_sqlite: Opener, tmp_path: Path
) -> None:
    store = await open_sqlite()
    tip3 = await grow(store, await made(store), 3)
    await store.aclose()
    shutil.copy(store.path, tmp_path / "older")
    store = await open_sqlite()
    held = await grow(store, tip3, 5)
    await store.aclose()
    shutil.move(tmp_path / "older", store.path)

    store = await open_sqlite()
    (seen,) = await store.pulse([("room:a", held.t)])
    assert isinstance(seen, Tip)
    assert seen.version < held.version, "the holder of version 5 sees that the store went back"
    assert await store.commit([batch(held.epoch, held.head)]) == [Conflict(3, tip3.batch)]
    epoch = await store.reopen("room:a", seen)
    assert isinstance(epoch, str)
    assert await store.commit([batch(held.epoch, tip3.head)]) == [Gone()]
    newer = await grow(store, (await tail(store)).tip, 6)
    found = await tail(store, after=held.version)
    assert found.base != held.batch, "who comes later still sees that another batch stands at its version"
    assert await store.commit([batch(epoch, newer.head)]) == [Ok(7)]


async def test_a_folder_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "data").write_bytes(b"")
    with pytest.raises(StoreAway, match="--data-dir"):
        await SqliteStore.open(tmp_path / "data", print)


async def test_a_store_that_is_a_folder(tmp_path: Path, open_sqlite: Opener) -> None:
    (tmp_path / "home.db").mkdir()
    with pytest.raises(StoreAway, match="--data-dir"):
        await open_sqlite()


async def test_two_that_make_the_file_at_once_get_the_same(tmp_path: Path, open_sqlite: Opener) -> None:
    stores = await asyncio.gather(*(open_sqlite(tmp_path / "new" / "folder") for _ in range(4)))
    assert len({store.identity for store in stores}) == 1
    assert not list((tmp_path / "new" / "folder").glob("*.new-*"))
