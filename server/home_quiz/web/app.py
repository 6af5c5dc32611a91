"""The composition root: everything is wired here, in one place."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable

import structlog
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import WebSocketRoute
from starlette.websockets import WebSocket, WebSocketDisconnect

from home_quiz.config import Settings
from home_quiz.errors import StoreError
from home_quiz.game.hall import HallSet, HostLinkMade
from home_quiz.gateway.connection import token_hash
from home_quiz.gateway.gateway import Gateway
from home_quiz.gateway.socket import Socket
from home_quiz.protocol import close_codes
from home_quiz.store.contract import OnVersion, Store
from home_quiz.store.sqlite import SqliteStore
from home_quiz.web.api import HostApi, no_such_page
from home_quiz.web.explore import Explore
from home_quiz.web.games import Games
from home_quiz.web.health import Health
from home_quiz.web.helpers import Helpers
from home_quiz.web.kiosks import Kiosks
from home_quiz.web.media import Media
from home_quiz.web.pages import HALL, Pages
from home_quiz.web.rehearsal import Rehearsals
from home_quiz.web.roads import Roads, is_own, own_url
from home_quiz.web.security import Gate, allowed_origin
from home_quiz.web.shelf import Shelf

log_ = structlog.get_logger(__name__)

TIDY_EVERY = 60.0
"""Seconds between two looks for games to end and to erase."""
SWEEP_EVERY = 1.0
LOOK_EVERY = 2.0
"""Seconds between two looks at this computer's addresses."""


async def open_store(settings: Settings, on_version: OnVersion) -> Store:
    """The store that these settings name."""
    if settings.redis_url:
        from home_quiz.store.redis import RedisStore

        return await RedisStore.open(settings.redis_url, on_version)
    return await SqliteStore.open(settings.data_dir, on_version)


async def look_at_store(settings: Settings) -> tuple[str, ...]:
    """Before anything is started: warnings of the store, in words; HomeError if it cannot be used at all."""
    if not settings.redis_url:
        return ()
    from home_quiz.store.redis import RedisStore

    store = await RedisStore.open(settings.redis_url, lambda log, version: None)
    await store.aclose()
    return store.warnings


class Home:
    """One running server: its parts, and what the command line has to know of them."""

    def __init__(self, settings: Settings, host_token: str) -> None:
        self.settings = settings
        self.roads = Roads(settings)
        self.rehearsals = Rehearsals(own_url(settings.host, settings.port))
        self.host_token = host_token
        self.gateway: Gateway = Gateway(self.roads.urls)
        self.games = Games(self.gateway)
        self._store: Store | None = None
        self._loops: list[asyncio.Task[None]] = []
        self._told: tuple[str, ...] = ()

    async def start(self) -> None:
        """Open the store and the hall, make this start's host link, begin the regular work."""
        self._store = await open_store(self.settings, self.gateway.driver.heard)
        self.gateway.driver.start(self._store)
        await self.games.open_hall(HALL, self.settings.hall_name or "HOME")
        await self.games.set_hall(HALL, HostLinkMade(key=token_hash(self.host_token).hex()))
        await self.games.take_up(self._store)
        self._told = self.roads.look()
        await self._look_around()
        self._loops = [
            asyncio.create_task(self._every(SWEEP_EVERY, self._sweep)),
            asyncio.create_task(self._every(LOOK_EVERY, self._look_around)),
            asyncio.create_task(self._every(TIDY_EVERY, self._tidy)),
        ]

    async def aclose(self) -> None:
        """Stop in order: bots, regular work, rooms, store."""
        await self.rehearsals.aclose()
        for loop in self._loops:
            loop.cancel()
        await asyncio.gather(*self._loops, return_exceptions=True)
        await self.gateway.aclose()
        if self._store is not None:
            await self._store.aclose()

    async def _sweep(self) -> None:
        self.gateway.sweep()

    async def _look_around(self) -> None:
        """This computer may be on another network now: say so, and remember where open pages come from."""
        # Some ms of system calls, which the phones' loop need not wait for.
        roads, hall = await asyncio.to_thread(self.roads.look), self.gateway.hall(HALL)
        if roads != self._told:
            self._told = roads
            self.gateway.tell_roads(roads)
        known = tuple(road for road in roads if not is_own(road))
        reached = self.roads.reached_here
        if hall is not None and not (set(known) <= set(hall.roads) and set(reached) <= set(hall.reached)):
            await self.games.set_hall(HALL, HallSet(roads=known, reached=reached))

    async def _tidy(self) -> None:
        await self.games.tidy(HALL)

    @staticmethod
    async def _every(seconds: float, work: Callable[[], Awaitable[None]]) -> None:
        while True:
            await asyncio.sleep(seconds)
            try:
                await work()
            except StoreError as error:
                log_.warning("regular_work_failed", code=error.code)
            except Exception:  # one fault must not stop the beats of every screen for good
                log_.exception("regular_work_failed")

    # ---- endpoints ----

    async def socket(self, websocket: WebSocket) -> None:
        """The one WebSocket endpoint."""
        origin, host = websocket.headers.get("origin"), websocket.headers.get("host", "")
        if not allowed_origin(origin, host, self.roads.origins(self.gateway.hall(HALL))):
            await websocket.close(close_codes.WRONG_ORIGIN)
            return
        await websocket.accept()
        outlet = Socket(websocket)
        session = self.gateway.opened(outlet)
        if session is None:
            await outlet.hung()
            return
        try:
            while True:
                message = await websocket.receive()
                if message["type"] == "websocket.disconnect":
                    session.gone(good_bye="reason" in message or self.gateway.draining)
                    return
                raw = message.get("text")
                self.gateway.frame(session, raw if raw is not None else message["bytes"])
        except (WebSocketDisconnect, RuntimeError):
            return
        finally:
            self.gateway.closed(session)


def build_app(home: Home) -> Starlette:
    """The ASGI application of a server."""
    pages = Pages(home.gateway, home.settings, home.roads)
    shelf = Shelf(home.settings.data_dir)
    helpers = Helpers(home.gateway, home.games, home.roads)
    kiosks = Kiosks(home.gateway, home.games, shelf.packs)
    data_dir = home.settings.data_dir
    api = HostApi(
        home.gateway, home.games, shelf.packs, home.roads, home.rehearsals, data_dir, helpers, kiosks
    )

    @contextlib.asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        yield
        await home.aclose()

    routes = [
        *pages.routes(),
        *api.routes(),
        *helpers.routes(),
        *kiosks.routes(),
        *Media(home.gateway).routes(),
        *Explore(home.gateway, shelf.packs).routes(),
        *Health(home.gateway).routes(),
        WebSocketRoute("/ws", home.socket),
    ]
    middleware = [Middleware(Gate, names=home.roads.names, roads=home.roads.urls)]
    return Starlette(
        routes=routes,
        middleware=middleware,
        lifespan=lifespan,
        exception_handlers={HTTPException: no_such_page},
    )
