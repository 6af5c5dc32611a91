"""The SQLite file of the store: its schema, identity and versions; made whole, checked before it is used."""

from __future__ import annotations

import contextlib
import os
import secrets
import sqlite3
from collections.abc import Iterator
from pathlib import Path

from home_quiz.errors import StoreAway, StoreBroken
from home_quiz.store.folder import make_folder
from home_quiz.store.trouble import damaged, from_os_error, from_sqlite

FILE_NAME = "home.db"
APPLICATION_ID = 0x484F4D45  # "HOME", in the header of the file
BUSY_MS = 5000

_V1 = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE logs (
    id INTEGER PRIMARY KEY, log TEXT NOT NULL UNIQUE, epoch TEXT NOT NULL, version INTEGER NOT NULL,
    batch BLOB NOT NULL, t INTEGER NOT NULL, rules INTEGER NOT NULL,
    active_s INTEGER NOT NULL, erase_at_s REAL);
CREATE TABLE records (
    log_id INTEGER NOT NULL, version INTEGER NOT NULL, batch BLOB NOT NULL, t INTEGER NOT NULL,
    rules INTEGER NOT NULL, data BLOB NOT NULL, PRIMARY KEY (log_id, version));
CREATE TABLE codes (code TEXT PRIMARY KEY, log TEXT NOT NULL, until_s REAL NOT NULL) WITHOUT ROWID;
CREATE TABLE blobs (name TEXT PRIMARY KEY, data BLOB NOT NULL);
"""

STEPS = (_V1,)
"""The schema as steps: ``STEPS[n]`` leads from schema n to n + 1. Released steps are never edited."""

SCHEMA = len(STEPS)


@contextlib.contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn what SQLite and the system raise inside the block into the store's errors about this path."""
    try:
        yield
    except sqlite3.Error as error:
        raise from_sqlite(error, path) from error
    except OSError as error:
        raise from_os_error(error, path) from error


def connect(path: Path) -> sqlite3.Connection:
    """A connection in manual transaction mode to a file that must exist already."""
    uri = f"{path.absolute().as_uri()}?mode=rw"
    db = sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)
    db.execute(f"PRAGMA busy_timeout={BUSY_MS}")
    return db


def pragma(db: sqlite3.Connection, name: str) -> int | str:
    """The value of a pragma with one value."""
    value: int | str = db.execute(f"PRAGMA {name}").fetchone()[0]
    return value


def prepare(folder: Path) -> Path:
    """The path of the store's file, which is made if there is none."""
    make_folder(folder)
    path = folder / FILE_NAME
    with told(path):
        if not path.exists():
            if beside(path, "-wal").exists():
                # A new file would swallow this journal, which holds the last minutes of the lost one.
                raise StoreBroken(damaged(path, "the file is missing but its journal is there"))
            _make(path)
    return path


def beside(path: Path, ending: str) -> Path:
    """The file next to this one whose name goes on with ``ending``."""
    return path.with_name(path.name + ending)


def _make(path: Path) -> None:
    """Make the file elsewhere and name it when it is whole, so that an empty one is always a fault."""
    draft = beside(path, f".new-{secrets.token_hex(4)}")
    try:
        _write_new(draft)
        try:
            os.link(draft, path)
        except FileExistsError:
            return  # another process was quicker; its file is as good
        except OSError:  # a file system without links
            draft.rename(path)
        sync_folder(path.parent)
    finally:
        for ending in ("", "-journal", "-wal", "-shm"):
            beside(draft, ending).unlink(missing_ok=True)


def _write_new(draft: Path) -> None:
    draft.touch(mode=0o600, exist_ok=False)
    with contextlib.closing(connect(draft)) as db:
        db.execute("PRAGMA synchronous=FULL")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        migrate(db)
        start_wal(db)


def start_wal(db: sqlite3.Connection) -> bool:
    """Have the file keep a write-ahead journal from now on; whether its file system lets it.

    Done before a file gets its name: two processes that both switch it fail instead of waiting.
    """
    return pragma(db, "journal_mode=WAL") == "wal"


def sync_folder(folder: Path) -> None:
    """Make a new name in this folder survive a power cut (Windows does that by itself)."""
    if os.name == "nt":
        return
    fd = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(fd)
    finally:
        os.close(fd)


def migrate(db: sqlite3.Connection) -> None:
    """Bring the schema to ``SCHEMA``; a new file gets its identity. Fails where nobody may write."""
    db.execute("BEGIN IMMEDIATE")
    version = int(pragma(db, "user_version"))
    for step in STEPS[version:]:
        for statement in filter(str.strip, step.split(";")):
            db.execute(statement)
    if version == 0:
        new_identity(db)
    if version < SCHEMA:
        db.execute(f"PRAGMA user_version={SCHEMA}")
    db.execute("COMMIT")


def new_identity(db: sqlite3.Connection) -> None:
    """Say that this file is another than the one it may be a copy of."""
    db.execute("INSERT OR REPLACE INTO meta VALUES ('identity', ?)", (secrets.token_hex(16),))


def identity(db: sqlite3.Connection) -> str:
    """The random name of this file."""
    value: str = db.execute("SELECT value FROM meta WHERE key = 'identity'").fetchone()[0]
    return value


def _is_cut(db: sqlite3.Connection, path: Path) -> bool:
    """Whether the file ends inside a page and no journal can fill it up.

    SQLite reads the rest of such a page as zeros without a word; missing whole pages it finds by itself. The
    file is not opened for this: closing it would drop the locks that SQLite holds on it in this process.
    """
    ragged = path.stat().st_size % int(pragma(db, "page_size"))
    journal = beside(path, "-wal")
    return ragged != 0 and not (journal.exists() and journal.stat().st_size)


def check_header(db: sqlite3.Connection, path: Path) -> None:
    """Raise ``StoreBroken`` unless this says it is a HOME store that this release can read."""
    if path.stat().st_size == 0:
        raise StoreBroken(damaged(path, "the file is empty"))
    if pragma(db, "application_id") != APPLICATION_ID:
        raise StoreBroken(damaged(path, "it was written by another program"))
    version = int(pragma(db, "user_version"))
    if version > SCHEMA:
        raise StoreBroken(
            f"{path} was written by a newer HOME (schema {version}, this one knows {SCHEMA}). Nothing was "
            "changed. Install the newer HOME again, or choose another folder with --data-dir."
        )
    if _is_cut(db, path):
        raise StoreBroken(damaged(path, "its end is missing"))


def check_file(db: sqlite3.Connection, path: Path, check: str = "quick_check(1)") -> None:
    """Raise ``StoreBroken`` unless this is a whole HOME store that this release can read. Changes nothing."""
    check_header(db, path)
    found = pragma(db, check)
    if found != "ok":
        raise StoreBroken(damaged(path, str(found)))


def open_writer(path: Path) -> sqlite3.Connection:
    """The checked connection that writes: durable at every commit, erasing what it deletes."""
    with told(path):
        db = connect(path)
        try:
            check_file(db, path)
            if not start_wal(db):
                raise StoreAway(
                    f"The file system of {path} cannot hold the store (a network share?). "
                    "Choose a folder on a disk of this computer with --data-dir."
                )
            _set_up_writer(db)
            migrate(db)
        except BaseException:
            db.close()
            raise
    return db


def _set_up_writer(db: sqlite3.Connection) -> None:
    db.execute("PRAGMA synchronous=FULL")
    db.execute("PRAGMA fullfsync=ON")  # on a Mac a plain fsync stops at the drive's cache
    db.execute("PRAGMA checkpoint_fullfsync=ON")
    db.execute("PRAGMA secure_delete=ON")
    db.execute("PRAGMA journal_size_limit=16777216")


def open_reader(path: Path) -> sqlite3.Connection:
    """A connection that reads beside the writer; the file was checked by then."""
    with told(path):
        db = connect(path)
        db.execute("PRAGMA query_only=ON")
    return db


class SameFile:
    """Notices that the file under its path was moved, deleted or replaced while it is open.

    The system lets SQLite go on writing into a file that has no name any more; all of it would be lost.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._seen = self._look()

    def check(self) -> None:
        """Raise ``StoreBroken`` if the path no longer leads to the file that was opened."""
        if self._look() != self._seen:
            raise StoreBroken(
                f"{self.path} was moved, deleted or replaced while HOME was running. Stop HOME, put the "
                "right file in its place (home-quiz restore FILE does it safely) and start again."
            )

    def _look(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            return None
        return (found.st_dev, found.st_ino)
