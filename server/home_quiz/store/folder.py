"""The lock on a data folder: one server at a time works on it, and a second one is told whom to stop."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from types import TracebackType

from home_quiz.errors import StoreLocked
from home_quiz.store.trouble import from_os_error

LOCK_NAME = "home.lock"

if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 20  # Windows locks bytes against reading too: lock one far behind the pid that others read

    def _try_lock(fd: int) -> None:
        os.lseek(fd, _FAR, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_NBLCK, 1)

    def _unlock(fd: int) -> None:
        os.lseek(fd, _FAR, os.SEEK_SET)
        msvcrt.locking(fd, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(fd: int) -> None:
        fcntl.flock(fd, fcntl.LOCK_UN)


class FolderLock:
    """A held lock, until ``release``, the end of the ``with`` block or the death of the process."""

    def __init__(self, folder: Path, fd: int) -> None:
        self.folder = folder
        self._fd: int | None = fd

    def release(self) -> None:
        """Let go. The file stays: removing it would let two servers lock two files of one name."""
        if self._fd is None:
            return
        fd, self._fd = self._fd, None
        os.ftruncate(fd, 0)
        _unlock(fd)
        os.close(fd)

    def __enter__(self) -> FolderLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def make_folder(folder: Path) -> None:
    """Make the data folder if there is none, for this user only: it holds the names of families."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise from_os_error(error, folder) from error


def lock_folder(path: str | os.PathLike[str]) -> FolderLock:
    """Lock the data folder (made if missing) for this process; ``StoreLocked`` if another one holds it."""
    folder = Path(path)
    make_folder(folder)
    file = folder / LOCK_NAME
    try:
        fd = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as error:
        raise from_os_error(error, file) from error
    try:
        _hold(folder, fd)
    except BaseException:
        os.close(fd)
        raise
    return FolderLock(folder, fd)


def _hold(folder: Path, fd: int) -> None:
    try:
        _try_lock(fd)
    except (BlockingIOError, PermissionError) as error:
        raise StoreLocked(_who(folder, fd)) from error
    except OSError as error:
        raise from_os_error(error, folder / LOCK_NAME) from error
    with contextlib.suppress(OSError):  # a full disk: the pid is a courtesy, the lock holds without it
        os.ftruncate(fd, 0)
        os.lseek(fd, 0, os.SEEK_SET)
        os.write(fd, f"{os.getpid()}\n".encode())


def _who(folder: Path, fd: int) -> str:
    os.lseek(fd, 0, os.SEEK_SET)
    pid = os.read(fd, 32).decode("ascii", "replace").strip()
    holder = f"process {pid}" if pid.isdigit() else "another process"
    return (
        f"Another HOME server ({holder}) already works on the data folder {folder}. "
        "Use that one, stop it first, or give this one its own folder with --data-dir."
    )
