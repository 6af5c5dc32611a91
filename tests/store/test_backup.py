"""Backup while the store runs, and restore that keeps the old file and makes everybody notice."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreBroken, StoreLocked
from home_quiz.store.contract import Gone, Tip
from home_quiz.store.sqlite import SqliteStore, WouldOverwrite, backup, lock_folder, restore
from home_quiz.store.sqlite_file import SCHEMA
from store.contract import batch, grow, insist, made, tail
from store.family import Opener, contents, start


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
async def store(open_sqlite: Opener, data: Path) -> SqliteStore:
    return await open_sqlite(data)


async def saved(store: SqliteStore, to: Path) -> Tip:
    """A log at version 3 in the backup, at version 6 in the store, which is closed; the tip of the backup."""
    tip = await grow(store, await made(store), 3)
    await store.put_blob(b"picture")
    await store.backup(to)
    await grow(store, tip, 6)
    await store.aclose()
    return tip


def versions(path: Path) -> list[tuple[str, int]]:
    """The logs of a store's file, as another program reads them."""
    with contextlib.closing(sqlite3.connect(path)) as db:
        return db.execute("SELECT log, version FROM logs ORDER BY log").fetchall()


async def test_a_backup_comes_back_whole_and_in_new_epochs(
    store: SqliteStore, open_sqlite: Opener, data: Path, tmp_path: Path
) -> None:
    old = await made(store, "room:b")
    blob = await store.put_blob(b"picture")
    tip = await saved(store, tmp_path / "backup")
    kept = restore(tmp_path / "backup", data, overwrite=True)
    assert kept == data / "home.db.before-restore-1"
    again = await open_sqlite(data)
    found = await tail(again)
    assert [record.version for record in found.records] == [1, 2, 3]
    assert found.tip.head == tip.head
    assert len({found.tip.epoch, tip.epoch, old.epoch, (await tail(again, "room:b")).tip.epoch}) == 4
    assert await again.commit([batch(tip.epoch, tip.head)]) == [Gone()], "who did not notice is stopped"
    assert await again.get_blob(blob) == b"picture"
    assert again.identity != store.identity
    assert list(contents(data)) == ["home.db", "home.db-shm", "home.db-wal", kept.name, "home.lock"]


async def test_the_old_store_is_kept_each_time_with_its_journal(
    store: SqliteStore, open_sqlite: Opener, data: Path, tmp_path: Path
) -> None:
    await saved(store, tmp_path / "backup")
    restore(tmp_path / "backup", data, overwrite=True)
    child = start("forever", data, 10)
    assert child.stdout
    acked = [child.stdout.readline().split()[1] for _ in range(5)]
    child.kill()
    child.communicate(timeout=60)
    journal = (data / "home.db-wal").read_bytes()
    assert restore(tmp_path / "backup", data, overwrite=True) == data / "home.db.before-restore-2"
    assert (data / "home.db.before-restore-2-wal").read_bytes() == journal
    assert versions(data / "home.db.before-restore-1") == [("room:a", 6)]
    assert versions(data / "home.db.before-restore-2")[0] == ("room:a", 3)
    with contextlib.closing(sqlite3.connect(data / "home.db.before-restore-2")) as db:
        kept = [batch.hex() for (batch,) in db.execute("SELECT batch FROM records ORDER BY log_id, version")]
    assert set(acked) < set(kept)
    assert [entry.log for entry in await (await open_sqlite(data)).list("")] == ["room:a"]


async def test_nothing_is_replaced_unasked(store: SqliteStore, data: Path, tmp_path: Path) -> None:
    await saved(store, tmp_path / "backup")
    before = (data / "home.db").read_bytes()
    with pytest.raises(WouldOverwrite) as told:
        restore(tmp_path / "backup", data)
    assert told.value.code == "store/exists"
    assert (data / "home.db").read_bytes() == before
    saved_bytes = (tmp_path / "backup").read_bytes()
    with pytest.raises(WouldOverwrite):
        backup(data, tmp_path / "backup")
    assert (tmp_path / "backup").read_bytes() == saved_bytes


async def test_a_backup_fits_an_empty_folder(store: SqliteStore, open_sqlite: Opener, tmp_path: Path) -> None:
    tip = await saved(store, tmp_path / "backup")
    assert restore(tmp_path / "backup", tmp_path / "elsewhere") is None
    assert (await tail(await open_sqlite(tmp_path / "elsewhere"))).tip.head == tip.head


async def test_no_restore_under_a_running_server(store: SqliteStore, data: Path, tmp_path: Path) -> None:
    await saved(store, tmp_path / "backup")
    with lock_folder(data), pytest.raises(StoreLocked):
        restore(tmp_path / "backup", data, overwrite=True)


async def test_a_bad_backup_changes_nothing(store: SqliteStore, data: Path, tmp_path: Path) -> None:
    for _ in range(2):
        await store.put_blob(bytes(300_000))
    await saved(store, tmp_path / "backup")
    before = contents(data)["home.db"]
    whole = (tmp_path / "backup").read_bytes()
    middle = len(whole) // 2
    bad = {
        "cut": whole[:middle],
        "garbage": b"no store " * 900,
        "empty": b"",
        "damaged": whole[:middle] + b"garbage!" * 2048 + whole[middle + 8 * 2048 :],
    }
    for name, content in bad.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(StoreBroken):
            restore(tmp_path / name, data, overwrite=True)
    with contextlib.closing(sqlite3.connect(tmp_path / "backup")) as db:
        db.execute(f"PRAGMA user_version={SCHEMA + 1}")
    with pytest.raises(StoreBroken, match="newer HOME"):
        restore(tmp_path / "backup", data, overwrite=True)
    with pytest.raises(StoreAway, match="no file"):
        restore(tmp_path / "nothing", data, overwrite=True)
    assert contents(data) == {"home.db": before, "home.lock": b""}


async def test_a_backup_is_one_moment_while_commits_go_on(
    store: SqliteStore, open_sqlite: Opener, tmp_path: Path
) -> None:
    pairs = ("room:a", "room:b")
    tips = [await made(store, log) for log in pairs]
    heads = [tip.head for tip in tips]
    running = True

    async def commit_both() -> int:
        """Both logs grow in one call each time, so that they are equally long at every moment."""
        nonlocal heads
        while running:
            items = [
                batch(tip.epoch, head, log, bytes(20_000))
                for tip, head, log in zip(tips, heads, pairs, strict=True)
            ]
            await store.commit(items)
            heads = [(item.expected[0] + 1, item.batch) for item in items]
        return heads[0][0]

    task = asyncio.create_task(commit_both())
    for n in range(3):
        await store.backup(tmp_path / f"backup-{n}")
    running = False
    last = await task
    sizes = []
    for n in range(3):
        restore(tmp_path / f"backup-{n}", tmp_path / str(n))
        copy = await open_sqlite(tmp_path / str(n))
        versions = [entry.version for entry in await copy.list("room:")]
        assert versions[0] == versions[1]
        sizes.append(versions[0])
    assert sizes == sorted(sizes)
    assert sizes[-1] <= last
    assert (await tail(store)).tip.version == last
    assert await insist(store, "room:a", b"the store goes on")


async def test_a_backup_of_nothing_or_to_nowhere(store: SqliteStore, tmp_path: Path) -> None:
    with pytest.raises(StoreAway, match="no HOME store"):
        backup(tmp_path / "empty", tmp_path / "backup")
    with pytest.raises(StoreAway, match="Cannot use"):
        await store.backup(tmp_path / "missing" / "backup")
