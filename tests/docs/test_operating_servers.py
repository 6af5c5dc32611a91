"""docs/operating.md on servers against the real things: metrics, Valkey's lines, user and backup, systemd."""

from __future__ import annotations

import asyncio
import configparser
import os
import re
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from docs.pages import ROOT, blocks, page, prose, spans, table
from home_quiz import metrics
from home_quiz.errors import ConfigError
from home_quiz.store.contract import Batch, First, Store, Tail, Tip
from home_quiz.store.redis import RedisStore
from home_quiz.web import health
from servers.valkey import Server, redis_binary, valkey_binary

TEXT = page("docs/operating.md")
LOG = "room:test:0"


def block(start: str) -> str:
    """The one fenced block that begins like this."""
    (found,) = [one.text for one in blocks(TEXT) if one.text.startswith(start)]
    return found


def test_the_ten_metrics() -> None:
    told = [span for row in table(TEXT, "metric", "what") for span in spans(row[0])]
    families = text_string_to_metric_families(metrics.render()[0].decode())
    names = {family.name + ("_total" if family.type == "counter" else "") for family in families}
    assert set(told) == names
    assert len(told) == 10


def test_the_bound_of_readyz() -> None:
    assert f"within {health.PATIENCE} seconds" in prose(TEXT)


# ---- Redis or Valkey ----


def lines() -> dict[str, str]:
    """The lines for the server's configuration."""
    settings = dict(line.split(" ", 1) for line in block("appendonly yes").splitlines())
    return {name: value.strip('"') for name, value in settings.items()}


async def _warnings(folder: Path, **settings: str) -> tuple[str, ...]:
    with Server(folder, config={**lines(), **settings}) as server:
        store = await RedisStore.open(server.url, lambda log, version: None)
        await store.aclose()
        return store.warnings


@pytest.mark.needs("valkey")
async def test_with_the_lines_home_has_nothing_to_say(tmp_path: Path) -> None:
    assert await _warnings(tmp_path) == ()


@pytest.mark.needs("valkey")
async def test_without_one_of_them_it_says_what_the_page_says(tmp_path: Path) -> None:
    told = {row[0]: row[1] for row in table(TEXT, "without", "HOME")}
    assert "does not start" in told["`maxmemory-policy noeviction`"]
    with pytest.raises(ConfigError, match="noeviction"):
        await _warnings(tmp_path / "a", **{"maxmemory-policy": "allkeys-lru"})
    for number, (line, other) in enumerate({"appendonly": "no", "appendfsync": "everysec"}.items()):
        assert "warns" in told[f"`{line} {lines()[line]}`"]
        (warning,) = await _warnings(tmp_path / str(number), **{line: other})
        assert line in warning


async def data(store: Store) -> list[bytes]:
    """What the log holds."""
    tail = await store.read(LOG, 0)
    assert isinstance(tail, Tail)
    return [record.data for record in tail.records]


async def _all_that_home_does(url: str) -> tuple[str, ...]:
    """Every call of the store, by the user of this address."""
    store = await RedisStore.open(url, lambda log, version: None)
    try:
        await store.watch(LOG)
        epoch = (await store.create(LOG, First(os.urandom(16), 0, 1, b"first"))).epoch
        (tip,) = await store.pulse([(LOG, 5)])
        assert isinstance(tip, Tip)
        batch = Batch(LOG, epoch, (tip.version, tip.batch), os.urandom(16), 7, 1, b"second")
        await store.commit([batch])
        assert await data(store) == [b"first", b"second"]
        assert await store.claim("BALO", LOG, 2e9)
        assert await store.find("BALO") == LOG
        name = await store.put_blob(b"a picture")
        assert await store.get_blob(name) == b"a picture"
        assert [listed.log for listed in await store.list("room:")] == [LOG]
        await store.ping()
        await store.close(LOG, 1.0)
        assert await store.due(2.0) == [LOG]
        await store.release("BALO")
        await store.erase(LOG)
        await store.unwatch(LOG)
        return store.warnings
    finally:
        await store.aclose()


@pytest.mark.parametrize(
    "binary",
    [
        pytest.param(valkey_binary, marks=pytest.mark.needs("valkey"), id="valkey"),
        pytest.param(redis_binary, marks=pytest.mark.needs("redis7"), id="redis7"),
    ],
)
async def test_the_user_may_do_all_that_home_does_and_nothing_else(tmp_path: Path, binary: object) -> None:
    user = block("user home on").strip().removeprefix("user ").replace(">PASSWORD", ">vards")
    program = binary() if callable(binary) else None
    with Server(tmp_path, config={**lines(), "user": user}, binary=program) as server:
        url = f"redis://home:vards@127.0.0.1:{server.port}/0"
        assert await _all_that_home_does(url) == ()
        for words in (("FLUSHALL",), ("CONFIG", "SET", "save", "1 1"), ("SET", "other", "1"), ("KEYS", "*")):
            verdict = await asyncio.to_thread(server.call, "ACL", "DRYRUN", "home", *words)
            assert b"no permissions" in verdict.lower(), words


# ---- backup of Valkey ----


@pytest.mark.needs("valkey")
async def test_a_snapshot_becomes_the_base_of_a_new_file(tmp_path: Path) -> None:
    """What `valkey-cli --rdb` writes, put where the page says, with the manifest that it says."""
    with Server(tmp_path / "before", config=lines()) as server:
        store = await RedisStore.open(server.url, lambda log, version: None)
        await store.create(LOG, First(os.urandom(16), 0, 1, b"first"))
        identity = store.identity
        await store.aclose()
        assert await asyncio.to_thread(server.call, "SAVE") == b"OK"
    script = block("docker compose stop caddy home valkey")
    base = re.findall(r"cat > /data/(\S+)", script)
    manifest = re.findall(r'echo "(.+)" > /data/(\S+)', script)
    assert len(base) == len(manifest) == 1
    after = tmp_path / "after"
    (after / base[0]).parent.mkdir(parents=True)
    (after / base[0]).write_bytes((tmp_path / "before/dump.rdb").read_bytes())
    (after / manifest[0][1]).write_text(manifest[0][0] + "\n")
    for _ in range(2):  # and it is there at the next start too, with what was added
        with Server(after, config=lines()) as server:
            store = await RedisStore.open(server.url, lambda log, version: None)
            assert store.identity == identity
            assert await data(store) == [b"first"]
            await store.put_blob(b"new")
            await store.aclose()


# ---- the system ----


def test_the_service_is_well_formed() -> None:
    unit = configparser.ConfigParser(strict=False, interpolation=None)
    unit.optionxform = str  # type: ignore[assignment,method-assign]
    unit.read_string(block("[Unit]"))
    assert set(unit.sections()) == {"Unit", "Service", "Install"}
    assert re.fullmatch(r"/\S+/home-quiz serve( --\w+ \w+)*", unit["Service"]["ExecStart"])
    assert "-HUP" in unit["Service"]["ExecReload"]
    assert unit["Service"]["Environment"].startswith("HOME_DATA_DIR=/var/lib/")
    assert unit["Service"]["Environment"].endswith(unit["Service"]["StateDirectory"])


def test_services_and_files_of_the_lines_for_docker_are_there() -> None:
    compose = (ROOT / "docker-compose.yml").read_text("utf-8")
    named = re.findall(r"docker compose (?:exec|logs|pull|stop)(?: -\w+)* (\w+)", TEXT)
    named += re.findall(r"docker compose cp .*\b(\w+):/data", TEXT)
    assert {"valkey", "caddy", "home"} <= set(named)
    for service in named:
        assert f"\n  {service}:\n" in compose, service
    for name in re.findall(r" (/backup)/home.rdb", TEXT):
        assert f"tmpfs: [/tmp, {name}]" in compose  # in memory: nothing of a copy stays
    assert "name: home\n" in compose
    assert "  front: {internal: true}" in compose
    assert "`home_front`" in TEXT
