"""A second process for the stores' tests: ``child.py JOB FOLDER|ADDRESS [ARGUMENT]``; it says what it did."""

from __future__ import annotations

import asyncio
import os
import resource
import signal
import sys
from collections.abc import Awaitable, Callable

from home_quiz.errors import HomeError
from home_quiz.store.contract import Batch, Conflict, First, Gone, Ok, Store
from home_quiz.store.redis import RedisStore
from home_quiz.store.sqlite import SqliteStore, lock_folder

LOG = "room:shared"


def say(*words: object) -> None:
    """One line to the parent, at once."""
    print(*words, flush=True)


async def opened(place: str) -> SqliteStore | RedisStore:
    """The store of a folder or at an address, with the shared log in it."""
    store: SqliteStore | RedisStore
    if "://" in place:
        store = await RedisStore.open(place, lambda log, version: None)
    else:
        store = await SqliteStore.open(place, lambda log, version: None)
    await store.create(LOG, First(os.urandom(16), 0, 1, b"begin"))
    return store


async def add(store: Store, data: bytes) -> tuple[int, bytes]:
    """Commit with compare-and-set until it is stored; its version and batch id."""
    while True:
        found = await store.read(LOG, 0, 0)
        assert not isinstance(found, Gone)
        item = Batch(LOG, found.tip.epoch, found.tip.head, os.urandom(16), 0, 1, data)
        (result,) = await store.commit([item])
        if isinstance(result, Ok):
            return result.version, item.batch
        assert isinstance(result, Conflict), result


async def commit(folder: str, argument: str) -> None:
    """Add so many batches; say the id of each."""
    store = await opened(folder)
    for n in range(int(argument)):
        _, batch = await add(store, f"{os.getpid()} {n}".encode())
        say(batch.hex())
    await store.aclose()


async def forever(folder: str, argument: str) -> None:
    """Add batches of this size until killed; say version and id of each once it is acknowledged."""
    store = await opened(folder)
    while True:
        version, batch = await add(store, os.urandom(int(argument)))
        say(version, batch.hex())


async def small(folder: str, argument: str) -> None:
    """Fill files that may not grow over so many bytes; then lift the limit and add one more."""
    store = await opened(folder)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(argument), hard))
    try:
        while True:
            version, batch = await add(store, os.urandom(20_000))
            say(version, batch.hex())
    except HomeError as error:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
        say("error", error.code, error)
    version, batch = await add(store, b"there is space again")
    say(version, batch.hex())
    await store.aclose()


async def hold(folder: str, argument: str) -> None:
    """Hold the folder's lock until the parent closes our input."""
    with lock_folder(folder):
        say("locked", os.getpid())
        sys.stdin.read()


async def unprivileged(folder: str, argument: str) -> None:
    """Open the store as a user who may only read; say the error."""
    await asyncio.to_thread(int)  # Python loads its threads now: the other user may not read its folders
    if os.geteuid() == 0:
        os.setgid(65534)
        os.setuid(65534)
    try:
        store = await SqliteStore.open(folder, lambda log, version: None)
    except HomeError as error:
        say("error", error.code, error)
    else:
        say("opened")
        await store.aclose()


JOBS: dict[str, Callable[[str, str], Awaitable[None]]] = {
    job.__name__: job for job in (commit, forever, small, hold, unprivileged)
}


async def main(job: str, folder: str, argument: str = "0") -> None:
    """Do the job."""
    await JOBS[job](folder, argument)


if __name__ == "__main__":
    asyncio.run(main(*sys.argv[1:]))
