"""Our functions inside the server: forgotten, beside others, refused half the rights, on damaged keys."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from home_quiz.errors import StoreAway, StoreBroken, StoreFull
from home_quiz.store import redis_library as library
from home_quiz.store.contract import Ok, Tip
from home_quiz.store.redis_calls import meta, records
from servers.valkey import Server, redis_binary
from store.contract import LOG, batch, first, grow, insist, made, one, tail
from store.family import RedisOpener, until

SERVERS = [
    pytest.param(None, id="valkey", marks=pytest.mark.needs("valkey")),
    pytest.param("redis", id="redis7", marks=pytest.mark.needs("redis7")),
]


@pytest.fixture(params=SERVERS)
def server(request: pytest.FixtureRequest) -> Server:
    """Both kinds of servers, empty."""
    found: Server = request.getfixturevalue("redis7" if request.param else "valkey")
    return found


def test_the_text_is_plain_and_named_after_itself() -> None:
    assert library.CODE.isascii()
    assert library.CODE.startswith(f"#!lua name={library.NAME}\n")
    assert "_TAG" not in library.CODE
    assert f"_{library.TAG}'" in library.CODE


async def test_functions_that_were_forgotten_in_mid_game_are_given_again(
    server: Server, open_redis: RedisOpener
) -> None:
    store, other = await open_redis(server.url), await open_redis(server.url)
    tip = await made(store)
    await store.claim("ABC", LOG, 9e9)
    for _ in range(3):
        server.call("FUNCTION", "FLUSH")
        items = [batch(tip.epoch, tip.head), batch("other", tip.head)]
        results, _ = await asyncio.gather(store.commit(items), other.read(LOG, 0))
        assert results[0] == Ok(tip.version + 1)
        server.call("FUNCTION", "FLUSH")
        (pulsed,) = await other.pulse([(LOG, 0)])
        tip = (await tail(store)).tip
        assert pulsed == tip
    for call in (store.ping, lambda: store.erase(LOG)):
        server.call("FUNCTION", "FLUSH")
        await call()
    assert await store.find("ABC") is None


async def test_workers_of_several_releases_leave_each_others_functions_alone(
    server: Server, open_redis: RedisOpener
) -> None:
    names = []
    for text in ("home_ffffffffffff", "somebody_else"):
        code = f"#!lua name={text}\nredis.register_function('{text}_f', function() return 7 end)"
        server.call("FUNCTION", "LOAD", "REPLACE", code)
        names.append(text)
    await made(await open_redis(server.url))
    await open_redis(server.url)
    for text in names:
        assert server.call("FCALL", f"{text}_f", 0) == 7
        server.call("FUNCTION", "DELETE", text)


async def test_functions_survive_a_restart(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener
) -> None:
    with Server(tmp_path_factory.mktemp("s")) as fresh:
        store = await open_redis(fresh.url)
        tip = await made(store)
        await asyncio.to_thread(fresh.kill)
        await asyncio.to_thread(fresh.start)
        assert library.NAME.encode() in b" ".join(fresh.call("FUNCTION", "LIST")[0][:2])
        await grow(store, tip, 3)


@pytest.mark.parametrize("lacks", ["hset", "xadd", "hmget", "xlen"])
async def test_a_user_who_lacks_a_right_leaves_no_half_commit(
    server: Server, open_redis: RedisOpener, lacks: str
) -> None:
    store = await open_redis(server.url)
    tip = await grow(store, await made(store), 2)
    server.call("ACL", "SETUSER", "half", "on", ">half", "~home:*", "&home:*", "+@all")
    half = await open_redis(server.url.replace("//", "//half:half@"))
    try:
        server.call("ACL", "SETUSER", "half", f"-{lacks}")
        with pytest.raises(StoreAway, match="lacks a right"):
            await half.commit([batch(tip.epoch, tip.head)])
        if lacks in ("hset", "xadd"):
            with pytest.raises(StoreAway, match="lacks a right"):
                await half.create("room:new", first())
        assert server.call("EXISTS", meta("room:new"), records("room:new")) == 0
    finally:
        server.call("ACL", "DELUSER", "half")
    assert (await tail(store)).tip == tip
    assert len((await tail(store)).records) == 2


async def test_a_user_who_may_not_publish_commits_all_the_same(
    server: Server, open_redis: RedisOpener
) -> None:
    server.call("ACL", "SETUSER", "mute", "on", ">mute", "~home:*", "resetchannels", "+@all", "-spublish")
    try:
        store = await open_redis(server.url.replace("//", "//mute:mute@"))
        tip = await grow(store, await made(store), 4)
    finally:
        server.call("ACL", "DELUSER", "mute")
    assert (await tail(await open_redis(server.url))).tip == tip


@pytest.mark.parametrize(
    "damage",
    [
        ("DEL", records(LOG)),
        ("XADD", records(LOG), "9-0", "b", "x"),
        ("XDEL", records(LOG), "2-0"),
        ("XTRIM", records(LOG), "MAXLEN", 1),
        ("RENAME", meta("room:b"), meta(LOG)),
    ],
)
async def test_a_log_that_somebody_damaged_is_told_and_hurts_no_other(
    server: Server, open_redis: RedisOpener, damage: tuple[str | int, ...]
) -> None:
    store = await open_redis(server.url)
    await made(store, "room:b")
    tip = await grow(store, await made(store), 3)
    server.call(*damage)
    found = await store.pulse([(LOG, 0)])
    assert found
    with pytest.raises(StoreBroken, match=r"home:\{room:a\}"):
        await store.read(LOG, 0)
    if damage[0] != "RENAME":
        before = server.call("DUMP", meta(LOG))
        with pytest.raises(StoreBroken, match=r"home:\{room:a\}"):
            await store.commit([batch(tip.epoch, tip.head)])
        assert server.call("DUMP", meta(LOG)) == before
    await made(store, "room:c")
    assert await insist(store, "room:c", b"goes on")


async def test_keys_of_another_program_are_left_alone(server: Server, open_redis: RedisOpener) -> None:
    store = await open_redis(server.url)
    server.call("SET", meta(LOG), "theirs")
    server.call("SET", records("room:b"), "theirs")
    for log in (LOG, "room:b"):
        with pytest.raises(StoreBroken):
            await store.create(log, first())
    with pytest.raises(StoreBroken, match="another program"):
        await store.read(LOG, 0)
    assert server.call("GET", meta(LOG)) == server.call("GET", records("room:b")) == b"theirs"
    assert await store.list("") == []


@pytest.mark.parametrize("binary", SERVERS)
async def test_full_memory_refuses_before_any_write_and_erasing_makes_room(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener, binary: str | None
) -> None:
    program = redis_binary() if binary else None
    with Server(tmp_path_factory.mktemp("s"), binary=program) as server:
        store = await open_redis(server.url)
        old, tip = await made(store, "room:old"), await grow(store, await made(store), 3)
        for _ in range(20):
            item = batch(old.epoch, old.head, "room:old", bytes(200_000))
            assert await one(store, item) == Ok(old.version + 1)
            (found,) = await store.pulse([("room:old", 0)])
            assert isinstance(found, Tip)
            old = found
        used = int(server.call("INFO", "memory").split(b"used_memory:")[1].split(b"\r")[0])
        server.call("CONFIG", "SET", "maxmemory", used - 1_000_000)
        calls = [
            lambda: store.commit([batch(tip.epoch, tip.head)]),
            lambda: store.create("room:new", first()),
            lambda: store.pulse([(LOG, 10**6)]),
            lambda: store.reopen(LOG, tip),
            lambda: store.claim("ABC", LOG, 9e9),
            lambda: store.put_blob(b"picture"),
            store.ping,
        ]
        for call in calls:
            with pytest.raises(StoreFull, match="maxmemory"):
                await call()
        assert (await tail(store)).tip == tip
        assert server.call("EXISTS", meta("room:new"), records("room:new")) == 0
        await store.close("room:old", 5)
        assert await store.due(9) == ["room:old"]
        await store.erase("room:old")
        await store.ping()
        await grow(store, tip, 4)


def _bytes_of(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:  # the server has just replaced it
        return b""


async def test_erased_bytes_leave_the_file_too(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.store.redis_rewrite.EVERY_S", 0.2)
    folder = tmp_path_factory.mktemp("s")

    def on_disk(what: bytes) -> bool:
        return any(what in _bytes_of(file) for file in (folder / "appendonlydir").iterdir())

    with Server(folder) as server:
        store = await open_redis(server.url)
        for turn in range(3):
            name = f"room:secret-{turn}"
            await store.create(name, first(b"Eziitis-%d" % turn))
            await store.claim(f"CODE{turn}", name, 9e9)
            assert on_disk(b"Eziitis-%d" % turn)
            await store.erase(name)
            await until(lambda turn=turn: not on_disk(b"Eziitis-%d" % turn))  # type: ignore[misc]
            assert not on_disk(name.encode())
            assert not on_disk(b"CODE%d" % turn)


async def test_a_rewriting_that_is_refused_fails_no_call_and_comes_later(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("home_quiz.store.redis_rewrite.EVERY_S", 0.1)
    with Server(tmp_path_factory.mktemp("s")) as server:
        server.call("ACL", "SETUSER", "home", "on", ">x", "~*", "&*", "+@all", "-bgrewriteaof")
        store = await open_redis(server.url.replace("//", "//home:x@"))
        await made(store)
        await store.erase(LOG)
        server.call("ACL", "SETUSER", "home", "+bgrewriteaof")
        await until(lambda: b"cmdstat_bgrewriteaof:calls=1" in server.call("INFO", "commandstats"))


async def test_many_erasures_ask_for_one_rewriting(
    tmp_path_factory: pytest.TempPathFactory, open_redis: RedisOpener
) -> None:
    with Server(tmp_path_factory.mktemp("s")) as server:
        store = await open_redis(server.url)
        for n in range(10):
            await made(store, f"room:{n}")
        await asyncio.gather(*(store.erase(f"room:{n}") for n in range(5)))
        await until(lambda: b"cmdstat_bgrewriteaof:calls=1," in server.call("INFO", "commandstats"))
        await asyncio.gather(*(store.erase(f"room:{n}") for n in range(5, 10)))
        await store.ping()
        assert b"cmdstat_bgrewriteaof:calls=1," in server.call("INFO", "commandstats")
        await store.aclose()
        assert b"cmdstat_bgrewriteaof:calls=2," in server.call("INFO", "commandstats"), "what was owed"
