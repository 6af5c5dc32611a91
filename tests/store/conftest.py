"""Fixtures of the stores' tests: servers, and opened stores that are closed again."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from home_quiz.store.contract import OnVersion
from home_quiz.store.redis import RedisStore
from home_quiz.store.sqlite import SqliteStore
from servers.cluster import Cluster
from servers.valkey import Server, redis_binary
from store.family import Opener, RedisOpener, end_all

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


@pytest.fixture
async def open_redis() -> AsyncIterator[RedisOpener]:
    """Opens a store at an address; all are closed at the end of the test."""
    async with AsyncExitStack() as stack:

        async def open_one(
            url: str,
            on_version: OnVersion = lambda log, version: None,
            now_s: Callable[[], float] = time.time,
        ) -> RedisStore:
            store = await RedisStore.open(url, on_version, now_s)
            stack.push_async_callback(store.aclose)
            return store

        yield open_one


@pytest.fixture(scope="session")
def valkey_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One Valkey for all tests that leave it as it was."""
    with Server(tmp_path_factory.mktemp("valkey")) as server:
        yield server


@pytest.fixture
def valkey(valkey_server: Server) -> Server:
    """The shared Valkey, empty."""
    valkey_server.call("FLUSHALL")
    return valkey_server


@pytest.fixture(scope="session")
def redis7_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One Redis 7.0 for all tests that leave it as it was."""
    with Server(tmp_path_factory.mktemp("redis7"), binary=redis_binary()) as server:
        yield server


@pytest.fixture
def redis7(redis7_server: Server) -> Server:
    """The shared Redis 7.0, empty."""
    redis7_server.call("FLUSHALL")
    return redis7_server


@pytest.fixture(scope="session")
def shared_cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    """One cluster for all tests that leave it as it was."""
    with Cluster(tmp_path_factory.mktemp("cluster")) as cluster:
        yield cluster


@pytest.fixture
def cluster(shared_cluster: Cluster) -> Cluster:
    """The shared cluster, empty."""
    for server in shared_cluster.servers:
        server.call("FLUSHALL")
    return shared_cluster
