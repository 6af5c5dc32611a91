"""What the screens cost: scripting per frame of the display, and what each page loads.

``.venv/bin/python -m bench.screens`` (a few minutes; needs what the tests need, HOME_CHROMIUM, and a machine
with nothing else to do) writes the part of ``bench/RESULTS.md`` below its mark.
"""

from __future__ import annotations

import asyncio
import os
import platform
import sys
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT / "server"), str(ROOT / "tests")]

from playwright.async_api import Page, Request, expect  # noqa: E402

from browser.mini import MINI  # noqa: E402
from browser.people import Librarian, face  # noqa: E402
from browser.test_frames import UHD, share, traced  # noqa: E402
from browser.test_screens import street  # noqa: E402
from browser.theatre import DISPLAY, LAPTOP, PHONE, Theatre, building, comes_true  # noqa: E402

RESULTS = ROOT / "bench" / "RESULTS.md"
MARK = "<!-- measured below; written by bench/screens.py -->\n"
TOWNS = (3, 60, 120)
LIGHT = "sessionStorage.setItem('home.display.light', '1')"


@dataclass(frozen=True)
class Frames:
    """Ms of scripting in the frames of one question, from its opening to its answer."""

    houses: int
    drawing: str
    spent: list[float]

    def row(self) -> str:
        """A line of the table."""
        half, most = share(self.spent, 0.5), max(self.spent)
        late = sum(one > 16 for one in self.spent)
        return (
            f"| {self.houses} | {self.drawing} | {len(self.spent)} | {half:.1f} | "
            f"{share(self.spent, 0.95):.1f} | {most:.1f} | {late} |"
        )


async def a_question(stage: Theatre, houses: int, light: bool) -> Frames:
    """A question with so many families on a display of 3840x2160 in two languages."""
    librarian = await Librarian.lead(stage, "festival", languages=["lv", "lt"])
    display = await stage.page("/display", UHD, script=LIGHT if light else "")
    await display.emulate_media(reduced_motion="no-preference")
    async with street(stage, await librarian.code(), houses):
        await expect(librarian.page.locator("li.family")).to_have_count(houses, timeout=60_000)
        await librarian.forward("intro")

        async def deed() -> None:
            await librarian.forward("open")
            await librarian.page.locator(".now.phase-reveal").wait_for(timeout=60_000)
            await face(display, "reveal")

        spent = await traced(display, deed)
        drawing = await display.locator(".stage").get_attribute("data-drawing") or ""
        await librarian.button("host-end").click()
        await librarian.button("host-end-yes").click()
    return Frames(houses, drawing, spent)


async def weight(stage: Theatre, path: str, size: dict[str, int], until: str) -> tuple[int, int]:
    """Bytes on the wire (bodies, squeezed) and requests of a page that was never opened here before."""
    requests: list[Request] = []
    page: Page = await stage.page("/healthz", size, "lv")  # type: ignore[arg-type]
    page.on("requestfinished", lambda request: requests.append(request))
    await page.goto(stage.house.url + path)
    await page.locator(until).first.wait_for()
    await comes_true(page, "() => [...document.images].every((one) => one.complete)")
    await page.evaluate("document.fonts.ready")
    return sum([(await one.sizes())["responseBodySize"] for one in requests]), len(requests)


async def weights(stage: Theatre) -> list[str]:
    """A line of the table for each page."""
    stage.house.shelve("mini", MINI)
    await Librarian.lead(stage, "mini")
    pages = {
        "phone, to join": ("/", PHONE, "[data-screen=first]"),
        "display": ("/display", DISPLAY, ".stage[data-face=lobby]"),
        "host page": (f"/host#{stage.house.token}", LAPTOP, ".page, main"),
        "Explore on a phone": ("/explore", PHONE, "home-place-map"),
        "station": ("/station", LAPTOP, "[data-screen]"),
    }
    rows = []
    for name, (path, size, until) in pages.items():
        total, count = await weight(stage, path, dict(size), until)  # type: ignore[call-overload]
        rows.append(f"| {name} | {total / 1000:.1f} | {count} |")
    return rows


async def measure() -> str:
    """The tables."""
    with tempfile.TemporaryDirectory() as folder:
        async with building(Path(folder)) as house:
            stage = Theatre(house)
            loads = await weights(stage)
            await stage.aclose()
            frames = []
            for light in (False, True):
                for houses in TOWNS:
                    stage = Theatre(house)
                    frames.append(await a_question(stage, houses, light))
                    await stage.aclose()
            version = house.browser.version
    system = f"{os.cpu_count()} cores, {platform.system()} {platform.release()}"
    machine = f"{system}, Chromium {version} without a graphics card"
    return "\n".join(
        [
            f"{datetime.now(UTC):%Y-%m-%d}, {machine}.",
            "",
            "## Scripting per frame",
            "",
            "Ms of the display's own thread per frame: one question from its opening to its answer,",
            "3840 x 2160, two languages.",
            "",
            "| houses | drawing | frames | half | 95 % | most | over 16 ms |",
            "| --- | --- | --- | --- | --- | --- | --- |",
            *(one.row() for one in frames),
            "",
            "## What a page loads",
            "",
            "At the first visit, bodies as they were squeezed.",
            "",
            "| page | kB | requests |",
            "| --- | --- | --- |",
            *loads,
            "",
        ]
    )


def main() -> None:
    """Measure, and write it down."""
    before = RESULTS.read_text(encoding="utf-8").partition(MARK)[0]
    found = asyncio.run(measure())
    RESULTS.write_text(before + MARK + "\n" + found, encoding="utf-8")
    print(found)


if __name__ == "__main__":
    main()
