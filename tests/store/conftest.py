"""Fixtures of the store's tests: opened SQLite stores that are closed again."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from home_quiz.store.sqlite import SqliteStore
from store.family import Opener, end_all

pytest.register_assert_rewrite("store.contract")  # before the tests import it


@pytest.fixture
async def open_sqlite(tmp_path: Path) -> AsyncIterator[Opener]:
    """Opens a store (in ``tmp_path`` unless told); all are closed at the end of the test."""
    async with AsyncExitStack() as stack:

        async def open_one(folder: Path | None = None, **options: object) -> SqliteStore:
            quiet = {"on_version": lambda log, version: None}
            store = await SqliteStore.open(folder or tmp_path, **(quiet | options))  # type: ignore[arg-type]
            stack.push_async_callback(store.aclose)
            return store

        yield open_one


@pytest.fixture(autouse=True)
def no_child_left() -> Iterator[None]:
    """No process outlives its test, however that ends."""
    yield
    end_all()
