"""The Redis store keeps the contract: on Valkey, on Debian's Redis 7.0, and on a cluster of three."""

from __future__ import annotations

import pytest

from home_quiz.store.contract import Store
from servers.cluster import Cluster
from servers.valkey import Server
from store.contract import Notices, StoreContract
from store.family import RedisOpener


class RedisContract(StoreContract):
    """The contract suite with two clients; a subclass says on which ``url``."""

    @pytest.fixture
    async def store(self, notices: Notices, url: str, open_redis: RedisOpener) -> Store:
        return await open_redis(url, notices.on_version)

    @pytest.fixture
    async def other(self, store: Store, url: str, open_redis: RedisOpener) -> Store:
        return await open_redis(url)


@pytest.mark.needs("valkey")
class TestValkey(RedisContract):
    """On Valkey."""

    @pytest.fixture
    def url(self, valkey: Server) -> str:
        return valkey.url


@pytest.mark.needs("redis7")
class TestRedis7(RedisContract):
    """On the oldest server that will do."""

    @pytest.fixture
    def url(self, redis7: Server) -> str:
        return redis7.url


@pytest.mark.needs("valkey")
class TestCluster(RedisContract):
    """On three primaries."""

    @pytest.fixture
    def url(self, cluster: Cluster) -> str:
        return cluster.url
