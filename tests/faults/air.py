"""Bad air between two network namespaces: packets are lost and late in both directions, by a TUN emulator.

Needs root and network namespaces. Run inside a namespace of its own (``unshare --net``): that one is the
server's side, and ``Air`` makes another for the phones. ``dial`` gives sockets that live there.
"""

from __future__ import annotations

import asyncio
import contextlib
import ctypes
import fcntl
import os
import socket
import struct
import subprocess
from collections.abc import AsyncIterator, Callable
from random import Random

from faults.wire import Dial

SERVER, PHONES = "10.77.0.1", "10.77.0.2"
_CLONE_NEWNET = 0x40000000
_TUNSETIFF, _IFF_TUN, _IFF_NO_PI = 0x400454CA, 0x0001, 0x1000
_MOST = 2048
JITTER = 0.025


class Air:
    """Carries packets between two TUN devices. ``loss`` 0..1 each way, ``trip`` seconds there and back."""

    def __init__(self, rng: Random, loss: float, trip: float) -> None:
        self.risked = 0
        """Packets that came while any were lost."""
        self.lost = 0
        self.loss = loss
        self._rng, self._trip = rng, trip
        self._loop = asyncio.get_running_loop()

    def join(self, here: int, there: int) -> None:
        """Carry from each device to the other."""
        self._loop.add_reader(here, self._carry, here, there)
        self._loop.add_reader(there, self._carry, there, here)

    def _carry(self, source: int, target: int) -> None:
        with contextlib.suppress(BlockingIOError):
            while packet := os.read(source, _MOST):
                self.risked += self.loss > 0
                if self._rng.random() < self.loss:
                    self.lost += 1
                    continue
                late = self._trip / 2 + self._rng.uniform(-JITTER, JITTER)
                self._loop.call_later(late, _put, target, packet)


def _put(target: int, packet: bytes) -> None:
    with contextlib.suppress(OSError):  # the device's queue is full, or it is being taken down
        os.write(target, packet)


@contextlib.asynccontextmanager
async def bad_air(air: Air) -> AsyncIterator[Callable[[int], Dial]]:
    """The phones' namespace, joined by the air; gives what makes a ``dial`` for a port of the server."""
    _run("ip", "link", "set", "lo", "up")
    holder = await asyncio.create_subprocess_exec("unshare", "--net", "cat", stdin=subprocess.PIPE)
    devices = [_tun("homeair0"), _tun("homeair1")]
    try:
        await _other_namespace(holder.pid)
        inside = ("nsenter", "-t", str(holder.pid), "-n")
        _run("ip", "link", "set", "homeair1", "netns", str(holder.pid))
        _bring_up((), "homeair0", SERVER)
        _bring_up(inside, "homeair1", PHONES)
        air.join(*devices)
        yield lambda port: lambda: _dial(holder.pid, port)
    finally:
        loop = asyncio.get_running_loop()
        for device in devices:
            loop.remove_reader(device)
            os.close(device)
        assert holder.stdin is not None
        holder.stdin.close()
        await holder.wait()


async def _other_namespace(pid: int) -> None:
    """Wait until the process has left our namespace."""
    async with asyncio.timeout(10):
        while os.readlink(f"/proc/{pid}/ns/net") == os.readlink("/proc/self/ns/net"):  # noqa: ASYNC110
            await asyncio.sleep(0.01)


def _bring_up(inside: tuple[str, ...], device: str, address: str) -> None:
    _run(*inside, "ip", "address", "add", f"{address}/24", "dev", device)
    _run(*inside, "ip", "link", "set", device, "up")


def _tun(name: str) -> int:
    device = os.open("/dev/net/tun", os.O_RDWR | os.O_NONBLOCK)
    fcntl.ioctl(device, _TUNSETIFF, struct.pack("16sH22x", name.encode(), _IFF_TUN | _IFF_NO_PI))
    return device


async def _dial(pid: int, port: int) -> socket.socket:
    """A connection to the server from the phones' namespace."""
    line = _socket_in(pid)
    line.setblocking(False)
    try:
        await asyncio.get_running_loop().sock_connect(line, (SERVER, port))
    except BaseException:
        line.close()
        raise
    return line


def _socket_in(pid: int) -> socket.socket:
    """A socket that lives in the network namespace of a process; this thread is there for a moment only."""
    libc = ctypes.CDLL(None, use_errno=True)
    with open("/proc/self/ns/net") as here, open(f"/proc/{pid}/ns/net") as there:
        if libc.setns(there.fileno(), _CLONE_NEWNET):
            raise OSError(ctypes.get_errno(), "setns")
        try:
            return socket.socket()
        finally:
            libc.setns(here.fileno(), _CLONE_NEWNET)


def _run(*words: str) -> None:
    subprocess.run(words, check=True, capture_output=True)
