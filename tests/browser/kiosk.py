"""A display that is played at without a librarian: how it becomes one, and what may be wrong with it."""

from __future__ import annotations

from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize

from browser.clipping import unreadable
from browser.house import words
from browser.letters import hard_to_touch, small_letters
from browser.people import face
from browser.theatre import DISPLAY, Theatre, comes_true

LATER = "window.later = 0; const now = Date.now; Date.now = () => now.call(Date) + window.later;"
"""A script after which a page's clock can be put forward, by this many ms."""

PACK = """\
pack: doors
title: {lv: "Pie durvīm", lt: "Prie durų", en: "By the door"}
about: {lv: "Trīs jautājumi.", lt: "Trys klausimai.", en: "Three questions."}
level: festival
languages: [lv, lt, en]
questions:
"""
ASKED = """\
  - id: doors-{number}
    kind: truefalse
    ask:
      lv: "Ludzā ir pilskalns ({number})."
      lt: "Liudzoje yra piliakalnis ({number})."
      en: "Ludza has a castle hill ({number})."
    right: true
    fact: {{lv: "No tā redz divus ezerus.", lt: "Nuo jo matyti du ežerai.", en: "You see two lakes from it."}}
    place: ludza-castle
    source: https://example.org/hill
    seconds: 40
"""


def text(name: str, lang: str = "lv", /, **values: Any) -> str:
    """What a display says."""
    return words(lang, "display", name, **values)


async def shelve(stage: Theatre) -> None:
    """The pack by the door, and no game of another test."""
    stage.house.shelve("doors", PACK + "".join(ASKED.format(number=number) for number in (1, 2, 3)))
    if shown := (await stage.house.ask("GET", "/api/hall"))["room"]:
        await stage.house.ask("POST", f"/api/games/{shown}/end")
    for one in (await stage.house.ask("GET", "/api/displays"))["displays"]:
        if one["kiosk"]:
            await stage.house.ask("DELETE", f"/api/kiosks/{one['id']}")


async def kiosk(stage: Theatre, size: ViewportSize = DISPLAY, **settings: Any) -> Page:
    """A display that has just become a kiosk."""
    display = await stage.page("/display", size, "lv", script=LATER)
    await face(display, "attract")
    await make(stage, display, **settings)
    await face(display, "doors")
    await code(display)
    await display.evaluate("document.fonts.ready")
    return display


async def make(stage: Theatre, display: Page, **settings: Any) -> None:
    """What the librarian sets holds for this display."""
    await comes_true(display, "() => Boolean(localStorage['home.display'])")
    id_ = await display.evaluate("localStorage['home.display']")
    wish = {"packs": ["doors"], "questions": 3, **settings}
    await stage.house.ask("POST", f"/api/kiosks/{id_}", wish)


async def code(display: Page) -> str:
    """The code of the kiosk's open game, as the doors say it."""
    shown = await display.locator(".kiosk-address b").inner_text()
    return shown.rsplit("/", 1)[1]


async def faults(page: Page, least: float = 26, touch: float = 64) -> list[str]:
    """What is wrong with the page as it stands."""
    await page.evaluate("document.fonts.ready")
    told = (await Axe().run(page)).response
    assert told["passes"], "axe has looked at nothing"
    grave = [one for one in told["violations"] if one["impact"] in ("moderate", "serious", "critical")]
    return [
        *await unreadable(page),
        *await small_letters(page, least),
        *await hard_to_touch(page, touch),
        *(f"{one['id']}: {one['nodes'][0]['html'][:200]}" for one in grave),
    ]
