"""The addresses ("roads") by which phones reach this server: its local networks and its public name."""

from __future__ import annotations

import ipaddress
import socket
import time
from urllib.parse import urlsplit

import ifaddr
from msgspec import Struct
from starlette.requests import Request

from home_quiz.config import Settings
from home_quiz.game.hall import Hall
from home_quiz.web.security import host_name, is_plain_name

EVERYWHERE = ("", "0.0.0.0", "::")
"""What a server is bound to that listens on all networks."""
LOOKED_FOR = 5.0
"""Seconds after which an answer of the system about its networks is old."""
_SKIPPED = ("docker", "br-", "veth", "virbr", "vmnet", "vEthernet", "lo", "tun", "zt")


class Road(Struct, frozen=True):
    """One address. ``url`` as a QR holds it, ``short`` as a person types it; ``kind`` lan or public."""

    url: str
    short: str
    kind: str


def local_addresses() -> list[str]:
    """This machine's IPv4 addresses that phones may reach, the default route's first."""
    found: list[str] = []
    for adapter in ifaddr.get_adapters():
        if adapter.nice_name.startswith(_SKIPPED):
            continue
        for entry in adapter.ips:
            if isinstance(entry.ip, str) and _usable(entry.ip):
                found.append(entry.ip)
    first = _default_route()
    return sorted(set(found), key=lambda ip: (ip != first, ipaddress.ip_address(ip)))


def _usable(ip: str) -> bool:
    address = ipaddress.ip_address(ip)
    return not (address.is_loopback or address.is_link_local or address.is_unspecified)


def _default_route() -> str:
    """The address the default route would use; nothing is sent (and there may be none)."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
            return str(probe.getsockname()[0])
        except OSError:
            return ""


def roads(host: str, port: int, public_url: str) -> list[Road]:
    """All roads as they are now. ``host``: what the server is bound to ("0.0.0.0" for all networks)."""
    found: list[Road] = []
    if public_url:
        found.append(Road(public_url, public_url.split("://", 1)[1], "public"))
    addresses = local_addresses() if host in EVERYWHERE else [host]
    found += [_lan(address, port) for address in addresses]
    return found or [_lan("127.0.0.1", port)]


def own_url(host: str, port: int) -> str:
    """The address by which this machine reaches its own server."""
    return _lan("127.0.0.1" if host in EVERYWHERE else host, port).url


def _lan(address: str, port: int) -> Road:
    short = (f"[{address}]" if ":" in address else address) + ("" if port == 80 else f":{port}")
    return Road(f"http://{short}", short, "lan")


def is_local(client: str) -> bool:
    """Whether this is an address of a local network, or of this machine."""
    try:
        address = ipaddress.ip_address(client)
    except ValueError:
        return False
    if isinstance(address, ipaddress.IPv6Address) and address.ipv4_mapped is not None:
        address = address.ipv4_mapped  # a server that listens on "::" sees IPv4 callers like this
    return address.is_private or address.is_loopback or address.is_link_local


def came_locally(request: Request) -> bool:
    """Whether a caller came by a local road (and may see the Wi-Fi's password and the metrics).

    Both ends must be local: the caller's address, and the address that was called. Behind a router or a
    proxy that hides its callers everybody seems to be a neighbour, but who comes from outside calls the
    public name.
    """
    client = request.client.host if request.client else ""
    called = host_name(request.headers.get("host", ""))
    return is_local(client) and (is_local(called) or is_plain_name(called))


def is_own(url: str) -> bool:
    """Whether an address leads to the machine on which it is typed."""
    return urlsplit(url).hostname in ("127.0.0.1", "::1", "localhost")


class Roads:
    """The roads as they are now, which of them phones have come by, and which one the hall shows."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self.port = settings.port
        self._reached: set[str] = set()
        self._known: list[Road] = []
        self._looked = 0.0

    def now(self) -> list[Road]:
        """All roads; looked up anew every few seconds, since laptops change networks."""
        if time.monotonic() - self._looked > LOOKED_FOR or not self._known:
            self.look()
        return self._known

    def look(self) -> tuple[str, ...]:
        """Look up the roads now, as addresses. While there is no network at all the last ones stand: a code
        with 127.0.0.1 in it leads no phone anywhere, and most networks come back as they were."""
        found = roads(self._settings.host, self.port, self._settings.public_url)
        public = [road for road in found if road.kind == "public"]
        if public and not self._settings.lan_roads:
            found = public
        if not (self._known and all(is_own(road.url) for road in found)):
            self._known = found
        self._looked = time.monotonic()
        return self.urls()

    def urls(self) -> tuple[str, ...]:
        """All roads as addresses."""
        return tuple(road.url for road in self.now())

    def origins(self, hall: Hall | None) -> tuple[str, ...]:
        """Where a page of ours may come from: the roads, and former ones by which pages are still open."""
        return (*self.urls(), *(hall.roads if hall else ()))

    def names(self) -> set[str]:
        """Host names (not IP addresses) under which this server may be called."""
        public = self._settings.public_url
        return {public.split("://", 1)[1].rsplit(":", 1)[0]} if public else set()

    def chosen(self, hall: Hall | None) -> int:
        """The number of the road that the hall shows: the one that was picked while it is there, else the
        first."""
        picked = hall.road if hall else ""
        return next((n for n, road in enumerate(self.now()) if road.url == picked), 0)

    def reached(self, request: Request) -> None:
        """Somebody from another machine has loaded a page by this road."""
        client = request.client.host if request.client else ""
        came_by = request.headers.get("host", "")
        known = any(road.short == came_by for road in self.now())
        if known and client and client != (request.url.hostname or "") and not client.startswith("127."):
            self._reached.add(came_by)

    @property
    def reached_here(self) -> tuple[str, ...]:
        """The roads by which somebody has come to this worker."""
        return tuple(road.url for road in self.now() if road.short in self._reached)

    def listing(self, hall: Hall | None) -> list[dict[str, object]]:
        """The roads as the host page shows them; somebody may have come to another worker, too."""
        reached = {*self.reached_here, *(hall.reached if hall else ())}
        return [
            {"url": road.url, "short": road.short, "kind": road.kind, "reached": road.url in reached}
            for road in self.now()
        ]
