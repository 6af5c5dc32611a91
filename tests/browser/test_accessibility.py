"""WCAG 2.2 AA on every page and in every phase: axe, contrast, targets, motion, focus, and what is said."""

from __future__ import annotations

from itertools import pairwise

import pytest
from playwright.async_api import Page

from browser.contrast import faint
from browser.keyboard import press
from browser.letters import hard_to_touch
from browser.listener import LISTEN, focus, heard
from browser.mini import MINI, RIGHT
from browser.people import Librarian, Phone, face, open_display
from browser.test_access import ALL, Doctor
from browser.test_solo import OWN, Guest, by_touch, kept
from browser.theatre import DISPLAY, LAPTOP, PATIENCE, PHONE, Theatre, comes_true

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(300)]
AA = 24
"""CSS px that WCAG 2.2 asks of whatever is touched."""
THUMB = 48
"""CSS px that our phones give to whatever is touched."""
FADE = 250
"""Ms: under reduced motion nothing moves longer."""
QUICK = "  - id: ".join(MINI.split("  - id: ")[:2])
QUICK = QUICK.replace("mini", "quick").replace("seconds: 90", "seconds: 15")
"""One question, with so little time that somebody who waits hears all of it."""

_MOVES = """([most]) => document.getAnimations()
  .filter((it) => it.playState === "running" && it.effect.getComputedTiming().endTime > most)
  .map((it) => `${it.animationName ?? it.transitionProperty}: ${it.effect.target?.getAttribute("class")}`)"""


class Examiner:
    """Looks at pages with all eyes, and keeps what it finds."""

    def __init__(self) -> None:
        self._doctor = Doctor(ALL)
        self._faults: list[str] = []
        self.seen: list[str] = []

    async def look(self, page: Page, name: str, least: float = AA) -> None:
        """Note every fault of the page as it is now. ``least``: CSS px of what is touched."""
        self.seen.append(name)
        await page.evaluate("document.fonts.ready")
        await self._doctor.look(page, name)
        self._faults += await faint(page, name)
        self._faults += [f"{name}: small: {one}" for one in await hard_to_touch(page, least)]
        self._faults += [f"{name}: moves: {one}" for one in await page.evaluate(_MOVES, [FADE])]

    def is_pleased(self) -> None:
        """Nothing was found."""
        faults = [*self._doctor.faults, *self._faults]
        assert not faults, "\n".join(faults)


@pytest.mark.parametrize("lang", ["lv", "lt", "en"])
async def test_a_phone_that_joins(small: Theatre, lang: str) -> None:
    eyes = Examiner()
    await Librarian.lead(small, "mini")
    phone = await Phone.open(small, lang)
    await phone.screen("first")
    await eyes.look(phone.page, "phone first", THUMB)
    await phone.button("first-join").click()
    await eyes.look(phone.page, "phone number", THUMB)
    await phone.button("number-search").click()
    await eyes.look(phone.page, "phone search", THUMB)
    await phone.button("back").click()
    await phone.button("number-return").click()
    await eyes.look(phone.page, "phone return", THUMB)
    await phone.button("back").click()
    await phone.button("back").click()
    await phone.button("first-play").click()
    await phone.page.locator(".nm").first.wait_for()
    await eyes.look(phone.page, "phone house", THUMB)
    await phone.button("house-own").click()
    await eyes.look(phone.page, "phone own name", THUMB)
    await phone.button("house-offered").click()
    await phone.button("house-go").click()
    await phone.button("waiting-wave").wait_for()
    await eyes.look(phone.page, "phone waiting", THUMB)
    await phone.menu()
    await eyes.look(phone.page, "phone menu", THUMB)
    eyes.is_pleased()


async def test_every_phase_on_all_screens(small: Theatre) -> None:
    eyes = Examiner()
    small.house.shelve("again", MINI.replace("pack: mini", "pack: again", 1))
    rules = {"talk": 60, "standings_every": 1, "joker": True}
    librarian = await Librarian.lead(small, "mini", "again", languages=["lv", "lt"], rules=rules)
    display = await open_display(small)
    phone = await Phone.moved_in(small, "lv")

    async def look(shown: str, phase: str, at: str = "") -> None:
        await librarian.at(phase)
        await phone.screen(shown)
        await face(display, at or shown)
        await eyes.look(phone.page, f"phone {shown}", THUMB)
        await eyes.look(display, f"display {shown}")
        await eyes.look(librarian.page, f"host {shown}")

    await look("waiting", "lobby", "lobby")
    await librarian.forward("intro")
    await look("intro", "intro")
    await librarian.forward("talk")
    await look("talk", "talk")
    await librarian.forward("open")
    await look("question", "open")
    await librarian.button("host-pause").click()
    await phone.screen("paused")
    await face(display, "paused")
    await eyes.look(phone.page, "phone paused", THUMB)
    await eyes.look(display, "display paused")
    await librarian.forward("open")
    await phone.screen("question")
    await phone.answer(RIGHT)
    await look("reveal", "reveal")
    await librarian.forward("card")
    await look("card", "card")
    await librarian.forward("standings")
    await look("standings", "standings")
    for _ in range(2):
        await librarian.forward("talk")
        await librarian.forward("open")
        await librarian.button("host-close").click()
        await librarian.at("reveal")
        await librarian.forward("standings")
    await librarian.forward("break")
    await look("break", "break")
    await librarian.button("host-end").click()
    await eyes.look(librarian.page, "host end?")
    await librarian.button("host-end-yes").click()
    await look("podium", "podium")
    await librarian.forward("ended")
    await look("ended", "ended")
    late = await Phone.open(small, "lt")
    await late.screen("nogame")
    await eyes.look(late.page, "phone no game", THUMB)
    eyes.is_pleased()
    assert len(eyes.seen) == 3 * 10 + 4


async def test_pages_beside_the_game(small: Theatre) -> None:
    eyes = Examiner()
    host = await small.page(f"/host#{small.house.token}", LAPTOP)
    await host.goto(f"{small.house.url}/host#new")
    await host.locator("button.face").first.wait_for()
    await eyes.look(host, "host start")
    for size, name in ((PHONE, "phone"), (LAPTOP, "laptop"), (DISPLAY, "display")):
        path = "/explore?display=lv" if size == DISPLAY else "/explore"
        page = await small.page(path, size)
        await page.locator("home-place-map .place-mark").first.wait_for()
        await eyes.look(page, f"explore {name}")
        await page.locator(".rows .row").first.click()
        await page.locator(".place-card").wait_for()
        await eyes.look(page, f"explore card {name}")
    display = await open_display(small)
    await display.locator(".stage").wait_for()
    await eyes.look(display, "display before the game")
    eyes.is_pleased()


async def test_the_quiz_for_one_and_the_passport(stage: Theatre) -> None:
    eyes = Examiner()
    for size, name in ((PHONE, "phone"), (DISPLAY, "display")):
        guest = await Guest.come(stage, "lv", size, "quiz")
        await guest.at_question(1)
        await eyes.look(guest.page, f"quiz question {name}")
        await by_touch(guest, await guest.kind())
        await guest.page.locator("home-solo .next").wait_for()
        await eyes.look(guest.page, f"quiz told {name}")
        page = (await Guest.come(stage, "lv", size, "passport", kept(*OWN))).page
        await eyes.look(page, f"passport {name}")
    eyes.is_pleased()


async def has_focus(page: Page, when: str) -> None:
    """The focus is somewhere, and can be seen."""
    assert await focus(page), f"{when}: the focus is lost, or cannot be seen"


async def test_the_focus_is_never_lost_while_keys_play_and_lead(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", rules={"standings_every": 1, "final": True})
    host = librarian.page
    phone = await Phone.open(small, "en")
    keys = phone.page.keyboard
    await phone.screen("first")
    assert not await focus(phone.page)  # whoever only looks sees no ring
    await press(phone.page, phone.button("first-play"))
    await phone.page.locator(".nm").first.wait_for()
    await has_focus(phone.page, "house")
    await press(phone.page, phone.button("house-go"))
    await phone.screen("waiting")
    await has_focus(phone.page, "waiting")
    await press(phone.page, phone.button("waiting-wave"))

    async def on(phase: str, screen: str) -> None:
        await press(host, host.locator("button.next"))
        await librarian.at(phase)
        await phone.screen(screen)
        await host.locator("button.next:enabled").wait_for()
        await has_focus(phone.page, f"phone at {phase}")
        await has_focus(host, f"host at {phase}")

    await on("intro", "intro")
    await on("open", "question")
    # By Tab and Enter: the answer is final, so its button can be pressed no more.
    await press(phone.page, phone.answers().nth(RIGHT))
    await phone.screen("reveal")
    await has_focus(phone.page, "reveal")
    await has_focus(host, "host at reveal")
    await on("card", "card")
    await on("standings", "standings")
    await on("open", "question")
    await keys.press("1")
    await keys.press("3")
    await has_focus(phone.page, "two ticks")
    await press(phone.page, phone.button("several-send"))
    await phone.screen("reveal")
    await has_focus(phone.page, "second reveal")
    await on("standings", "standings")
    await on("open", "question")
    await keys.press("2")
    await phone.screen("reveal")
    await on("podium", "podium")
    await on("ended", "ended")


async def test_the_focus_goes_along_with_what_is_carried(stage: Theatre) -> None:
    pack = MINI.split("  - id: ")[0].replace("pack: mini", "pack: ordered")
    pack += """  - id: ordered-size
    kind: order
    ask: {lv: "Kas lielāks?", lt: "Kas didesnis?", en: "Which is larger?"}
    order:
      - {lv: "Pele", lt: "Pelė", en: "Mouse"}
      - {lv: "Kaķis", lt: "Katė", en: "Cat"}
      - {lv: "Lācis", lt: "Lokys", en: "Bear"}
      - {lv: "Ozols", lt: "Ąžuolas", en: "Oak"}
    source: https://example.org/size
    seconds: 90
"""
    stage.house.shelve("ordered", pack)
    librarian = await Librarian.lead(stage, "ordered")
    phone = await Phone.moved_in(stage, "en")
    await librarian.ask_first()
    rows = phone.page.locator(".ordering li")
    last = await rows.last.locator(".t").inner_text()
    arrow = rows.last.locator(".arrow").first
    await press(phone.page, arrow)
    for place in (2, 1, 0):
        focused = phone.page.locator(".ordering li", has=phone.page.locator(".arrow:focus"))
        await phone.page.locator(".ordering li").nth(place).get_by_text(last).wait_for()
        carried = (
            "(at) => document.activeElement.closest('li') === document.querySelectorAll('.ordering li')[at]"
        )
        await comes_true(phone.page, carried, place)
        assert await focused.locator(".t").inner_text() == last
        if place:
            await phone.page.keyboard.press("Enter")


def once(said: list[str], words: str) -> None:
    """These words were said, and only once."""
    times = [one for one in said if words in one]
    assert len(times) == 1, (words, said)


async def test_phases_and_times_are_said_once(stage: Theatre) -> None:
    stage.house.shelve("quick", QUICK)
    code = await stage.house.make("quick", languages=["en"])
    host = await stage.page("/healthz", LAPTOP, "en", script=LISTEN)
    await host.goto(f"{stage.house.url}/host#{stage.house.token}")
    librarian = Librarian(host, "en")
    await librarian.page.locator(".title .code-tag", has_text=code).first.wait_for()
    display = await stage.page("/display", DISPLAY, "en", script=LISTEN)
    phone = await Phone.moved_in(stage, "en", script=LISTEN)
    await phone.screen("waiting")
    await librarian.forward("intro")
    await phone.screen("intro")
    await librarian.forward("open")
    await phone.screen("question")
    # nobody answers: the time passes
    await phone.page.locator("[data-screen=reveal]").wait_for(timeout=2 * PATIENCE)
    await librarian.forward("card")
    await phone.screen("card")
    await librarian.forward("podium")
    await phone.screen("podium")
    await face(display, "podium")

    said = await heard(phone.page)
    for words in (
        phone.text("waiting-title"),
        phone.text("intro-look"),
        phone.text("step-said", n=1, of=1),
        phone.text("late"),
        phone.text("reveal-answer"),
        phone.text("podium-title"),
    ):
        once(said, words)
    times = [one for one in said if "left" in one.split()]
    assert times == [phone.text("time-left", n=10), phone.text("time-left", n=5)]
    assert all(one != other for one, other in pairwise(said)), said
    assert len(said) <= 12, said

    shown = await heard(display)
    for words in ("What is a lake?", "Water"):
        once(shown, words)
    assert len(shown) == len(set(shown)), shown

    led = await heard(librarian.page)
    for phase in ("intro", "open", "reveal", "card", "podium"):
        once(led, librarian.text(f"host-phase-{phase}"))
    assert len(led) == len(set(led)), led
