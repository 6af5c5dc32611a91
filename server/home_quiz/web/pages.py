"""The shells of the pages (Jinja2), the QR codes and what a display may know of the hall."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

import jinja2
from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import Route

from home_quiz.assets import asset_dir
from home_quiz.config import Settings
from home_quiz.game.texts import LANGUAGES
from home_quiz.gateway.gateway import Gateway
from home_quiz.web import qr
from home_quiz.web.in_app import advice, app_of
from home_quiz.web.roads import Road, Roads, came_locally
from home_quiz.web.static import Screens, made_now

HALL = "home"
ICON = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
    '<rect width="32" height="32" rx="7" fill="#25325a"/><path d="M7 16v10h18V16" fill="#dba648"/>'
    '<path d="M4 17 16 6l12 11" fill="none" stroke="#8d4034" stroke-width="4" stroke-linejoin="round"/>'
    '<path d="M13 18h6v8h-6z" fill="#fff3b8"/></svg>'
)
"""The little house in the browser's tab."""


class Pages:
    """Pages and pictures that need no token."""

    def __init__(self, gateway: Gateway, settings: Settings, roads: Roads) -> None:
        self._gateway = gateway
        self._settings = settings
        self._roads = roads
        self._host = Screens(asset_dir("host_ui") / "dist", "/assets/host/")
        self._player = Screens(asset_dir("player_ui") / "dist", "/assets/player/")
        self._explore = Screens(asset_dir("player_ui") / "dist" / "explore", "/assets/explore/")
        self._station = Screens(asset_dir("player_ui") / "dist" / "station", "/assets/station/")
        self._shells = {
            "player": (self._template("player_ui", "player.html"), self._player.page("player.ts")),
            "station": (self._template("player_ui", "player.html"), self._station.page("station.ts")),
            "explore": (self._template("player_ui", "explore.html"), self._explore.page("explore.ts")),
            "display": (self._template("host_ui", "display.html"), self._host.page("display.ts")),
            "host": (self._template("host_ui", "host.html"), self._host.page("host.ts")),
            "helper": (self._template("host_ui", "host.html"), self._host.page("helper.ts")),
        }

    def routes(self) -> list[Route]:
        """All routes of this module."""
        return [
            Route("/", self._shell("player")),
            Route("/g/{room}", self._shell("player")),
            Route("/station", self._shell("station")),
            Route("/explore", self._shell("explore")),
            Route("/display", self._shell("display")),
            Route("/host", self._shell("host")),
            Route("/pair", self._shell("helper")),
            Route("/assets/host/{path:path}", self._host.serve),
            Route("/assets/player/{path:path}", self._player.serve),
            Route("/assets/explore/{path:path}", self._explore.serve),
            Route("/assets/station/{path:path}", self._station.serve),
            Route("/favicon.ico", self.icon),
            Route("/api/hall", self.hall),
            Route("/qr/join.svg", self.join_qr),
            Route("/qr/wifi.svg", self.wifi_qr),
            Route("/qr/house.svg", self.house_qr),
            Route("/qr/geo.svg", self.geo_qr),
        ]

    @staticmethod
    def _template(ui: str, name: str) -> jinja2.Template:
        path: Path = asset_dir(ui) / "templates"
        loader = jinja2.FileSystemLoader(path)
        return jinja2.Environment(loader=loader, autoescape=True, trim_blocks=True).get_template(name)

    def _shell(self, page: str) -> Any:
        template, screen = self._shells[page]

        async def serve(request: Request) -> Response:
            self._roads.reached(request)
            hall = self._gateway.hall(HALL)
            wifi = self._settings.wifi
            app = app_of(request.headers.get("user-agent", "")) if page == "player" else ""
            extra = (self._player.style("in-app.css"),) if app else ()
            html = template.render(
                lang=language(request.headers.get("accept-language", "")),
                hall=HALL,
                room=request.path_params.get("room", "").upper(),
                title=hall.name if hall else "HOME",
                wifi=wifi.ssid if wifi and came_locally(request) else "",
                script=screen.script,
                styles=(*screen.styles, *extra),
                page=page,
                station=page == "station",
                advice=advice(app, request.headers.get("host", "")) if app else (),
            )
            return made_now(request, html, "text/html")

        return serve

    async def icon(self, request: Request) -> Response:
        """The picture in the browser's tab; an SVG under the name that browsers ask for by themselves."""
        return Response(ICON, media_type="image/svg+xml", headers={"Cache-Control": "max-age=86400"})

    async def hall(self, request: Request) -> Response:
        """What anybody may know of the hall: its game, its roads, the Wi-Fi for local callers."""
        hall = self._gateway.hall(HALL)
        assert hall is not None, "the hall is opened before the first request"
        game = hall.games.get(hall.shown)
        wifi = self._settings.wifi if came_locally(request) else None
        kiosk = hall.kiosks.get(request.query_params.get("display", ""))
        return JSONResponse(
            {
                "hall": hall.slug,
                "name": hall.name,
                "room": hall.shown_code,
                "languages": hall.languages,
                "starts_at": game.starts_at if game else 0,
                "now": int(time.time()),
                "roads": self._roads.listing(hall),
                "road": self._roads.chosen(hall),
                "wifi": {"ssid": wifi.ssid, "hidden": wifi.hidden} if wifi else None,
                "kiosk": kiosk is not None,
            }
        )

    async def join_qr(self, request: Request) -> Response:
        """The address that phones open: a road, and the game's code where it is not what the hall shows."""
        road = self._road(request)
        code = request.query_params.get("code", "").upper()
        hall = self._gateway.hall(HALL)
        shown = hall.shown_code if hall else ""
        plain = code if code.isascii() and code.isalnum() and len(code) <= 8 else ""
        return _picture(request, road.url + (f"/g/{plain}" if plain and plain != shown else "/"))

    async def house_qr(self, request: Request) -> Response:
        """The address by which a second phone finds its family's house."""
        number = request.query_params.get("number", "")
        if not (number.isascii() and number.isdigit() and len(number) == 4):
            return PlainTextResponse("a house number has four figures", 400)
        return _picture(request, f"{self._road(request).url}/#h{number}")

    async def geo_qr(self, request: Request) -> Response:
        """The way to a place: what a phone's camera hands on to the map that its owner uses."""
        text = qr.geo_text(request.query_params.get("lat", ""), request.query_params.get("lon", ""))
        if text is None:
            return PlainTextResponse("lat and lon are decimal degrees, such as 56.548 and 27.728", 400)
        return _picture(request, text)

    async def wifi_qr(self, request: Request) -> Response:
        """The Wi-Fi, for callers who came by a local road."""
        if self._settings.wifi is None or not came_locally(request):
            return PlainTextResponse("no Wi-Fi was given to this server", 404)
        return _picture(request, qr.wifi_text(self._settings.wifi))

    def _road(self, request: Request) -> Road:
        hall = self._gateway.hall(HALL)
        roads = self._roads.now()
        wanted = request.query_params.get("road", "")
        plain = wanted.isascii() and wanted.isdigit() and len(wanted) <= 4
        index = int(wanted) if plain else self._roads.chosen(hall)
        return roads[min(index, len(roads) - 1)]


def language(accepted: str) -> str:
    """The first language of an Accept-Language header that HOME speaks, else English."""
    for entry in accepted.split(","):
        code = entry.split(";")[0].strip().lower().split("-")[0]
        if code in LANGUAGES:
            return code
    return "en"


def _picture(request: Request, text: str) -> Response:
    return made_now(request, qr.svg(text), "image/svg+xml", {"Cache-Control": "no-cache"})
