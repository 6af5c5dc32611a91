"""What a phone loads to join: little, from one place, and also where it may not remember anything."""

from __future__ import annotations

import json

import pytest
from playwright.async_api import Request

from browser.house import NAME, ROOT
from browser.mini import QUESTION, RIGHT
from browser.people import Librarian, Phone
from browser.theatre import Theatre, comes_true
from home_quiz.languages import SPOKEN

pytestmark = pytest.mark.asyncio(loop_scope="module")
MOST = 60_000
"""Bytes on the wire, as they were squeezed; the heads of requests and answers (some 5 kB) come on top."""
MOST_LATER = 40_000
"""The same for what comes once the family has moved in: the game itself."""
NO_STORAGE = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, {
    get() { throw new DOMException("The operation is insecure.", "SecurityError"); },
  });
}
"""


def game_files() -> set[str]:
    """The addresses of what is loaded with the game itself and not to join, as the build has divided it."""
    manifest = json.loads((ROOT / "player_ui" / "dist" / "manifest.json").read_text("utf-8"))

    def files(part: str) -> set[str]:
        one = manifest[part]
        needed: set[str] = set().union(*(files(other) for other in one.get("imports", [])))
        return needed | {one["file"], *one.get("css", []), *one.get("assets", [])}

    return {f"/assets/player/{name}" for name in files("src/play.ts") - files("player.ts")}


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_all_that_a_phone_loads_to_join_is_small_and_ours(small: Theatre, lang: str) -> None:
    await Librarian.lead(small, "mini")
    requests: list[Request] = []
    sockets: list[str] = []
    page = await small.page("/healthz", {"width": 360, "height": 640}, lang)
    page.on("requestfinished", lambda request: requests.append(request))
    page.on("websocket", lambda socket: sockets.append(socket.url))
    await page.goto(small.house.url + "/")
    phone = Phone(small, page, lang)
    async with page.expect_event("requestfinished", lambda request: "/play-" in request.url):
        await phone.move_in()
    await comes_true(
        page, "() => document.images.length > 0 && [...document.images].every((one) => one.complete)"
    )
    loaded = {
        request.url.removeprefix(small.house.url): (await request.sizes())["responseBodySize"]
        for request in requests
    }
    later = {path: loaded.pop(path) for path in game_files() if path in loaded}
    assert sum(later.values()) <= MOST_LATER, later
    total = sum(loaded.values())
    rows = "\n".join(f"{size:8} {path}" for path, size in sorted(loaded.items(), key=lambda row: -row[1]))
    print(f"\na phone in {lang} loads {total} bytes to join:\n{rows}")
    assert any(path.endswith(".js") for path in loaded)
    assert any(path.startswith("/qr/house.svg") for path in loaded)
    assert sum(path.endswith(".ftl") for path in loaded) == 2, "only its own language, and only its own part"
    assert total <= MOST, rows

    ours = f"//{NAME}:{small.house.port}/"
    assert all(ours in url for url in [*(request.url for request in requests), *sockets])
    assert sockets == [f"ws:{ours}ws"]
    assert not page.context.service_workers
    assert not await page.evaluate("'serviceWorker' in navigator")


async def test_a_phone_that_may_not_remember_plays_all_the_same(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    phone = await Phone.moved_in(small, "en", "No Memory", script=NO_STORAGE)
    await Phone.moved_in(small, "lv")
    await phone.menu()
    await phone.page.get_by_role("button", name=SPOKEN["lt"].name).click()
    lithuanian = Phone(small, phone.page, "lt")
    await lithuanian.button("menu-close").click()
    await librarian.ask_first()
    await lithuanian.answer(RIGHT)
    await librarian.button("host-close").click()
    await librarian.at("reveal")
    assert await lithuanian.gain() == QUESTION
