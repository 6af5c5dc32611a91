"""Who may call: the Host allow-list, Origin of WebSockets, and the headers of every answer."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Callable, Iterable
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LOCAL_NAMES = {"localhost"}
OPERATORS_PAGES = ("/healthz", "/readyz", "/metrics")
"""What a proxy or Prometheus beside this server asks for, by the name that it has for it (``home:8000``)."""
_HOST = re.compile(r"(?:\[(?P<six>[0-9A-Fa-f:.]+)\]|(?P<name>[A-Za-z0-9._-]+))(?::[0-9]{1,5})?")
"""A Host header: nothing else may stand in it, since it goes into the Content-Security-Policy."""


class Gate:
    """Refuses foreign hosts (DNS rebinding) and adds the security headers.

    ``names`` gives the host names, besides IP addresses and localhost, under which this server may be called.
    """

    def __init__(
        self, app: ASGIApp, names: Callable[[], set[str]], roads: Callable[[], Iterable[str]]
    ) -> None:
        self._app = app
        self._names = names
        self._roads = roads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] not in ("http", "websocket"):
            await self._app(scope, receive, send)
            return
        host = Headers(scope=scope).get("host", "")
        plain = scope["path"] in OPERATORS_PAGES and is_plain_name(host_name(host))
        if not plain and not allowed_host(host, self._names()):
            await self._refuse(scope, receive, send)
        elif scope["type"] == "websocket":
            await self._app(scope, receive, send)
        else:
            await self._app(scope, receive, self._with_headers(send, host))

    async def _refuse(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "websocket":
            await receive()
            await send({"type": "websocket.close", "code": 4506, "reason": ""})
            return
        text = "This server does not answer to that name. Start it with --public-url to give it one."
        await PlainTextResponse(text, 421)(scope, receive, send)

    def _with_headers(self, send: Send, host: str) -> Send:
        async def wrapped(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers(host):
                    headers.setdefault(name, value)
            await send(message)

        return wrapped

    def _headers(self, host: str) -> list[tuple[str, str]]:
        sockets = {f"ws://{host}", f"wss://{host}"}
        for road in self._roads():
            sockets.add(road.replace("http", "ws", 1))
        if _is_address(host):
            # A page by a plain address may have to follow the server to one that nobody knows yet
            # (docs/decisions/0009-roads.md). Its script dials only what the server itself has named.
            sockets.add(f"ws://*:{_port(host)}")
        connect = " ".join(["'self'", *sorted(sockets)])
        policy = (
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; "
            "font-src 'self'; media-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; "
            f"frame-ancestors 'none'; connect-src {connect}"
        )
        return [
            ("Content-Security-Policy", policy),
            ("X-Content-Type-Options", "nosniff"),
            ("Referrer-Policy", "no-referrer"),
            ("Cache-Control", "no-store"),
        ]


def host_name(header: str) -> str:
    """The name or address in a Host header, in small letters; "" if it is none."""
    plain = _HOST.fullmatch(header)
    return (plain["six"] or plain["name"]).lower() if plain else ""


def is_plain_name(name: str) -> bool:
    """Whether this is a name without a dot, as of a neighbour in Docker. No public name is like that."""
    return name.replace("-", "").replace("_", "").isalnum() and not name.isdigit()


def allowed_host(header: str, names: set[str]) -> bool:
    """Whether the Host header is an IP address (nobody can point a name at those) or one of ours."""
    name = host_name(header)
    if not name:
        return False
    return name in LOCAL_NAMES or name in names or _is_address(header)


def _is_address(header: str) -> bool:
    """Whether a well-formed Host header is an IP address, which is always called by plain http."""
    try:
        ipaddress.ip_address(host_name(header))
    except ValueError:
        return False
    return True


def _port(header: str) -> str:
    """The port of a well-formed Host header."""
    _, _, port = header.rpartition(":")
    return port if port.isdigit() else "80"


def allowed_origin(origin: str | None, host: str, roads: Iterable[str]) -> bool:
    """Whether a WebSocket's page comes from this server: the same host, or another of its roads."""
    if not origin:
        return False
    try:
        parts = urlsplit(origin)
    except ValueError:
        return False
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return False
    return parts.netloc == host or f"{parts.scheme}://{parts.netloc}" in set(roads)
