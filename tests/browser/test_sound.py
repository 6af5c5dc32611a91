"""The display's sound in a browser that wants a finger first: what is played and what is silenced."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from playwright.async_api import Page, ViewportSize, expect

from browser.clipping import unreadable
from browser.house import words
from browser.mini import RIGHT
from browser.people import Librarian, Phone, face
from browser.test_screens import settled
from browser.theatre import DISPLAY, PATIENCE, Building, Theatre, building, comes_true

pytestmark = pytest.mark.asyncio(loop_scope="module")
SIZES = ((1920, 1080), (1024, 512), (800, 600))

SPY = """
window.heard = { contexts: [], notes: 0, levels: [] };
const Real = window.AudioContext;
window.AudioContext = class extends Real {
  constructor(...given) {
    super(...given);
    heard.contexts.push(this);
  }
};
const start = AudioBufferSourceNode.prototype.start;
AudioBufferSourceNode.prototype.start = function (...given) {
  heard.notes += 1;
  return start.apply(this, given);
};
const target = AudioParam.prototype.setTargetAtTime;
AudioParam.prototype.setTargetAtTime = function (...given) {
  heard.levels.push(given[0]);
  return target.apply(this, given);
};
"""
"""Counts what is asked of the browser's audio, before the page's own scripts run."""


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def together(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Building]:
    """A server, and a browser as people have it: silent until somebody touches the page."""
    blocked = "--autoplay-policy=document-user-activation-required"
    async with building(tmp_path_factory.mktemp("sound"), arguments=(blocked,)) as instance:
        yield instance


async def listening(stage: Theatre, size: ViewportSize = DISPLAY) -> Page:
    """A display whose audio is spied on."""
    return await stage.page("/display", size, script=SPY)


async def level(display: Page, wanted: str) -> None:
    """Wait until the last level that the display was set to is as wanted (a condition on ``it``)."""
    await comes_true(display, f"() => ((it) => {wanted})(heard.levels[heard.levels.length - 1])")


async def louder(display: Page, before: int) -> int:
    """Wait until more notes than before were played; how many."""
    await comes_true(display, "(before) => heard.notes > before", before)
    return int(await display.evaluate("heard.notes"))


async def test_a_blocked_display_says_so_and_plays_from_the_first_touch_on(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    display = await listening(small)
    phone = await Phone.moved_in(small, "lv")
    sign = display.locator(".sound-sign")
    await expect(sign).to_contain_text(words("lv", "display", "display-sound-touch"), timeout=PATIENCE)
    await expect(sign).to_contain_text(words("lt", "display", "display-sound-touch"))
    await small.shoot(display, "display-sound-blocked")
    assert await display.evaluate("heard.contexts.map(({ state }) => state)") == ["suspended"]

    await librarian.forward("intro")  # the sign blocks nothing
    await face(display, "intro")
    assert await display.evaluate("heard.notes") == 0

    await display.touchscreen.tap(960, 700)
    await comes_true(display, "() => heard.contexts[0].state === 'running'")
    await expect(sign).to_have_count(0)
    await librarian.forward("open")
    opened = await louder(display, 0)
    await phone.answer(RIGHT)
    answered = await louder(display, opened)
    await librarian.at("reveal")
    await louder(display, answered)


async def test_the_sign_hangs_over_no_words(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini", languages=["lv", "lt"])
    display = await listening(small)
    phone = await Phone.moved_in(small, "lv", "Pļavas rūķi")
    await librarian.family("Pļavas rūķi").wait_for()
    await expect(display.locator(".sound-sign")).to_be_visible(timeout=PATIENCE)
    faults: list[str] = []

    async def look(name: str) -> None:
        await face(display, name)
        for width, height in SIZES:
            await display.set_viewport_size({"width": width, "height": height})
            await settled(display)
            await expect(display.locator(".sound-sign")).to_be_visible()
            faults.extend(f"{name} {width}x{height}: {fault}" for fault in await unreadable(display))

    await look("lobby")
    await librarian.forward("intro")
    await look("intro")
    await librarian.forward("open")
    await look("question")
    await phone.answer(RIGHT)
    await librarian.at("reveal")
    await look("reveal")
    await librarian.forward("card")
    await look("card")
    await librarian.button("host-end").click()
    await librarian.button("host-end-yes").click()
    await look("podium")
    assert faults == []


async def test_a_silenced_display_is_silent_also_after_a_reload(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await listening(small)
    await Phone.moved_in(small, "lv")
    await comes_true(display, "() => heard.contexts.length === 1")
    await display.touchscreen.tap(960, 700)
    await comes_true(display, "() => heard.contexts[0].state === 'running'")

    await librarian.page.keyboard.press("m")
    await level(display, "it === 0")
    await expect(librarian.page.locator("host-speak")).to_have_count(0)
    notes = await display.evaluate("heard.notes")
    await librarian.ask_first()
    await face(display, "question")
    assert await display.evaluate("heard.notes") == notes

    await display.reload()
    await face(display, "question")
    await expect(display.locator(".answered")).to_be_visible()  # the settings come with what is counted here
    assert await display.evaluate("heard.contexts.length") == 0
    await expect(display.locator(".sound-sign")).to_have_count(0)

    await librarian.page.keyboard.press("m")
    await comes_true(display, "() => heard.contexts.length === 1")
    await level(display, "it > 0")
    await librarian.unfold("host-part-sound")
    await librarian.switch("host-sound", on=False)
    await level(display, "it === 0")
    await librarian.switch("host-sound", on=True)  # the next game begins as this one was left


async def test_while_somebody_speaks_the_display_is_low(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await listening(small)
    await comes_true(display, "() => heard.levels.length > 0")
    usual = await display.evaluate("heard.levels[heard.levels.length - 1]")
    button = librarian.page.locator("host-speak button")

    await button.hover()
    pressed = await librarian.page.evaluate("performance.now()")
    await librarian.page.mouse.down()
    await level(display, f"it > 0 && it < {usual} / 4")
    await expect(button).to_have_attribute("aria-pressed", "true")
    await small.shoot(librarian.page, "host-speaking")
    await comes_true(
        librarian.page, "(since) => performance.now() - since > 600", pressed
    )  # held, not tapped
    await librarian.page.mouse.up()
    await level(display, f"it === {usual}")

    await expect(button).to_have_attribute("aria-pressed", "false")
    await button.click()
    await level(display, f"it > 0 && it < {usual} / 4")
    await expect(button).to_have_attribute("aria-pressed", "true")
    await button.click()
    await level(display, f"it === {usual}")


async def test_the_loop_is_played_while_people_wait(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await listening(small)
    await comes_true(display, "() => heard.contexts.length === 1")
    await display.touchscreen.tap(960, 700)
    await comes_true(display, "() => heard.contexts[0].state === 'running'")
    notes = await display.evaluate("heard.notes")
    await librarian.unfold("host-part-sound")
    await librarian.switch("host-loop", on=True)
    await louder(display, await louder(display, notes))
    await small.shoot(librarian.page, "host-sound")
    loud = librarian.page.locator("label.segment", has_text=librarian.text("host-volume-3"))
    await loud.click()
    await level(display, "it === 1")


async def test_a_display_with_control_is_silenced_on_the_glass(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await listening(small)
    await comes_true(display, "() => heard.levels.length > 0")
    await librarian.unfold("host-part-displays")
    await librarian.page.locator(".displays").get_by_role("button", name=librarian.text("host-lend")).click()
    drawer = display.locator("home-drawer")
    await drawer.locator("button.mute").tap()
    await level(display, "it === 0")
    await drawer.locator("button.unmute").tap()
    await level(display, "it > 0")
    await display.keyboard.press("m")
    await level(display, "it === 0")
    await drawer.locator("button.unmute").tap()
    await expect(drawer.locator("button.mute")).to_be_visible()
