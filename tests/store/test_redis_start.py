"""What the Redis store says at its start: what it refuses, what it warns of, and never a password."""

from __future__ import annotations

import asyncio
import traceback
from pathlib import Path

import pytest

from home_quiz.errors import ConfigError, HomeError, StoreAway, StoreBroken, StoreFull
from home_quiz.store.redis import RedisStore
from servers.fake_redis import CLOSE, GOOD, SILENT, FakeRedis, array, bulk, config, info
from servers.valkey import Server, free_port, redis_binary
from store.contract import grow, made
from store.family import RedisOpener, until

SECRET = "geheim-4711"


async def trouble(url: str) -> HomeError:
    """What opening this address says; the words, the causes and the traceback hold no password."""
    with pytest.raises(HomeError) as caught:
        await RedisStore.open(url, lambda log, version: None)
    told = "".join(traceback.format_exception(caught.value))
    assert SECRET not in told.split("Error", 1)[-1].replace(repr(url), "")
    assert SECRET not in str(caught.value)
    return caught.value


# addresses


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("", "cannot be read"),
        ("localhost:6379", "cannot be read"),
        ("http://localhost:6379", "cannot be read"),
        (f"redis://user:{SECRET}/x@localhost:6379/0", "cannot be read"),
        (f"redis://user:{SECRET}@localhost:99999999/0", "cannot be read"),
        (f"redis://user:{SECRET}@localhost:port/0", "cannot be read"),
        (f"redis://user:{SECRET}@/0", "names no server"),
        ("unix://", "names no server"),
        (f"redis://:{SECRET}@localhost/home", "database number"),
        (f"redis://:{SECRET}@localhost/0?sockettimeout=9", "unknown"),
        (f"redis://:{SECRET}@localhost/0?ssl_ca_certs=x.pem", "unknown"),
        (f"rediss://:{SECRET}@localhost/0?ssl_ca_certs=/nowhere/x.pem", "/nowhere/x.pem"),
        (f"rediss://:{SECRET}@localhost/0?ssl_cert_reqs=maybe", "none, optional or required"),
    ],
)
async def test_an_address_that_cannot_be_right_is_a_setting_to_change(url: str, words: str) -> None:
    error = await trouble(url)
    assert isinstance(error, ConfigError)
    assert words in str(error)


async def test_a_file_that_is_no_certificate_is_named(tmp_path: Path) -> None:
    file = tmp_path / "authority.pem"
    file.write_text("not at all")
    error = await trouble(f"rediss://localhost/0?ssl_ca_certs={file}")
    assert isinstance(error, ConfigError)
    assert str(file) in str(error)


@pytest.mark.parametrize("url", ["redis://127.0.0.1:{port}/0", "unix:///nowhere/{port}.sock"])
async def test_where_nobody_listens_the_words_say_where(url: str) -> None:
    place = url.format(port=free_port())
    error = await trouble(place)
    assert isinstance(error, StoreAway)
    assert "Nothing answers at" in str(error)
    assert place.split("//")[1].removesuffix("/0") in str(error)


async def test_a_machine_that_takes_connections_and_says_nothing_is_given_up() -> None:
    async with FakeRedis({"INFO": SILENT}) as fake:
        began = asyncio.get_running_loop().time()
        error = await trouble(fake.url)
        assert asyncio.get_running_loop().time() - began < 4
    assert isinstance(error, StoreAway)
    assert "no answer" in str(error)


@pytest.mark.parametrize("answer", [CLOSE, b"HTTP/1.1 400 Bad Request\r\n\r\n"])
async def test_another_kind_of_server_is_told_apart(answer: bytes) -> None:
    async with FakeRedis({"AUTH": answer}) as fake:
        error = await trouble(fake.url.replace("//", f"//:{SECRET}@"))
    assert isinstance(error, StoreAway | ConfigError)
    assert "rediss://" in str(error)


@pytest.mark.needs("valkey", "redis7")
async def test_tls_towards_a_server_without_it_says_so(valkey: Server, redis7: Server) -> None:
    async with FakeRedis() as fake:
        for server in (fake, valkey, redis7):
            error = await trouble(server.url.replace("redis:", "rediss:"))
            assert "TLS" in str(error)


# who gets in


@pytest.mark.needs("valkey")
async def test_password_user_database_and_socket_come_from_the_address(
    tmp_path: Path, open_redis: RedisOpener
) -> None:
    users = {"user": "home on >geh%im #x ~home:* &home:* +@all".replace("#x ", "")}
    with Server(tmp_path / "s", port=0, password="ein Wort/mit@allem", config=users) as server:
        await made(await open_redis(server.url))
        path = server.socket_path
        await made(await open_redis(f"unix://home:geh%25im@{path}?db=3"), "room:b")
        assert [entry.log for entry in await (await open_redis(server.url)).list("")] == ["room:a"]
        assert [e.log for e in await (await open_redis(f"{server.url}?db=3")).list("")] == ["room:b"]
        for wrong in (f"unix://home:{SECRET}@{path}", f"unix://{path}", f"unix://nobody:{SECRET}@{path}"):
            error = await trouble(wrong)
            assert isinstance(error, ConfigError), error
            assert "password" in str(error)


@pytest.mark.needs("valkey")
async def test_a_password_for_a_server_that_has_none_and_one_that_is_missing(
    tmp_path: Path, valkey: Server
) -> None:
    error = await trouble(valkey.url.replace("//", f"//home:{SECRET}@"))
    assert isinstance(error, ConfigError)
    with Server(tmp_path / "s", password=SECRET) as server:
        error = await trouble(f"redis://127.0.0.1:{server.port}/0")
        assert isinstance(error, ConfigError)
        assert "password" in str(error)


@pytest.mark.needs("valkey")
async def test_a_database_that_is_not_there(valkey: Server) -> None:
    error = await trouble(valkey.url.replace("/0", "/999"))
    assert isinstance(error, ConfigError)
    assert "database" in str(error)


@pytest.mark.needs("valkey")
@pytest.mark.parametrize(
    ("rights", "words"),
    [
        ("+@all -function", "function"),
        ("+@all -info", "info"),
        ("+@all -fcall", "fcall"),
        ("+@all -hsetnx", "hsetnx"),
    ],
)
async def test_a_user_who_lacks_a_right_is_named_that_right(
    tmp_path: Path, rights: str, words: str, open_redis: RedisOpener
) -> None:
    config = {"user": f"home on >{SECRET} ~home:* &home:* {rights}"}
    with Server(tmp_path / "s", config=config) as server:
        url = server.url.replace("//", f"//home:{SECRET}@")
        if words == "fcall":
            store = await open_redis(url)
            with pytest.raises(StoreAway, match="fcall"):
                await store.ping()
            return
        error = await trouble(url)
        assert isinstance(error, ConfigError)
        assert words in str(error).lower()
        assert "ACL" in str(error)


@pytest.mark.needs("valkey")
async def test_a_user_who_may_not_listen_is_warned_of_and_still_commits(
    tmp_path: Path, open_redis: RedisOpener
) -> None:
    config = {"user": f"home on >{SECRET} ~home:* resetchannels +@all"}
    with Server(tmp_path / "s", config=config) as server:
        store = await open_redis(server.url.replace("//", f"//home:{SECRET}@"))
        (warning,) = store.warnings
        assert "+ssubscribe" in warning
        await grow(store, await made(store), 4)


LEAST = (
    "~home:* &home:* -@all +fcall +fcall_ro +function|load +info +ping +select +cluster|slots +asking "
    "+ssubscribe +sunsubscribe +spublish +hset +hget +hmget +hsetnx +xadd +xrange +xlen +exists +del +sadd "
    "+srem +smembers +pexpire +pttl +scan +set +getrange +bgrewriteaof"
)
IN_THE_DOCUMENTS = (
    "~home:* &home:* +@read +@write +@connection +@pubsub -@dangerous -@admin +fcall +fcall_ro "
    "+function|load +function|list +info +config|get +bgrewriteaof +cluster|slots +cluster|shards "
    "+cluster|nodes"
)


@pytest.mark.needs("valkey", "redis7")
@pytest.mark.parametrize("binary", [None, redis_binary()], ids=["valkey", "redis7"])
@pytest.mark.parametrize(
    ("rights", "warnings"), [(LEAST, 1), (IN_THE_DOCUMENTS, 0)], ids=["least", "documented"]
)
async def test_a_user_with_few_rights_can_do_all_there_is(
    tmp_path: Path, open_redis: RedisOpener, rights: str, warnings: int, binary: str | None
) -> None:
    config = {"user": f"home on >{SECRET} {rights}"}
    with Server(tmp_path / "s", config=config, binary=binary) as server:
        store = await open_redis(server.url.replace("//", f"//home:{SECRET}@"))
        assert ["does not let HOME read its settings" in w for w in store.warnings] == [True] * warnings
        await store.watch("room:a")
        await grow(store, await made(store), 3)
        await store.claim("ABC", "room:a", 9e9)
        assert await store.find("ABC") == "room:a"
        name = await store.put_blob(b"picture")
        assert await store.get_blob(name) == b"picture"
        await store.close("room:a", 1)
        assert await store.due(5) == ["room:a"]
        assert len(await store.list("room:")) == 1
        await store.erase("room:a")
        await store.release("XYZ")
        await store.ping()
        await store.unwatch("room:a")


# what the server is


async def test_a_server_in_order_is_taken_without_a_word(open_redis: RedisOpener) -> None:
    async with FakeRedis() as fake:
        store = await open_redis(fake.url)
        assert store.warnings == ()
        assert store.identity == "identity"
        await store.aclose()


@pytest.mark.needs("valkey", "redis7")
async def test_real_servers_in_order_are_taken_without_a_word(
    valkey: Server, redis7: Server, open_redis: RedisOpener
) -> None:
    stores = [await open_redis(server.url) for server in (valkey, valkey, redis7)]
    assert [store.warnings for store in stores] == [(), (), ()]
    assert stores[0].identity == stores[1].identity != stores[2].identity


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"redis_version": "6.2.14"}, "6.2.14"),
        ({"redis_mode": "sentinel"}, "Sentinel"),
        ({"role": "slave", "master_host": "10.0.0.7", "master_port": "6379"}, "10.0.0.7:6379"),
    ],
)
async def test_a_server_that_will_not_do_is_refused_in_words(facts: dict[str, str], words: str) -> None:
    async with FakeRedis({"INFO": info(**facts)}) as fake:
        error = await trouble(fake.url)
    assert isinstance(error, ConfigError)
    assert words in str(error)


async def test_a_server_without_functions_is_refused_in_words() -> None:
    async with FakeRedis({"FUNCTION": b"-ERR unknown command 'FUNCTION'\r\n"}) as fake:
        error = await trouble(fake.url)
    assert isinstance(error, ConfigError)
    assert "functions" in str(error)


FORBIDDEN = b"-NOPERM this user has no permissions to run the 'config|get' command\r\n"
UNKNOWN = b"-ERR unknown command 'CONFIG', with args beginning with: 'GET'\r\n"


@pytest.mark.parametrize("answer", [config({**GOOD, "maxmemory-policy": "allkeys-lru"}), FORBIDDEN, UNKNOWN])
async def test_a_store_that_may_throw_games_away_is_refused(answer: bytes) -> None:
    async with FakeRedis({"CONFIG": answer, "INFO": info(maxmemory_policy="allkeys-lru")}) as fake:
        error = await trouble(fake.url)
    assert isinstance(error, ConfigError)
    assert "allkeys-lru" in str(error)
    assert "maxmemory-policy noeviction" in str(error)


@pytest.mark.parametrize(
    ("settings", "facts", "words"),
    [
        ({"appendonly": "no"}, {"aof_enabled": "0"}, ["memory only", "appendonly yes", "appendfsync always"]),
        ({"appendfsync": "everysec"}, {}, ["last second", "appendfsync always"]),
        ({"appendfsync": "no"}, {}, ["appendfsync always"]),
        ({}, {"connected_slaves": "1"}, ["replicas", "may be lost"]),
    ],
)
async def test_what_may_lose_answers_is_warned_of(
    settings: dict[str, str], facts: dict[str, str], words: list[str], open_redis: RedisOpener
) -> None:
    async with FakeRedis({"CONFIG": config({**GOOD, **settings}), "INFO": info(**facts)}) as fake:
        store = await open_redis(fake.url)
        (warning,) = store.warnings
        assert [word for word in words if word not in warning] == []
        await store.aclose()


@pytest.mark.parametrize("answer", [FORBIDDEN, UNKNOWN, config({})])
@pytest.mark.parametrize(("aof", "words"), [("1", "could not be checked"), ("0", "memory only")])
async def test_where_settings_cannot_be_read_the_facts_must_do(
    answer: bytes, aof: str, words: str, open_redis: RedisOpener
) -> None:
    async with FakeRedis({"CONFIG": answer, "INFO": info(aof_enabled=aof)}) as fake:
        store = await open_redis(fake.url)
        (warning,) = store.warnings
        assert words in warning
        await store.aclose()


@pytest.mark.needs("valkey")
async def test_a_default_start_of_a_server_is_warned_of(tmp_path: Path, open_redis: RedisOpener) -> None:
    with Server(tmp_path / "s", config={"appendonly": "no", "appendfsync": "everysec"}) as server:
        store = await open_redis(server.url)
        assert [warning[:10] for warning in store.warnings] == ["The store "]
        assert "memory only" in store.warnings[0]


@pytest.mark.needs("valkey")
async def test_a_replica_is_refused_and_its_primary_warned_of(
    tmp_path: Path, open_redis: RedisOpener
) -> None:
    primary = Server(tmp_path / "a")
    replica = Server(tmp_path / "b", config={"replicaof": f"127.0.0.1 {primary.port}"})
    with primary, replica:
        error = await trouble(replica.url)
        assert isinstance(error, ConfigError)
        assert str(primary.port) in str(error)
        await until(lambda: b"connected_slaves:1" in primary.call("INFO", "replication"))
        (warning,) = (await open_redis(primary.url)).warnings
        assert "replicas" in warning


@pytest.mark.needs("valkey")
async def test_a_store_of_a_newer_home_is_left_alone(valkey: Server, open_redis: RedisOpener) -> None:
    await made(await open_redis(valkey.url))
    valkey.call("HSET", "home:store", "format", 2)
    error = await trouble(valkey.url)
    assert isinstance(error, StoreBroken)
    assert "newer HOME" in str(error)


@pytest.mark.parametrize(
    ("reply", "kind", "words"),
    [
        ("LOADING Redis is loading the dataset in memory", StoreAway, "loading"),
        ("OOM command not allowed when used memory > 'maxmemory'.", StoreFull, "maxmemory"),
        ("MISCONF Redis is configured to save RDB snapshots", StoreFull, "disk"),
        ("READONLY You can't write against a read only replica.", StoreAway, "primary"),
        ("MASTERDOWN Link with MASTER is down", StoreAway, "primary"),
        ("CLUSTERDOWN The cluster is down", StoreAway, "CLUSTER INFO"),
        ("NOREPLICAS Not enough good replicas to write.", StoreAway, "min-replicas-to-write"),
        ("BUSY Redis is busy running a script.", StoreAway, "SCRIPT KILL"),
        ("ERR max number of clients reached", StoreAway, "maxclients"),
        ("ERR something new", StoreAway, "something new"),
        ("NOPERM no permissions to access one of the keys", StoreAway, "lacks a right"),
        ("NOAUTH Authentication required.", StoreAway, "password"),
        ("WRONGTYPE Operation against a key", StoreBroken, "another program"),
        ("HOMEBROKEN home:{room:a}:m", StoreBroken, "home:{room:a}:m"),
        ("MOVED 12182 127.0.0.1:1", StoreAway, "CLUSTER INFO"),
    ],
)
async def test_every_refusal_of_a_call_says_what_to_do(
    reply: str, kind: type[HomeError], words: str, open_redis: RedisOpener
) -> None:
    async with FakeRedis({"home_pulse": f"-{reply}\r\n".encode()}) as fake:
        store = await open_redis(fake.url)
        with pytest.raises(kind) as caught:
            await store.pulse([("room:a", 1)])
        assert words in str(caught.value)
        assert len([seen for seen in fake.seen if seen[0] == b"FCALL"]) == 1, "asked once"
        await store.aclose()


async def test_an_answer_with_an_error_inside_is_not_a_crash(open_redis: RedisOpener) -> None:
    async with FakeRedis({"home_pulse": array(), "home_read": bulk("x")}) as fake:
        store = await open_redis(fake.url)
        assert len(await store.pulse([("room:a", 1)])) == 1
        await store.aclose()
