"""Settings: arguments over environment (HOME_*) over ``home.toml`` in the data folder over defaults."""

from __future__ import annotations

import ipaddress
import os
import sys
import tomllib
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from home_quiz.errors import ConfigError

MOST_WORKERS = 16
LOG_LEVELS = ("debug", "info", "warning", "error")
YES_NO = {"yes": True, "no": False}


class Wifi(Struct, frozen=True):
    """The Wi-Fi that phones should use; shown as a QR only to callers from the local network."""

    ssid: str
    password: str = ""
    hidden: bool = False


class Settings(Struct, frozen=True):
    """How this server runs. ``port`` 0: 80 if it can be had, else 8000 (the same at the next start).

    ``trusted_proxies``: addresses and networks whose word on who calls is taken. ``lan_roads``: whether this
    machine's own addresses are offered to phones beside ``public_url``.
    """

    data_dir: Path
    host: str = "0.0.0.0"
    port: int = 0
    public_url: str = ""
    wifi: Wifi | None = None
    hall_name: str = ""
    redis_url: str = ""
    """Redis or Valkey as the store; "": SQLite in the data folder."""
    workers: int = 1
    open_browser: bool = False
    trusted_proxies: tuple[str, ...] = ("127.0.0.1", "::1")
    lan_roads: bool = True
    log_level: str = "info"


def default_data_dir() -> Path:
    """Where a user's programs keep their data on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA", Path.home() / "AppData" / "Local")) / "home-quiz"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "home-quiz"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "home-quiz"


def load(
    data_dir: Path | None = None,
    host: str | None = None,
    port: int | None = None,
    public_url: str | None = None,
    redis_url: str | None = None,
    workers: int | None = None,
    environ: dict[str, str] | None = None,
) -> Settings:
    """Settings from all sources; ConfigError says which value is wrong and what it should be."""
    env = dict(os.environ) if environ is None else environ
    folder = data_dir or Path(env.get("HOME_DATA_DIR") or default_data_dir())
    file = _file(folder / "home.toml")
    chosen_port = (
        port if port is not None else _number("HOME_PORT", env.get("HOME_PORT") or file.get("port", 0))
    )
    if not 0 <= chosen_port <= 65535:
        raise ConfigError(f"the port {chosen_port} does not exist; choose one from 1 to 65535")
    redis = redis_url or env.get("HOME_REDIS_URL") or str(file.get("redis_url", ""))
    count = (
        workers
        if workers is not None
        else _number("HOME_WORKERS", env.get("HOME_WORKERS") or file.get("workers", 1))
    )
    return Settings(
        data_dir=folder,
        host=host or env.get("HOME_HOST") or str(file.get("host", "0.0.0.0")),
        port=chosen_port,
        public_url=_url(public_url or env.get("HOME_PUBLIC_URL") or str(file.get("public_url", ""))),
        wifi=_wifi(env, file),
        hall_name=env.get("HOME_HALL_NAME") or str(file.get("hall_name", "")),
        redis_url=redis,
        workers=_workers(count, redis),
        trusted_proxies=_proxies(env.get("HOME_TRUSTED_PROXIES") or str(file.get("trusted_proxies", ""))),
        lan_roads=_yes("HOME_LAN_ROADS", env.get("HOME_LAN_ROADS") or str(file.get("lan_roads", "yes"))),
        log_level=_level(env.get("HOME_LOG") or str(file.get("log", "info"))),
    )


def _file(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as wrong:
        raise ConfigError(f"{path} cannot be read: {wrong}") from None


def _number(name: str, value: object) -> int:
    try:
        return int(str(value))
    except ValueError:
        raise ConfigError(f"{name} must be a number, not {value!r}") from None


def _workers(count: int, redis_url: str) -> int:
    if not 1 <= count <= MOST_WORKERS:
        raise ConfigError(f"the number of workers lies between 1 and {MOST_WORKERS}, not {count}")
    if count > 1 and not redis_url:
        raise ConfigError("several workers share their games in Redis or Valkey: name it with --redis URL")
    if count > 1 and sys.platform == "win32":
        raise ConfigError("on Windows HOME runs as one process; leave --workers out")
    return count


def _url(value: str) -> str:
    if not value:
        return ""
    try:
        parts = urlsplit(value)
    except ValueError:
        parts = urlsplit("")
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.path not in ("", "/"):
        raise ConfigError(f"the public address {value!r} must look like https://quiz.example.org")
    return f"{parts.scheme}://{parts.netloc.lower()}"


def _proxies(value: str) -> tuple[str, ...]:
    """Addresses and networks, separated by commas; without any, this machine only."""
    wished = tuple(part.strip() for part in value.split(",") if part.strip())
    for part in wished:
        try:
            everybody = ipaddress.ip_network(part).prefixlen == 0
        except ValueError:
            everybody = True
        if everybody:
            raise ConfigError(
                f"HOME_TRUSTED_PROXIES: {part!r} is no address or network; write the proxy's own, like "
                "192.168.1.5 or 172.18.0.0/16 (not everybody: a phone could then say who it is)"
            )
    return wished or ("127.0.0.1", "::1")


def _yes(name: str, value: str) -> bool:
    chosen = YES_NO.get({"true": "yes", "false": "no"}.get(value.lower(), value.lower()))
    if chosen is None:
        raise ConfigError(f"{name} is yes or no, not {value!r}")
    return chosen


def _level(value: str) -> str:
    if value.lower() not in LOG_LEVELS:
        raise ConfigError(f"HOME_LOG is one of {', '.join(LOG_LEVELS)}, not {value!r}")
    return value.lower()


def _wifi(env: dict[str, str], file: dict[str, object]) -> Wifi | None:
    """HOME_WIFI_NAME and HOME_WIFI_PASSWORD, or ``[wifi] name, password, hidden`` in home.toml."""
    section = file.get("wifi", {})
    if not isinstance(section, dict):
        raise ConfigError("home.toml: [wifi] must be a section with name and password")
    name = env.get("HOME_WIFI_NAME") or str(section.get("name", ""))
    password = env.get("HOME_WIFI_PASSWORD") or str(section.get("password", ""))
    if not name:
        return None
    if password and not 8 <= len(password) <= 63:
        raise ConfigError("a Wi-Fi password has 8 to 63 letters; check HOME_WIFI_PASSWORD or home.toml")
    return Wifi(name, password, bool(section.get("hidden", False)))
