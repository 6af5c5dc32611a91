"""A display that has never been here follows the game; control may be lent to it, and taken back."""

from __future__ import annotations

import pytest
from playwright.async_api import expect

from browser.house import words
from browser.mini import RIGHT
from browser.people import Librarian, Phone, open_display, phase
from browser.theatre import Theatre, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def test_another_computers_display_follows_and_control_is_lent_and_taken_back(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "en"])
    phone = await Phone.moved_in(small, "lv", "Skatītāji")
    await Phone.moved_in(small, "lt")
    await librarian.ask_first()
    display = await open_display(small)
    await phase(display, "open", 0)
    await display.get_by_text("Kas ir ezers?").first.wait_for()
    await display.get_by_text("What is a lake?").first.wait_for()
    assert small.house.token not in await display.content()
    drawer = display.locator("home-drawer")
    await expect(drawer).to_have_count(0)

    await librarian.unfold("host-part-displays")
    await librarian.page.locator(".displays").get_by_role("button", name=librarian.text("host-lend")).click()
    await drawer.wait_for()
    await small.shoot(display, "display-drawer")
    boxes = [await button.bounding_box() for button in await drawer.locator(".buttons button").all()]
    assert boxes
    for box in boxes:
        assert box is not None
        assert min(box["width"], box["height"]) >= 64
        assert box["y"] > 1080 / 2
        assert box["y"] + box["height"] <= 1080

    await phone.answer(RIGHT)
    full = drawer.locator("button.full")
    await full.tap()
    await comes_true(display, "() => document.fullscreenElement !== null")
    await expect(full).to_contain_text(words("lv", "display", "display-full-leave"))
    await full.tap()
    await comes_true(display, "() => document.fullscreenElement === null")
    await drawer.locator("button.pause").tap()
    await phone.screen("paused")
    await drawer.locator("button.resume").tap()
    await phase(display, "open", 0)
    await phone.screen("question")
    await drawer.locator("button.next").tap()
    await phase(display, "reveal", 0)
    await drawer.locator("button.next").tap()
    await phase(display, "card")
    await display.keyboard.press(" ")
    await phase(display, "open", 1)

    await librarian.button("host-take-back").click()
    await expect(drawer).to_have_count(0)
    await display.keyboard.press(" ")
    await librarian.button("host-skip").click()
    # the space bar of a display without control skipped nothing before that
    await phase(display, "open", 2)


async def test_a_display_gives_control_back_and_ends_the_game_only_when_held(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await open_display(small)
    await phase(display, "lobby")
    await librarian.unfold("host-part-displays")
    lend = librarian.page.locator(".displays").get_by_role("button", name=librarian.text("host-lend"))
    await lend.click()
    drawer = display.locator("home-drawer")
    await drawer.locator("button.end").tap()
    await drawer.locator("button.back").tap()
    await expect(drawer).to_have_count(0)
    await phase(display, "lobby")
    await lend.click()
    await drawer.locator("button.next").tap()
    await phase(display, "intro")
    end = await drawer.locator("button.end").bounding_box()
    assert end is not None
    await display.mouse.move(end["x"] + end["width"] / 2, end["y"] + end["height"] / 2)
    await display.mouse.down()
    await phase(display, "podium")
    await display.mouse.up()
