"""TLS to the store, on Debian's Redis with certificates made for the test."""

from __future__ import annotations

import asyncio
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from home_quiz.errors import ConfigError, HomeError
from home_quiz.store.redis import RedisStore
from servers.valkey import Server, free_port, redis_binary
from store.contract import LOG, Notices, grow, insist, made, tail
from store.family import RedisOpener

pytestmark = pytest.mark.needs("redis7", "openssl")


def _openssl(folder: Path, *words: str) -> None:
    subprocess.run(["openssl", *words], cwd=folder, check=True, capture_output=True)


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with an authority, a server's and a client's certificate, and a stranger's authority."""
    folder = tmp_path_factory.mktemp("papers")
    new = (
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
        "-days",
        "2",
    )
    for name in ("authority", "stranger"):
        _openssl(folder, *new, "-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/CN={name}")
    signed = ("-CA", "authority.pem", "-CAkey", "authority.key", "-addext", "subjectAltName=IP:127.0.0.1")
    for name in ("server", "client"):
        files = ("-keyout", f"{name}.key", "-out", f"{name}.pem", "-subj", f"/CN={name}")
        _openssl(folder, *new, *files, *signed)
    return folder


class Tls:
    """A server with a TLS port beside its plain one."""

    def __init__(self, folder: Path, papers: Path, clients: str) -> None:
        self.port = free_port()
        self.papers = papers
        config = {
            "tls-port": str(self.port),
            "tls-cert-file": str(papers / "server.pem"),
            "tls-key-file": str(papers / "server.key"),
            "tls-ca-cert-file": str(papers / "authority.pem"),
            "tls-auth-clients": clients,
        }
        self.server = Server(folder, binary=redis_binary(), config=config, password="geheim")

    def url(self, **options: str) -> str:
        """The address with these files as options."""
        query = "&".join(f"{name}={value}" for name, value in options.items())
        return f"rediss://:geheim@127.0.0.1:{self.port}/0?{query}"


@pytest.fixture
def tls(tmp_path: Path, papers: Path) -> Iterator[Tls]:
    """A server that asks its clients for no certificate."""
    tls = Tls(tmp_path, papers, "no")
    with tls.server:
        yield tls


async def refusal(url: str) -> HomeError:
    """What opening says."""
    with pytest.raises(HomeError) as caught:
        await RedisStore.open(url, lambda log, version: None)
    assert "geheim" not in str(caught.value)
    return caught.value


async def test_a_store_behind_tls_is_used_like_any_other(tls: Tls, open_redis: RedisOpener) -> None:
    heard = Notices()
    store = await open_redis(tls.url(ssl_ca_certs=str(tls.papers / "authority.pem")), heard.on_version)
    assert store.warnings == ()
    await store.watch(LOG)
    tip = await grow(store, await made(store), 4)
    await heard.wait_for(LOG, 4)
    await asyncio.to_thread(tls.server.kill)
    await asyncio.to_thread(tls.server.start)
    assert (await tail(store)).tip == tip
    await insist(store, LOG, bytes(200_000))
    await heard.wait_for(LOG, 5)


async def test_a_certificate_that_nobody_vouches_for_is_refused_in_words(tls: Tls) -> None:
    for options in ({}, {"ssl_ca_certs": str(tls.papers / "stranger.pem")}):
        error = await refusal(tls.url(**options))
        assert isinstance(error, ConfigError)
        assert "ssl_ca_certs" in str(error)


async def test_a_certificate_of_another_host_is_refused(tls: Tls) -> None:
    url = tls.url(ssl_ca_certs=str(tls.papers / "authority.pem")).replace("127.0.0.1", "localhost")
    error = await refusal(url)
    assert isinstance(error, ConfigError)
    assert "certificate" in str(error)


async def test_whoever_says_so_may_go_without_a_check(tls: Tls, open_redis: RedisOpener) -> None:
    await made(await open_redis(tls.url(ssl_cert_reqs="none")))


async def test_a_plain_address_for_a_port_with_tls_says_how_it_begins(tls: Tls) -> None:
    error = await refusal(f"redis://:geheim@127.0.0.1:{tls.port}/0")
    assert "rediss://" in str(error)


async def test_a_client_shows_its_own_certificate(
    tmp_path: Path, papers: Path, open_redis: RedisOpener
) -> None:
    tls = Tls(tmp_path, papers, "yes")
    authority = str(papers / "authority.pem")
    with tls.server:
        mine = {"ssl_certfile": str(papers / "client.pem"), "ssl_keyfile": str(papers / "client.key")}
        await made(await open_redis(tls.url(ssl_ca_certs=authority, **mine)))
        error = await refusal(tls.url(ssl_ca_certs=authority))
        assert "TLS" in str(error)
