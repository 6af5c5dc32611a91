"""A display that is played at without a librarian: a day at it, and everything that can come between."""

from __future__ import annotations

import asyncio
import time

import pytest
import pytest_asyncio
from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page, ViewportSize, expect

from browser.glass import Half
from browser.house import words
from browser.kiosk import code, faults, kiosk, make, shelve, text
from browser.people import Librarian, Phone, face, phase
from browser.theatre import DISPLAY, PATIENCE, Theatre, comes_true

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]
SMALL: ViewportSize = {"width": 1024, "height": 512}
UHD: ViewportSize = {"width": 3840, "height": 2160}
SQUARE: ViewportSize = {"width": 1024, "height": 768}
DAY = 24 * 60
GAME = 180_000
"""Ms in which a game of three questions has been played without a hand: most of it is time to read."""
SLIDES = {"title": 0, "place": 1, "map": 4, "neighbours": 5}
SLIDE = 12_000


@pytest_asyncio.fixture(autouse=True, loop_scope="module")
async def shelf(stage: Theatre) -> None:
    """The pack by the door, and no game of another test."""
    await shelve(stage)


async def by_itself(display: Page) -> None:
    """Wait until the doors are back without a hand."""
    await display.locator('.stage[data-face="doors"]').wait_for(timeout=GAME)


async def play(phone: Phone) -> None:
    """Answer the open question."""
    await phone.screen("question")
    await phone.answer(0)


async def test_a_day_without_a_librarian(stage: Theatre) -> None:
    display = await kiosk(stage)
    assert await faults(display) == []

    # somebody alone: to the quiz, and away from it without a word
    await display.locator("a.door.one").tap()
    await display.wait_for_url("**/explore?display=lv#quiz")
    await display.locator("home-solo .p").first.wait_for()
    await display.evaluate("window.later = 92_000")
    await display.wait_for_url("**/display")
    await face(display, "doors")

    # two families at the glass, one more by the code, and the game does the rest
    game = await code(display)
    await display.locator("button.door.duel").tap()
    halves = (Half(display, "left"), Half(display, "right"))
    for half in halves:
        await half.button("house-go").tap()
        await half.shows("wait")
    phone = await Phone.open(stage, "lv", f"/g/{game}")
    await phone.build()
    await face(display, "lobby")
    begin = display.get_by_role("button", name=text("display-kiosk-start"))
    await begin.wait_for()
    await stage.shoot(display, "display-kiosk-lobby")
    assert await faults(display) == []
    assert await display.locator("home-drawer").count() == 0, "nobody may pause or skip here"
    display.set_default_timeout(GAME)
    phone.page.set_default_timeout(GAME)
    for index in range(3):
        await phase(display, "open", index)
        for half in halves:
            await half.answer(0)
        await play(phone)
        await phase(display, "card")
    await phase(display, "podium")
    await phase(display, "ended")
    await face(display, "doors")
    assert await code(display) != game

    await expect(display.locator("home-half")).to_have_count(0)

    # their houses are there for the next ones, without a name, and a free plot beside them
    await comes_true(display, "() => document.querySelector('.slide') !== null")
    told = await display.evaluate(
        """async () => (await fetch('/api/kiosk', {
          headers: {Authorization: `Bearer ${localStorage['home.kiosk']}`}})).json()"""
    )
    assert [house["points"] for house in told["neighbours"]] == [3000] * 3
    at = int(await display.evaluate(f"Math.ceil(Date.now() / {SLIDE * 6}) * 6")) + SLIDES["neighbours"]
    await display.evaluate("(at) => { window.later += at - Date.now(); }", at * SLIDE + 1000)
    await display.locator(".slide.neighbours li").nth(3).wait_for()
    await display.locator(".slide.neighbours li.plot").wait_for()
    assert await faults(display) == []
    await stage.shoot(display, "display-kiosk-neighbours")
    assert stage.house.token not in await display.content()


async def test_we_two_are_one_house(stage: Theatre) -> None:
    display = await kiosk(stage)
    await display.locator("button.door.two").tap()
    left = Half(display, "left")
    await left.button("house-go").tap()
    await left.shows("wait")
    # Another family may still come: nobody has come in for it.
    await display.locator('home-half[data-side="right"] button.door').wait_for()
    assert await faults(display) == []
    await stage.shoot(display, "display-kiosk-we-two")
    await display.get_by_role("button", name=text("display-kiosk-start")).click()
    await phase(display, "open", 0)
    await left.answer(0)
    # Everybody has answered: one house is everybody.
    await phase(display, "reveal")
    await left.sees("reveal-right")


async def test_a_duel_of_two_families_without_a_phone(stage: Theatre) -> None:
    display = await kiosk(stage)
    await display.locator("button.door.duel").wait_for()
    assert await faults(display) == []
    await expect(display.locator("home-half")).to_have_count(0)
    await display.locator("button.door.duel").tap()
    left, right = Half(display, "left"), Half(display, "right")
    for half in (left, right):
        await half.button("house-go").tap()
        await half.shows("wait")
    await face(display, "lobby")
    await stage.shoot(display, "display-kiosk-duel")
    assert await faults(display) == []
    await display.get_by_role("button", name=text("display-kiosk-start")).click()
    await phase(display, "open", 0)
    for half in (left, right):
        await half.answer(0)
    await phase(display, "reveal")
    await left.sees("reveal-right")


async def test_after_the_second_game_it_is_enough(stage: Theatre) -> None:
    display = await kiosk(stage)
    phone = None
    for turn in (1, 2):
        game = await code(display)
        path = f"/g/{game}"
        if phone is None:
            phone = await Phone.open(stage, "lv", path)
            await phone.build()
        else:
            await phone.page.goto(stage.house.url + path)
            await phone.button("first-return-go").click()
        await face(display, "lobby")
        await display.get_by_role("button", name=text("display-kiosk-start")).tap()
        await play(phone)
        await phase(display, "reveal", 0)
        await stage.house.ask("POST", f"/api/games/{game}/end")
        if turn == 1:
            await face(display, "ended")
            await by_itself(display)
            await comes_true(
                display, "(old) => !document.querySelector('.kiosk-address b')?.innerText.endsWith(old)", game
            )
    await face(display, "enough")
    await display.get_by_text(text("display-kiosk-enough")).first.wait_for()
    await display.get_by_text("Ludzas pilsdrupas").first.wait_for()
    await display.locator(".way img").wait_for()
    assert await faults(display) == []
    await stage.shoot(display, "display-kiosk-enough")
    await comes_true(
        display, "(at) => performance.now() > at + 2000", await display.evaluate("performance.now()")
    )
    await display.locator(".stage").tap()
    await face(display, "doors")


async def test_a_librarians_game_takes_the_display_and_gives_it_back(stage: Theatre) -> None:
    display = await kiosk(stage)
    phone = await Phone.open(stage, "lv", f"/g/{await code(display)}")
    await phone.build()
    await display.get_by_role("button", name=text("display-kiosk-start")).tap()
    await play(phone)
    await phase(display, "reveal", 0)

    big = await stage.house.make("doors", languages=["lv", "lt"])
    notice = display.locator(".kiosk-notice")
    await notice.wait_for()
    assert 8 <= int(await notice.locator("b").inner_text()) <= 10
    await stage.shoot(display, "display-kiosk-notice")
    await expect(display.locator(".stage")).not_to_have_attribute("data-phase", "lobby")
    await phase(display, "lobby")
    await display.get_by_role("img", name=big).wait_for()
    await expect(notice).to_have_count(0)
    # the family's game has ended by its podium: its points are on its phone
    await phone.screen("podium")

    await display.reload()
    await display.get_by_role("img", name=big).wait_for()
    await expect(display.locator(".kiosk-notice")).to_have_count(0)
    await stage.house.ask("POST", f"/api/games/{big}/end")
    await by_itself(display)  # the family's podium stands a while


async def test_it_survives_a_reload_and_the_loss_of_the_network(stage: Theatre) -> None:
    display = await kiosk(stage)
    game = await code(display)
    await display.reload()
    await face(display, "doors")
    assert await code(display) == game

    await display.context.set_offline(True)
    door = display.locator("a.door.explore")
    await door.tap()
    assert display.url.endswith("/display")
    await display.evaluate(
        "for (const one of document.querySelectorAll('home-display')) one.line.calls.hangUp()"
    )
    await display.context.set_offline(False)
    await face(display, "doors")
    await display.locator("a.door.explore").tap()
    await display.wait_for_url("**/explore?display=lv")
    await display.locator("home-place-map .place-mark").first.wait_for()


async def test_there_is_no_way_out(stage: Theatre) -> None:
    display = await kiosk(stage)
    kept = """(name) => {
      const event = new MouseEvent(name, {bubbles: true, cancelable: true});
      document.querySelector('.doors').dispatchEvent(event);
      return event.defaultPrevented;
    }"""
    for path in ("", "a.door.explore"):
        if path:
            await display.locator(path).tap()
            await display.locator("home-place-map .place-mark").first.wait_for()
        for name in ("contextmenu", "dragstart", "selectstart"):
            assert await display.evaluate(kept.replace(".doors", "main"), name), f"{path} {name}"
        assert await display.evaluate("getComputedStyle(document.querySelector('main')).userSelect") == "none"
        assert await display.locator("a[href^=http], a[href^=geo], a[target]").count() == 0
    # a librarian takes the right away: an ordinary display again
    id_ = await display.evaluate("localStorage['home.display']")
    await stage.house.ask("DELETE", f"/api/kiosks/{id_}")
    await display.goto(stage.house.url + "/display")
    await face(display, "attract")
    assert await display.evaluate("localStorage['home.kiosk'] ?? null") is None
    assert not await display.evaluate("document.documentElement.classList.contains('locked')")


async def test_quiet_hours(stage: Theatre) -> None:
    now = time.localtime().tm_hour * 60 + time.localtime().tm_min
    quiet = {"quiet_from": (now - 60) % DAY, "quiet_to": (now + 120) % DAY}
    display = await stage.page("/display", DISPLAY, "lv")
    await make(stage, display, **quiet)
    await face(display, "asleep")
    assert await faults(display) == []
    await stage.shoot(display, "display-kiosk-asleep")
    await display.locator(".stage").tap()
    await face(display, "doors")


async def test_explore_hears_of_a_librarians_game(stage: Theatre) -> None:
    display = await kiosk(stage)
    await display.locator("a.door.explore").tap()
    await display.locator("home-place-map .place-mark").first.wait_for()
    code_ = await stage.house.make("doors")
    await display.get_by_text(words("lv", "explore", "explore-game-begins")).wait_for()
    await display.wait_for_url("**/display")
    await display.get_by_role("img", name=code_).wait_for()
    await stage.house.ask("POST", f"/api/games/{code_}/end")
    await face(display, "doors")


async def test_the_librarian_switches_it_on(stage: Theatre) -> None:
    display = await stage.page("/display", DISPLAY, "lv")
    await face(display, "attract")
    librarian = await Librarian.open(stage)
    await librarian.page.locator("host-kiosks summary").first.click()
    switch = librarian.page.locator("host-kiosks .kiosk > label.switch").first
    await switch.wait_for()
    rows = librarian.page.locator("host-kiosks .kiosk > label.switch")
    for row in range(await rows.count()):
        await rows.nth(row).locator(".words").click()
    await face(display, "doors")
    await librarian.page.get_by_label(librarian.text("host-kiosk-length")).first.select_option("5")
    await librarian.page.get_by_label(librarian.text("host-kiosk-from"), exact=True).first.fill("20:30")
    await librarian.page.keyboard.press("Tab")
    await librarian.page.locator(
        "host-kiosks .hint", has_text=librarian.text("host-kiosk-quiet-hint")
    ).first.wait_for()
    await comes_true(
        librarian.page, "() => document.querySelector('host-kiosks input[type=time]')?.value === '20:30'"
    )

    async def stored() -> bool:
        told = (await stage.house.ask("GET", "/api/displays"))["displays"]
        return any(
            one["kiosk"] and one["kiosk"]["questions"] == 5 and one["kiosk"]["quiet_from"] == 20 * 60 + 30
            for one in told
        )

    async with asyncio.timeout(PATIENCE / 1000):
        while not await stored():  # noqa: ASYNC110 - the server says when, and no event does
            await asyncio.sleep(0.05)
    axe = (await Axe().run(librarian.page)).response
    assert [one["id"] for one in axe["violations"] if one["impact"] in ("serious", "critical")] == []
    await librarian.page.locator("host-kiosks").scroll_into_view_if_needed()
    await stage.shoot(librarian.page, "host-kiosks")


@pytest.mark.parametrize(
    ("size", "name", "near"),
    [
        (DISPLAY, "", False),
        (DISPLAY, "-near", True),
        (SMALL, "-small", False),
        (UHD, "-uhd", False),
        (SQUARE, "-4-3", False),
    ],
)
async def test_the_street_by_sizes(stage: Theatre, size: ViewportSize, name: str, near: bool) -> None:
    display = await kiosk(stage, size, near=near)
    first = int(await display.evaluate(f"Math.ceil(Date.now() / {SLIDE * 6}) * 6"))
    scale, found = size["height"] / 1080, list[str]()
    for slide, turn in SLIDES.items():
        await display.evaluate("(at) => { window.later += at - Date.now(); }", (first + turn) * SLIDE + 1000)
        shown = display.locator(f".slide.{slide}")
        if slide == "neighbours" and not await shown.count():
            continue  # nobody has played yet
        await shown.wait_for()
        low = size["height"] * (0.5 if near else 0.38)
        doors = [await door.bounding_box() for door in await display.locator("a.door").all()]
        assert all(box and box["y"] + box["height"] <= size["height"] for box in doors)
        assert all(box and box["y"] >= low for box in doors), doors
        await stage.shoot(display, f"display-kiosk-{slide}{name}")
        found += [f"{slide}: {one}" for one in await faults(display, 26 * min(1, scale))]
    assert found == []
