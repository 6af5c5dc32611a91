"""Several processes on one file, and processes that die, run out of space or may not write."""

from __future__ import annotations

import os
import random
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from home_quiz.store.contract import Gone, Record
from home_quiz.store.sqlite import SqliteStore
from store.child import LOG
from store.contract import insist, made, tail
from store.family import Opener, contents, finish, start


async def stored_in(store: SqliteStore) -> tuple[Record, ...]:
    """All records of the shared log, which must be without gap."""
    records = (await tail(store, LOG)).records
    assert [record.version for record in records] == list(range(1, len(records) + 1))
    return records


async def test_two_processes_that_commit_at_once_lose_nothing(open_sqlite: Opener, tmp_path: Path) -> None:
    children = [start("commit", tmp_path, 60) for _ in range(2)]
    acked = [line[0] for child in children for line in finish(child)]
    records = await stored_in(await open_sqlite())
    assert len(acked) == 120
    assert sorted(record.batch.hex() for record in records[1:]) == sorted(acked)
    for child in children:
        mine = [record.data for record in records if record.data.startswith(b"%d " % child.pid)]
        assert mine == [b"%d %d" % (child.pid, n) for n in range(60)], "each in its own order"


@pytest.mark.parametrize("seed", range(6))
async def test_a_process_killed_in_mid_commit_lost_nothing_it_had_acknowledged(
    open_sqlite: Opener, tmp_path: Path, seed: int
) -> None:
    chance = random.Random(seed)
    size = chance.choice([10, 3000, 200_000])
    child = start("forever", tmp_path, size)
    assert child.stdout
    said = [child.stdout.readline() for _ in range(chance.randint(1, 60))]
    child.kill()
    said += child.stdout.readlines()  # the same reader to the end: it has read ahead
    child.communicate(timeout=60)
    acked = [line.split() for line in said if line.endswith("\n")]
    store = await open_sqlite()
    records = await stored_in(store)
    stored = {str(record.version): record.batch.hex() for record in records}
    assert {version: stored.get(version) for version, _ in acked} == {
        version: batch for version, batch in acked
    }
    assert len(acked) <= len(records) - 1 <= len(acked) + 1, "at most the one that was on its way"
    assert all(len(record.data) == size for record in records[1:]), "batches are whole"
    assert await insist(store, LOG, b"and it goes on")


async def test_a_file_that_may_not_grow_loses_nothing_and_goes_on(
    open_sqlite: Opener, tmp_path: Path
) -> None:
    said = finish(start("small", tmp_path, 700_000))
    (failed,) = [n for n, line in enumerate(said) if line[0] == "error"]
    assert said[failed][1] in ("store/full", "store/away")
    acked = [line for line in said if line[0] != "error"]
    assert failed > 3
    records = await stored_in(await open_sqlite())
    assert [[str(record.version), record.batch.hex()] for record in records[1:]] == acked
    assert records[-1].data == b"there is space again"


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder to which another user finds the way (pytest's own are private)."""
    with tempfile.TemporaryDirectory() as name:
        os.chmod(name, 0o755)
        yield Path(name)


@pytest.mark.parametrize("existing", [True, False])
async def test_a_folder_without_the_right_to_write(
    open_sqlite: Opener, open_folder: Path, existing: bool
) -> None:
    if existing:
        store = await open_sqlite(open_folder)
        await made(store)
        await store.aclose()
        os.chmod(store.path, 0o444)
    os.chmod(open_folder, 0o555)
    before = contents(open_folder)
    ((word, code, *text),) = finish(start("unprivileged", open_folder))
    assert (word, code) == ("error", "store/away")
    assert "right to write" in " ".join(text)
    assert contents(open_folder) == before
    os.chmod(open_folder, 0o755)


async def test_a_store_left_by_a_killed_process_needs_no_unlocking(
    open_sqlite: Opener, tmp_path: Path
) -> None:
    child = start("forever", tmp_path, 10)
    assert child.stdout
    child.stdout.readline()
    child.kill()
    child.communicate(timeout=60)
    store = await open_sqlite()
    assert not isinstance(await store.read(LOG, 0), Gone)
    await store.ping()


async def test_a_process_that_ends_leaves_the_journal_to_those_that_go_on(
    open_sqlite: Opener, tmp_path: Path
) -> None:
    store = await open_sqlite()
    await made(store)
    await store.backup(tmp_path / "backup")
    for _ in range(2):
        (acked,) = finish(start("commit", tmp_path, 1))
        assert (await tail(store, LOG)).tip.batch.hex() == acked[0]
        assert await insist(store, "room:a", b"mine")
    assert (await tail(store)).tip.version == 3
    assert [record.batch.hex() for record in (await stored_in(await open_sqlite()))[2:]] == [acked[0]]
