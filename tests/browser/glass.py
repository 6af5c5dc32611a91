"""Families that play on the display, and the hands on its glass."""

from __future__ import annotations

import re
from typing import Any

from playwright.async_api import CDPSession, Locator, Page, ViewportSize

from browser.house import words
from browser.theatre import DISPLAY, Theatre

Spot = tuple[float, float]


class Half:
    """One half of a display, and the family in front of it."""

    def __init__(self, page: Page, side: str, lang: str = "lv") -> None:
        self.page = page
        self.side = side
        self.lang = lang
        self.root = page.locator(f'home-half[data-side="{side}"]')

    def text(self, name: str, /, **values: Any) -> str:
        """What this half says for a text."""
        return words(self.lang, "glass" if name.startswith("glass-") else "phone", name, **values)

    def button(self, name: str, /, **values: Any) -> Locator:
        """The button with this text."""
        begins = re.compile("^" + re.escape(self.text(name, **values)))
        return self.root.get_by_role("button", name=begins)

    async def shows(self, *faces: str) -> None:
        """Wait until the half shows one of these faces."""
        await self.root.locator(", ".join(f".half.{face}" for face in faces)).wait_for()

    async def sees(self, name: str, /, **values: Any) -> None:
        """Wait until the half shows this text."""
        await self.root.get_by_text(self.text(name, **values), exact=True).first.wait_for()

    async def open_door(self) -> None:
        """Touch the door, and see a house that is offered."""
        await self.root.locator("button.door").tap()
        await self.root.locator(".coming .new-house").wait_for()

    async def come_in(self) -> str:
        """Move into the house that is offered; the family's name."""
        await self.open_door()
        await self.button("house-go").tap()
        return (await self.root.locator(".half:not(.choose):not(.moving) .who b").inner_text()).strip('„“”"')

    def answers(self) -> Locator:
        """The boards to touch while a question is open."""
        return self.root.locator(".ans .a")

    async def answer(self, index: int, several: bool = False) -> None:
        """Touch a board (and send, where several may be chosen); wait until it is counted."""
        await self.answers().nth(index).tap()
        if several:
            await self.button("several-send").tap()
        await self.counted()

    async def counted(self) -> None:
        """The answer is counted, or told already."""
        await self.root.locator(".sent.counted, .half.told").first.wait_for()

    async def hold_done(self) -> None:
        """Hold the button of those who go until the game has let them."""
        hands = await Hands.on(self.page)
        await hands.down(await centre(self.root.locator(".hold")))
        await self.shows("leaving", "door")
        await hands.up()


class Hands:
    """Fingers on one display, as the browser itself sees them: each stays down until it is lifted."""

    def __init__(self, line: CDPSession) -> None:
        self._line = line
        self._down: dict[int, Spot] = {}

    @classmethod
    async def on(cls, page: Page) -> Hands:
        """Hands on this page."""
        return cls(await page.context.new_cdp_session(page))

    async def _touch(self, kind: str) -> None:
        points = [{"x": x, "y": y, "id": finger} for finger, (x, y) in self._down.items()]
        await self._line.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})

    async def down(self, *spots: Spot) -> None:
        """Put down one finger after the other."""
        for spot in spots:
            self._down[len(self._down)] = spot
            await self._touch("touchStart")

    async def move(self, *spots: Spot) -> None:
        """All fingers at once, each to its spot, in some steps."""
        starts = dict(self._down)
        for step in range(1, 6):
            for finger, (x, y) in enumerate(spots):
                from_x, from_y = starts[finger]
                self._down[finger] = (from_x + (x - from_x) * step / 5, from_y + (y - from_y) * step / 5)
            await self._touch("touchMove")

    async def up(self) -> None:
        """Lift all of them, the first one last."""
        for finger in sorted(self._down, reverse=True):
            del self._down[finger]
            await self._touch("touchEnd" if not self._down else "touchMove")

    async def tap_together(self, *spots: Spot) -> None:
        """All fingers are down before the first one is lifted."""
        await self.down(*spots)
        await self.up()


async def centre(thing: Locator) -> Spot:
    """Where a finger touches it."""
    await thing.wait_for()
    box = await thing.bounding_box()
    assert box is not None
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


async def open_glass(
    stage: Theatre, size: ViewportSize = DISPLAY, lang: str = "lv"
) -> tuple[Page, Half, Half]:
    """A display on which families may play, and its two halves."""
    display = await stage.page("/display", size, touch=True)
    await display.locator("home-half button.door").first.wait_for()
    return display, Half(display, "left", lang), Half(display, "right", lang)
