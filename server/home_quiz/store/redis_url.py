"""The address of a Redis or Valkey server: read, checked, and turned into connections.

A password never gets into an error: the parsers' own messages, which quote what they could not read, are
replaced.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from redis.asyncio.connection import (
    AbstractConnection,
    Connection,
    SSLConnection,
    UnixDomainSocketConnection,
    parse_url,
)

from home_quiz.errors import ConfigError
from home_quiz.store.redis_line import CONNECT_S

DEFAULT_PORT = 6379

_FORMS = "redis://HOST:PORT/0, redis://USER:PASSWORD@HOST:PORT/0, rediss://... (TLS) or unix:///PATH"
_TLS_FILES = ("ssl_ca_certs", "ssl_certfile", "ssl_keyfile")
_TLS_WORDS = ("ssl_cert_reqs", "ssl_check_hostname", "ssl_ca_path", "ssl_password")
_KNOWN = {"host", "port", "path", "db", "username", "password", "connection_class"}


class Address(NamedTuple):
    """Where a server listens; ``port`` 0 means that ``host`` is the path of a Unix socket."""

    host: str
    port: int

    def __str__(self) -> str:
        if self.port == 0:
            return self.host
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


class Target:
    """What an address says: where the server is and how one gets in. ``repr`` and errors hold no password."""

    def __init__(self, kind: Callable[..., AbstractConnection], address: Address, options: Mapping[str, Any]):
        self.address = address
        self.db = int(options.get("db", 0))
        self._kind = kind
        self._options = dict(options)

    def __repr__(self) -> str:
        return f"<Target {self.address}>"

    def connection(self, address: Address) -> AbstractConnection:
        """A connection, not yet made, to this server or to another of its cluster."""
        where = {"path": address.host} if address.port == 0 else {"host": address.host, "port": address.port}
        return self._kind(
            **self._options,
            **where,
            socket_timeout=None,  # every wait has its own bound, see redis_line
            socket_connect_timeout=CONNECT_S,
            protocol=2,
            driver_info=None,  # Redis 7.0 answers CLIENT SETINFO with an error
        )


def read_url(url: str) -> Target:
    """What the address says. Raises ``ConfigError`` without quoting it: it may hold a password."""
    try:
        parts = urlsplit(url)
        scheme, hosted = parts.scheme, bool(parts.hostname)
        options: dict[str, Any] = dict(parse_url(url))
    except ValueError:
        raise ConfigError(
            f"The address of the store cannot be read. It reads {_FORMS}; special characters of a password "
            "are written as %XX."
        ) from None
    kind = options.pop("connection_class", Connection)
    if kind is UnixDomainSocketConnection:
        where = Address(options.pop("path", ""), 0)
    else:
        where = Address(options.pop("host", ""), options.pop("port", DEFAULT_PORT))
    if not where.host or (scheme != "unix" and not hosted):
        raise ConfigError(f"The address of the store names no server. It reads {_FORMS}.")
    _check_path(scheme, parts.path)
    _check_options(options, tls=kind is SSLConnection)
    return Target(kind, where, options)


def _check_path(scheme: str, path: str) -> None:
    if scheme != "unix" and not path.strip("/").isdecimal() and path.strip("/"):
        raise ConfigError(
            f"The address of the store ends with a database number, such as /0. It reads {_FORMS}."
        )


def _check_options(options: Mapping[str, Any], *, tls: bool) -> None:
    allowed = _KNOWN | ({*_TLS_FILES, *_TLS_WORDS} if tls else set())
    if set(options) - allowed:
        known = ", ".join(sorted(allowed - _KNOWN) or ["db"])
        raise ConfigError(
            f"The address of the store has something unknown behind its ?. Known here: {known}."
        )
    for name in _TLS_FILES:
        if name in options and not Path(options[name]).is_file():
            raise ConfigError(
                f"The address of the store names a file that is not there: {name}={options[name]}"
            )
    reqs = options.get("ssl_cert_reqs", "required")
    if reqs not in ("none", "optional", "required"):
        raise ConfigError("ssl_cert_reqs in the address of the store is none, optional or required.")
    if "ssl_ca_certs" in options:
        _check_authority(options["ssl_ca_certs"])


def _check_authority(file: str) -> None:
    try:
        ssl.create_default_context(cafile=file)
    except (OSError, ValueError) as error:
        raise ConfigError(
            f"{file} (ssl_ca_certs in the address of the store) is no certificate: {error}"
        ) from None
