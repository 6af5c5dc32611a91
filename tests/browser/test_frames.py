"""What a picture costs the display's computer: scripting per frame, and the light drawing for a slow one."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Iterable
from typing import Any

import pytest
from playwright.async_api import Page, ViewportSize, expect

from browser.people import Librarian, face, open_display
from browser.test_screens import street
from browser.theatre import PATIENCE, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")
UHD: ViewportSize = {"width": 3840, "height": 2160}
FAMILIES = 60
MOST = 16.0
"""Ms of scripting in a frame: then sixty of them fit into a second."""
SCRIPTS = ("FunctionCall", "EvaluateScript", "RunMicrotasks", "v8.callFunction", "V8.GCScavenger", "MinorGC")
RENDERS = ("Layout", "UpdateLayoutTree", "RecalculateStyles")
"""What the browser does itself when a script asks where something stands: it would have to in any case."""
MARK = "home-measured"
"""What the measured page writes into the trace."""
SLOW = """
const real = window.requestAnimationFrame.bind(window);
window.requestAnimationFrame = (frame) => setTimeout(() => real(frame), 100);
"""
"""Before the page's own scripts: a computer that shows nine frames a second."""


def scripting(trace: bytes) -> list[float]:
    """Ms of scripting (the own time of its thread, without layout) in frames that had any."""
    events: list[dict[str, Any]] = json.loads(trace)["traceEvents"]
    page = _marked(events)
    mine = sorted((event for event in events if _thread(event) == page), key=lambda event: event["ts"])
    spent, totals, until = 0.0, [], 0.0
    for event in mine:
        if _begins_frame(event):
            totals.append(spent)
            spent = 0.0
        elif event["name"] in SCRIPTS and event.get("ph") == "X" and event["ts"] >= until:
            until = event["ts"] + event.get("dur", 0)  # what it calls is within it
            spent += _ms(event)
        elif event["name"] in RENDERS and event.get("ph") == "X" and event["ts"] < until:
            spent -= _ms(event)
    return [total for total in [*totals, spent] if total > 0]


def _ms(event: dict[str, Any]) -> float:
    return float(event.get("tdur", event.get("dur", 0))) / 1000


def _begins_frame(event: dict[str, Any]) -> bool:
    return (event["name"], event.get("ph")) == ("AnimationFrame", "b")


def _thread(event: dict[str, Any]) -> tuple[int, int]:
    return int(event["pid"]), int(event["tid"])


def _marked(events: Iterable[dict[str, Any]]) -> tuple[int, int]:
    """The thread of the page that is measured: a trace holds every page of the browser."""
    threads = {_thread(event) for event in events if event["name"] == MARK}
    assert len(threads) == 1, f"{len(threads)} threads bear the mark"
    return threads.pop()


def share(values: list[float], part: float) -> float:
    """The value that ``part`` of all do not exceed."""
    return sorted(values)[min(len(values) - 1, int(part * len(values)))]


async def traced(page: Page, deed: Callable[[], Awaitable[None]]) -> list[float]:
    """Scripting per frame while something is done."""
    browser = page.context.browser
    assert browser is not None
    await browser.start_tracing(page=page, categories=["devtools.timeline", "v8", "blink.user_timing"])
    try:
        await page.evaluate("(name) => void performance.mark(name)", MARK)
        await deed()
    finally:
        trace = await browser.stop_tracing()
    return scripting(trace)


async def test_sixty_houses_at_4k_take_no_frame_whole(stage: Theatre) -> None:
    librarian = await Librarian.lead(stage, "festival", languages=["lv", "lt"])
    display = await open_display(stage, UHD)
    await display.emulate_media(reduced_motion="no-preference")
    async with street(stage, await librarian.code(), FAMILIES):
        await expect(librarian.page.locator("li.family")).to_have_count(FAMILIES, timeout=60_000)
        await librarian.forward("intro")

        async def a_question() -> None:
            await librarian.forward("open")
            await librarian.page.locator(".now.phase-reveal").wait_for(timeout=60_000)
            await face(display, "reveal")

        spent = await traced(display, a_question)
    print(
        f"\n{FAMILIES} houses at 4K: {len(spent)} frames with scripting, "
        f"half {share(spent, 0.5):.1f} ms, 95 % {share(spent, 0.95):.1f} ms, most {max(spent):.1f} ms"
    )
    assert len(spent) >= 10
    assert share(spent, 0.95) <= MOST


async def test_a_slow_computer_gets_the_light_drawing_and_keeps_it(small: Theatre) -> None:
    librarian = await Librarian.lead(small, "mini")
    display = await small.page("/display", {"width": 1920, "height": 1080}, script=SLOW)
    await display.emulate_media(reduced_motion="no-preference")
    drawing = display.locator(".stage")
    await expect(drawing).to_have_attribute("data-drawing", "full")
    await librarian.forward("intro")
    await face(display, "intro")
    await librarian.forward("open")
    await face(display, "question")
    # It counts frames for a moment at each new picture, and believes only what it has seen twice.
    async with asyncio.timeout(PATIENCE / 1000):
        while await drawing.get_attribute("data-drawing") != "light":
            await librarian.button("host-pause").click()
            await face(display, "paused")
            await librarian.forward()
            await face(display, "question")
    assert await display.evaluate("document.getAnimations().length") == 0
    await display.reload()
    await expect(drawing).to_have_attribute("data-drawing", "light")
