"""A cluster of real servers on one machine, for tests: ``with Cluster(tmp_path) as cluster: ...``."""

from __future__ import annotations

import time
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from servers.valkey import READY_S, Server, free_port


class Cluster:
    """Three (or so) primaries without replicas that share the 16384 slots; used like ``Server``."""

    SLOTS = 16384

    def __init__(self, folder: Path, size: int = 3, *, binary: str | None = None) -> None:
        self.servers = [self._one(folder / f"node{n}", binary) for n in range(size)]

    @staticmethod
    def _one(folder: Path, binary: str | None) -> Server:
        cluster = {
            "cluster-enabled": "yes",
            "cluster-port": str(free_port()),
            "cluster-node-timeout": "3000",
            "cluster-require-full-coverage": "no",
        }
        return Server(folder, binary=binary, config=cluster)

    @property
    def url(self) -> str:
        """The address of the first server; the others are found through it."""
        return self.servers[0].url

    @property
    def running(self) -> Sequence[Server]:
        """The servers that run now."""
        return [server for server in self.servers if server.running]

    def owner(self, slot: int, teller: Server | None = None) -> Server:
        """Who has this slot now, in the words of ``teller``, or of the first server that runs."""
        for first, last, (_, port, *_), *_ in (teller or self.running[0]).call("CLUSTER", "SLOTS"):
            if first <= slot <= last:
                return next(server for server in self.servers if server.port == port)
        raise AssertionError(f"nobody has slot {slot}")

    def start(self) -> None:
        """Start all, make them one cluster, and return when each says that it is whole."""
        for server in self.servers:
            server.start()
        share = -(-self.SLOTS // len(self.servers))
        first = self.servers[0]
        for n, server in enumerate(self.servers):
            last = min(self.SLOTS, (n + 1) * share) - 1
            server.call("CLUSTER", "ADDSLOTSRANGE", n * share, last)
            server.call("CLUSTER", "SET-CONFIG-EPOCH", n + 1)
            if server is not first:
                server.call("CLUSTER", "MEET", "127.0.0.1", first.port, int(first.config["cluster-port"]))
        self.wait_until_whole()

    def wait_until_whole(self, ready_s: float = READY_S) -> None:
        """Return when every running server knows all others and all slots are served."""
        end = time.monotonic() + ready_s
        while time.monotonic() < end:
            if all(self._whole(server) for server in self.running):
                return
            time.sleep(0.02)
        raise AssertionError("the cluster did not become whole")

    def _whole(self, server: Server) -> bool:
        lines: list[str] = server.call("CLUSTER", "INFO").decode().splitlines()
        return {
            "cluster_state:ok",
            f"cluster_slots_ok:{self.SLOTS}",
            f"cluster_known_nodes:{len(self.servers)}",
        } <= set(lines)

    def move(self, slot: int, target: Server) -> None:
        """Move a slot as Valkey 9 does, whole and while it is used; return when all servers know."""
        source, node = self.owner(slot), target.call("CLUSTER", "MYID")
        source.call("CLUSTER", "MIGRATESLOTS", "SLOTSRANGE", slot, slot, "NODE", node)
        end = time.monotonic() + READY_S
        while time.monotonic() < end:
            if all(self.owner(slot, server) is target for server in self.running):
                return
            time.sleep(0.01)
        raise AssertionError(f"slot {slot} did not move")

    def kill(self) -> None:
        """``kill -9`` for all."""
        for server in self.servers:
            server.kill()

    def __enter__(self) -> Cluster:
        try:
            self.start()
        except BaseException:
            self.kill()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.kill()
