"""The process: sockets and ports, the start's banner, and leaving politely."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import gc
import os
import secrets
import socket
import sys
import webbrowser
from collections.abc import Callable
from functools import partial
from pathlib import Path
from types import FrameType

import qrcode
import structlog
import uvicorn
from msgspec.structs import replace

from home_quiz import metrics
from home_quiz.config import Settings
from home_quiz.errors import ConfigError
from home_quiz.gateway.socket import HomeHttpProtocol, HomeWebSocketProtocol
from home_quiz.gateway.turnstile import Turnstile
from home_quiz.store.sqlite import lock_folder
from home_quiz.web.app import Home, build_app, look_at_store
from home_quiz.web.roads import Road, own_url, roads
from home_quiz.web.supervisor import Supervisor

log_ = structlog.get_logger(__name__)

PORTS = (80, 8000)
UNREAD_FOR = 10_000
"""Ms after which the kernel gives up a phone that takes nothing (TCP_USER_TIMEOUT)."""
BACKLOG = 2048
MOST_FRAME = 16 * 1024
"""Bytes of a frame above which uvicorn hangs up by itself (1009). The protocol's own limit is lower, so that
a client that is a little over it is told so with the documented code."""
COLLECT_AFTER = (700, 1_000, 10)
"""Objects, and collections of a younger generation, after which the garbage collector looks at the next one:
often at what is new (some ms), at the rest after 700,000 objects (Python's own are 700, 10, 10)."""
PORT_FILE = "port"
ADDRESS_FILE = "address"


def serve(settings: Settings) -> None:
    """Run until SIGTERM or Ctrl-C. Raises HomeError subclasses for what a person can put right."""
    token = secrets.token_urlsafe(24)
    with lock_folder(settings.data_dir):
        for warning in asyncio.run(look_at_store(settings)):
            print(f"WARNING: {warning}", flush=True)
        listening, settings = bind(settings)
        try:
            asyncio.run(_serve(settings, listening, token))
        finally:
            listening.close()


async def _serve(settings: Settings, listening: socket.socket, token: str) -> None:
    def started() -> None:
        greet(settings, token)

    if settings.workers == 1:
        await run(settings, listening, token, started)
    else:
        with metrics.shared_folder():
            await Supervisor(settings, listening, token, metrics.worker_gone).run(started)


async def run(
    settings: Settings, listening: socket.socket, host_token: str, ready: Callable[[], None]
) -> None:
    """One worker: serve on this socket until SIGTERM or Ctrl-C. ``ready`` is called when it does."""
    raise_file_limit()
    home = Home(settings, host_token)
    await home.start()
    server = Leaving(uvicorn_config(home), home, ready)
    settle_memory()
    await server.serve(sockets=[listening])


def settle_memory() -> None:
    """Have the garbage collector look no more at what is there now, and seldom at what stays.

    Nearly everything here is freed without it, and all phones wait while it walks (50 ms through three
    games): when 200 came back at once, the answers of the others took three times as long because of it.
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(*COLLECT_AFTER)


def uvicorn_config(home: Home) -> uvicorn.Config:
    """How uvicorn runs this server: no compression, no pings of its own, nothing written about requests.

    Only a trusted proxy's word (``X-Forwarded-For``) is taken on who calls, whatever the environment says.
    """
    door = Turnstile(home.settings.workers, os.cpu_count() or 1)
    return uvicorn.Config(
        build_app(home),
        # Also how many connections are taken in one go: one, so that of several workers on one socket each
        # gets its share, and phones that are here already are served between two of many that come at once.
        # The socket's own queue is as long as ``bind`` made it (see ``Leaving.startup``).
        backlog=1,
        http=partial(HomeHttpProtocol, door),  # type: ignore[arg-type]
        ws=HomeWebSocketProtocol,
        ws_max_size=MOST_FRAME,
        ws_per_message_deflate=False,
        ws_ping_interval=None,
        timeout_graceful_shutdown=5,
        timeout_keep_alive=5,  # longer than the pause between two looks of the host page
        access_log=False,
        log_config=None,
        log_level="warning",
        server_header=False,
        forwarded_allow_ips=list(home.settings.trusted_proxies),
    )


class Leaving(uvicorn.Server):
    """uvicorn's server that tells every screen before it closes them: message first, then 1012."""

    def __init__(self, config: uvicorn.Config, home: Home, ready: Callable[[], None] = lambda: None) -> None:
        super().__init__(config)
        self._home = home
        self._ready = ready
        self._drained = False

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        for listening in sockets or ():
            listening.listen(BACKLOG)
        self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        if self._drained:
            super().handle_exit(sig, frame)
            return
        self._drained = True
        loop = asyncio.get_running_loop()
        self._leaving = loop.create_task(self._leave(sig))

    async def _leave(self, sig: int) -> None:
        for server in self.servers:  # whoever comes now is for the other workers, not to be sent away again
            server.close()
        with contextlib.suppress(Exception):
            await self._home.gateway.drain()
        super().handle_exit(sig, None)


# ---- ports ----


def bind(settings: Settings) -> tuple[socket.socket, Settings]:
    """A listening socket: on the wished port, else that of the last start, else 80, 8000, or any."""
    if settings.port:
        try:
            return _listen(settings.host, settings.port), settings
        except OSError as wrong:
            raise ConfigError(_why(settings.port, wrong)) from None
    remembered = _remembered(settings.data_dir)
    wished = [port for port in (remembered, *PORTS) if port]
    for port in (*dict.fromkeys(wished), 0):
        try:
            listening = _listen(settings.host, port)
        except OSError:
            continue
        real = listening.getsockname()[1]
        if remembered and real != remembered:
            print(f"Port {remembered} is taken by another program: phones now use port {real}.")
        with contextlib.suppress(OSError):  # a full disk: the store will say so in better words
            (settings.data_dir / PORT_FILE).write_text(str(real), encoding="ascii")
        return listening, replace(settings, port=real)
    raise ConfigError("no port can be opened on this machine; is another server in the way?")


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # The protocol is named because asyncio switches Nagle's delay off only for sockets that say they are TCP.
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    try:
        if sys.platform != "win32":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if hasattr(socket, "TCP_USER_TIMEOUT"):
            listening.setsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT, UNREAD_FOR)
        listening.bind((host, port))
        listening.listen(BACKLOG)
        listening.setblocking(False)
    except OSError:
        listening.close()
        raise
    return listening


def _why(port: int, wrong: OSError) -> str:
    if wrong.errno == errno.EADDRINUSE:
        return f"port {port} is in use by another program; stop that one, or choose another with --port"
    if wrong.errno == errno.EACCES:
        return (
            f"port {port} needs administrator's rights; choose one above 1023 with --port, e.g. --port 8000"
        )
    return f"port {port} cannot be opened: {wrong}"


def _remembered(data_dir: Path) -> int:
    try:
        port = int((data_dir / PORT_FILE).read_text(encoding="ascii"))
    except (OSError, ValueError):
        return 0
    return port if 0 < port < 65536 else 0


def raise_file_limit() -> None:
    """Each phone is a file; ask for as many as the system gives."""
    if sys.platform == "win32":
        return
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = hard if hard != resource.RLIM_INFINITY else 65536
    if soft < wanted:
        with contextlib.suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))


# ---- what a person sees ----


def greet(settings: Settings, host_token: str) -> None:
    """Tell the person at the terminal that all is well, and open the host page where that is wished."""
    road = roads(settings.host, settings.port, settings.public_url)[0]
    link = f"{own_url(settings.host, settings.port)}/host#{host_token}"
    print(banner(road, link, host_token), flush=True)
    if (before := moved_from(settings.data_dir, road.url)) is not None:
        print(f"The address has changed: before, phones used {before}/. Print new posters.", flush=True)
    if settings.open_browser:
        _open_browser(link)


def banner(road: Road, link: str, host_token: str) -> str:
    """What the terminal shows at the start: host link, addresses of display and phones, a QR."""
    lines = [
        "",
        "HOME is running. Stop it with Ctrl-C.",
        "",
        f"  Host page (keep this link to yourself):  {link}",
        f"  from another computer:                   {road.url}/host#{host_token}",
        f"  Display:                                 {road.url}/display",
        f"  Phones:                                  {road.url}/",
        "",
        _terminal_qr(road.url + "/"),
    ]
    return "\n".join(lines)


def moved_from(data_dir: Path, url: str) -> str | None:
    """The address that the last start showed, if it was another one; remembers the present one."""
    file = data_dir / ADDRESS_FILE
    try:
        before = file.read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        before = ""
    with contextlib.suppress(OSError):  # a full disk is told by the store, in better words
        file.write_text(url, encoding="utf-8")
    return before if before not in ("", url) else None


def _terminal_qr(text: str) -> str:
    """The QR code in half blocks, dark on light whatever the terminal's colours are."""
    code = qrcode.QRCode(border=2)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    if len(rows) % 2:
        rows.append([False] * len(rows[0]))
    signs = {(False, False): "█", (False, True): "▀", (True, False): "▄", (True, True): " "}
    pairs = zip(rows[::2], rows[1::2], strict=True)
    return "\n".join("  " + "".join(signs[pair] for pair in zip(a, b, strict=True)) for a, b in pairs)


def _open_browser(url: str) -> None:
    """Open the host page where there is a browser with a screen; a machine without one is no fault."""
    has_screen = sys.platform in ("win32", "darwin") or os.environ.keys() & {"DISPLAY", "WAYLAND_DISPLAY"}
    if has_screen:
        with contextlib.suppress(webbrowser.Error):
            webbrowser.open(url)
