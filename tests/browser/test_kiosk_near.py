"""A kiosk for small hands: what is touched lies low, and within reach."""

from __future__ import annotations

import pytest
import pytest_asyncio
from playwright.async_api import Page

from browser.glass import Half
from browser.kiosk import faults, kiosk, shelve, text
from browser.people import phase
from browser.reach import out_of_reach
from browser.test_solo import IN_A_SHAPE, ROUND, SAME, Guest, by_touch
from browser.theatre import DISPLAY, Theatre

pytestmark = [pytest.mark.asyncio(loop_scope="module"), pytest.mark.timeout(600)]
LETTERS = 22
"""CSS px that whoever stands before the display reads at ease: it is touched from half a metre."""


@pytest_asyncio.fixture(autouse=True, loop_scope="module")
async def shelf(stage: Theatre) -> None:
    """The pack by the door, and no game of another test."""
    await shelve(stage)


async def too_high(page: Page) -> list[str]:
    """What is touched and does not lie in the lower half of the display."""
    half = (page.viewport_size or DISPLAY)["height"] / 2
    buttons = await page.locator("button:visible, a[href]:visible, input:visible").all()
    boxes = [(await one.bounding_box(), await one.inner_text()) for one in buttons]
    return [f"at {box['y']:.0f}: {name}" for box, name in boxes if box and box["y"] < half]


async def test_in_near_mode_everything_that_is_touched_lies_low(stage: Theatre) -> None:
    display = await kiosk(stage, near=True)
    seen = list[str]()

    async def look(step: str) -> None:
        seen.extend(f"{step}: {one}" for one in [*await too_high(display), *await out_of_reach(display)])

    await look("doors")
    await display.locator("button.door.duel").tap()
    left, right = Half(display, "left"), Half(display, "right")
    names = set[str]()
    for half in (left, right):
        await half.root.locator(".coming .new-house").wait_for()
    await look("coming")
    for half in (left, right):
        await half.button("house-go").tap()
        await half.shows("wait")
        names.add(await half.root.locator(".who b").inner_text())
        # the plate of its house says it, right above
        assert (await half.root.locator(".who b").bounding_box() or {"width": 9})["width"] <= 1
    assert len(names) == 2
    await display.get_by_role("button", name=text("display-kiosk-start")).wait_for()
    await look("lobby")
    assert await faults(display) == []
    await stage.shoot(display, "display-kiosk-two-near")
    await display.get_by_role("button", name=text("display-kiosk-start")).tap()
    await phase(display, "open", 0)
    await look("question")
    assert not seen, "\n".join(seen)


async def test_in_near_mode_places_and_the_quiz_lie_low(stage: Theatre) -> None:
    display = await kiosk(stage, near=True)
    await display.add_init_script(SAME)
    seen = list[str]()

    async def look(step: str) -> None:
        await display.evaluate("document.fonts.ready")
        seen.extend(f"{step}: {one}" for one in [*await too_high(display), *await out_of_reach(display)])
        wrong = [one for one in await faults(display, least=LETTERS) if not IN_A_SHAPE.search(one)]
        seen.extend(f"{step}: {one}" for one in wrong)
        await stage.shoot(display, f"near/{step}")

    await display.locator("a.door.explore").tap()
    await display.wait_for_url("**/explore?display=lv&near")
    await display.locator(".rows .row").first.wait_for()
    await look("explore")
    await display.locator(".rows .row").first.tap()
    await display.locator(".place-card").wait_for()
    await look("card")
    await display.locator(".place-card .close").tap()
    await display.locator(".tool.passport").tap()
    await display.locator("home-passport .passport").wait_for()
    await look("passport")
    await display.go_back()
    await display.locator(".tool.quiz").tap()
    guest = Guest(display, "lv", DISPLAY)
    for number in range(1, ROUND + 1):
        await guest.at_question(number)
        kind = await guest.kind()
        await look(f"asked-{number}-{kind}")
        await by_touch(guest, kind)
        await display.locator("home-solo .next").wait_for()
        await look(f"told-{number}-{kind}")
        await display.locator("home-solo .next").tap()
    assert not seen, "\n".join(seen)
