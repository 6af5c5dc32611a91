"""The shells of the pages, the built files, health, and what a display may know of the hall."""

from __future__ import annotations

import gzip
import signal
from pathlib import Path

import pytest
from msgspec.structs import replace
from starlette.requests import Request

from gateway.serving import Running, Screen, tiny_screens, until
from home_quiz.config import Wifi
from home_quiz.errors import ConfigError
from home_quiz.web.pages import language
from home_quiz.web.roads import is_local
from home_quiz.web.static import FOREVER, Screens

SCRIPT = "/assets/player/player-1a2b.js"
STYLE = "/assets/player/a-1.css"


@pytest.mark.parametrize(
    ("header", "lang"),
    [
        ("lv-LV,lv;q=0.9,en;q=0.8", "lv"),
        ("LT", "lt"),
        ("ru,lt;q=0.5", "lt"),
        ("ru", "en"),
        ("", "en"),
        (",;q=,-", "en"),
    ],
)
def test_the_page_speaks_the_phones_language(header: str, lang: str) -> None:
    assert language(header) == lang


async def test_the_shells(run: Running) -> None:
    for path, room in (("/", ""), ("/g/balo", "BALO"), ("/station", ""), ("/display", ""), ("/host", "")):
        answer = await run.phone_http.get(path, headers={"Accept-Language": "lt"})
        assert answer.status_code == 200
        assert f'lang="lt" data-room="{room}"' in answer.text


async def test_a_code_in_the_address_is_text_and_nothing_else(run: Running) -> None:
    answer = await run.phone_http.get('/g/"><script>alert(1)<%2Fscript>')
    assert "<SCRIPT" not in answer.text.upper().replace("<TITLE", "")
    assert answer.status_code in (200, 404)


class TestFiles:
    async def test_a_file_is_kept_for_ever_and_squeezed(self, run: Running) -> None:
        plain = await run.phone_http.get(STYLE, headers={"Accept-Encoding": "identity"})
        squeezed = await run.phone_http.get(STYLE, headers={"Accept-Encoding": "gzip"})
        assert plain.headers["cache-control"] == squeezed.headers["cache-control"] == FOREVER
        assert (plain.headers.get("content-encoding"), squeezed.headers["content-encoding"]) == (None, "gzip")
        assert plain.content == squeezed.content == b"body{}" * 100
        assert int(squeezed.headers["content-length"]) == len(gzip.compress(plain.content, 9, mtime=0))
        assert squeezed.headers["vary"] == "Accept-Encoding"
        assert plain.headers["content-type"].startswith("text/css")

    async def test_what_squeezing_makes_bigger_is_sent_plain(self, run: Running) -> None:
        answer = await run.phone_http.get(SCRIPT, headers={"Accept-Encoding": "gzip"})
        assert "content-encoding" not in answer.headers
        assert answer.headers["content-type"].startswith("text/javascript")

    async def test_nothing_else_is_served(self, run: Running) -> None:
        for path in (
            "../manifest.json",
            "..%2f..%2fhome.db",
            "%2e%2e/templates/player.html",
            "manifest.json",
            "/etc/hosts",
            "a-1.css/",
        ):
            answer = await run.phone_http.get(f"/assets/player/{path}")
            assert answer.status_code == 404, path
            assert "immutable" not in answer.headers["cache-control"]

    def test_screens_that_were_not_built(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError, match="npm run build"):
            Screens(tmp_path, "/assets/host/")

    def test_a_page_loads_what_its_entry_imports(self, tmp_path: Path) -> None:
        dist = tiny_screens(tmp_path)("host_ui") / "dist"
        (dist / "manifest.json").write_text(
            '{"a.ts": {"file": "a-1.js", "imports": ["b"], "css": ["a.css", "c.css"]},'
            ' "b": {"file": "b-2.js", "imports": ["a.ts"], "css": ["c.css"]}}'
        )
        page = Screens(dist, "/x/").page("a.ts")
        assert (page.script, page.styles) == ("/x/a-1.js", ("/x/c.css", "/x/a.css"))


class TestHealth:
    async def test_ready_until_it_leaves(self, run: Running) -> None:
        assert (await run.phone_http.get("/healthz")).json() == {"ok": True}
        assert (await run.phone_http.get("/readyz")).json() == {"ok": True}
        await run.home.gateway.drain()
        answer = await run.phone_http.get("/readyz")
        assert (answer.status_code, answer.json()) == (503, {"ok": False})
        late = await Screen.dial(run)
        assert await late.hung_up() == 1012

    async def test_one_that_leaves_takes_no_screen_in(self, run: Running) -> None:
        run.server.handle_exit(signal.SIGTERM, None)
        await until(lambda: run.home.gateway.draining)
        with pytest.raises(ConnectionRefusedError):
            await Screen.dial(run)

    async def test_not_ready_without_a_store(self, run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
        await run.home.gateway.driver.store.aclose()
        assert (await run.phone_http.get("/readyz")).status_code == 503
        assert (await run.phone_http.get("/healthz")).status_code == 200


class TestHall:
    async def test_what_anybody_may_know(self, run: Running) -> None:
        before = (await run.phone_http.get("/api/hall")).json()
        assert (before["hall"], before["name"], before["room"], before["wifi"]) == ("home", "HOME", "", None)
        code = await run.game(starts_at=4_000_000_000)
        after = (await run.phone_http.get("/api/hall")).json()
        assert (after["room"], after["starts_at"]) == (code, 4_000_000_000)
        assert [road["url"] for road in after["roads"]] == [run.url]

    async def test_the_wifis_name_for_local_callers_only(
        self, run: Running, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        wifi = Wifi("Bibliotēka", "slepens-vards", hidden=True)
        pages = next(route.endpoint.__self__ for route in run.app.routes if route.path == "/qr/wifi.svg")
        monkeypatch.setattr(pages, "_settings", replace(run.home.settings, wifi=wifi))
        answer = await run.phone_http.get("/api/hall")
        assert answer.json()["wifi"] == {"ssid": "Bibliotēka", "hidden": True}
        assert "slepens" not in answer.text
        assert (await run.phone_http.get("/qr/wifi.svg")).status_code == 200
        public = {"X-Forwarded-For": "8.8.8.8"}
        assert (await run.phone_http.get("/api/hall", headers=public)).json()["wifi"] is None
        assert (await run.phone_http.get("/qr/wifi.svg", headers=public)).status_code == 404

    @pytest.mark.parametrize(
        ("client", "local"),
        [
            ("127.0.0.1", True),
            ("192.168.1.20", True),
            ("10.1.2.3", True),
            ("fe80::1", True),
            ("::1", True),
            ("::ffff:192.168.1.20", True),
            ("::ffff:8.8.8.8", False),
            ("8.8.8.8", False),
            ("2001:4860::1", False),
            ("testclient", False),
            ("", False),
        ],
    )
    def test_what_a_local_address_is(self, client: str, local: bool) -> None:
        assert is_local(client) is local


async def test_a_road_is_reached_once_another_machine_has_come_by_it(run: Running) -> None:
    host = run.url.removeprefix("http://")
    roads = run.home.roads
    assert [road["reached"] for road in roads.listing(None)] == [False]
    await run.phone_http.get("/")  # this machine itself does not count
    assert [road["reached"] for road in roads.listing(None)] == [False]

    def call(client: str, named: str) -> None:
        scope = {"type": "http", "path": "/", "query_string": b"", "client": (client, 1), "scheme": "http"}
        roads.reached(Request({**scope, "headers": [(b"host", named.encode())]}))

    for number in range(100):
        call("192.0.2.8", f"192.0.2.9:{number}")
    assert len(roads._reached) == 0  # names that are no road of ours are not collected
    call("192.0.2.8", host)
    assert [road["reached"] for road in roads.listing(None)] == [True]
    await run.home._look_around()
    hall = run.home.gateway.hall("home")
    assert hall is not None
    assert hall.reached == (run.url,)  # other workers list it, too
