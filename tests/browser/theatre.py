"""A real server and a real browser, and everything that goes wrong on the pages that are open in it.

Phones and displays open a mapped host name over plain http, as in a library: 127.0.0.1 would count as a
secure place and hide faults.
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import (
    Browser,
    BrowserContext,
    Locator,
    Page,
    Route,
    ViewportSize,
    async_playwright,
)

from browser.house import NAME, House, free_port

ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    # As whoever sets a display up may choose; what a browser without it says is a test of its own.
    "--autoplay-policy=no-user-gesture-required",
    f"--host-resolver-rules=MAP {NAME} 127.0.0.1",
]
DISPLAY: ViewportSize = {"width": 1920, "height": 1080}
LAPTOP: ViewportSize = {"width": 1366, "height": 768}
PHONE: ViewportSize = {"width": 360, "height": 640}
PATIENCE = 30_000
"""Ms after which something that has not appeared is a failure; two browsers share the cores."""
PICTURED = "() => Promise.all([...document.images].map((one) => one.decode().catch(() => null)))"
"""Until every picture on the page is there, or lost."""
DRAWN = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
SHOTS = "HOME_SHOTS"
"""Environment: a folder into which pictures are written (docs/screens when they are renewed), if any."""


async def comes_true(page: Page, condition: str, arg: object = None) -> None:
    """Wait until ``condition`` (a function in JavaScript of ``arg``) holds in the page.

    Playwright's own ``wait_for_function`` looks again by ``eval``, which our pages' policy refuses: it works
    only where the condition held at the first look.
    """
    looks = f"""(arg) => new Promise((done) => {{
      const holds = {condition};
      const look = () => holds(arg) ? done() : requestAnimationFrame(look);
      look();
    }})"""
    async with asyncio.timeout(PATIENCE / 1000):
        await page.evaluate(looks, arg)


@dataclass(frozen=True)
class Building:
    """What the tests of a file share: a running server, an open browser, a folder for wanted pictures."""

    house: House
    browser: Browser
    shots: Path | None


@contextlib.asynccontextmanager
async def building(
    tmp: Path, redis: str = "", workers: int = 1, arguments: Sequence[str] = (), code: Path | None = None
) -> AsyncIterator[Building]:
    """Everything on; in the end everything off.

    ``redis``: where several workers keep their games. ``arguments``: what the browser is told besides.
    ``code``: the checkout that is served, if not this one.
    """
    house = House(tmp / "data", free_port(), redis, workers, code)
    wanted = os.environ.get(SHOTS)
    try:
        await house.start()
        async with async_playwright() as playwright:
            browser = await playwright.chromium.launch(
                executable_path=chromium(), args=[*ARGUMENTS, *arguments]
            )
            try:
                yield Building(house, browser, Path(wanted) if wanted else None)
            finally:
                await browser.close()
    finally:
        await house.stop()


class Theatre:
    """All pages that are open in one test, and every fault they have met."""

    def __init__(self, within: Building) -> None:
        self.house = within.house
        self.faults: list[str] = []
        self.routes: dict[str, Callable[[Route], Awaitable[None]]] = {}
        """Who answers for these addresses, for pages opened from now on."""
        self._browser = within.browser
        self._shots = within.shots
        self._contexts: list[BrowserContext] = []

    async def page(
        self,
        path: str,
        size: ViewportSize,
        lang: str = "lv",
        scale: float = 1,
        script: str = "",
        agent: str | None = None,
        touch: bool = False,
    ) -> Page:
        """A page in a browser profile of its own, that has never been here before: of our server, or any.

        ``script`` runs in the page before its own scripts do; ``agent``: what the browser calls itself;
        ``touch``: a laptop's screen can be touched.
        """
        context = await self._browser.new_context(
            viewport=size,
            locale=lang,
            device_scale_factor=scale,
            has_touch=touch or size != LAPTOP,
            reduced_motion="reduce",
            user_agent=agent,
        )
        context.set_default_timeout(PATIENCE)
        if script:
            await context.add_init_script(script)
        for address, answers in self.routes.items():
            await context.route(address, answers)
        self._contexts.append(context)
        return await self.tab(context, path)

    async def tab(self, context: BrowserContext, path: str) -> Page:
        """One more page in a profile."""
        page = await context.new_page()
        self.watch(page, path)
        await page.goto(self.house.url + path if path.startswith("/") else path)
        return page

    def watch(self, page: Page, name: str) -> None:
        """Remember what goes wrong on a page: scripts, the content policy, dialogs."""
        page.on("pageerror", lambda error: self.faults.append(f"{name}: {error}"))
        page.on("dialog", lambda dialog: self.faults.append(f"{name}: a dialog: {dialog.message}"))
        page.on("console", lambda said: self._said(name, said.type, said.text))

    def _said(self, name: str, kind: str, text: str) -> None:
        network = "net::ERR" in text or "WebSocket connection" in text or "Failed to load resource" in text
        if kind == "error" and not network:
            self.faults.append(f"{name}: {text}")

    async def shoot(self, page: Page | Locator, name: str) -> None:
        """A picture of what the page, or a part of it, shows now; only a drawn frame where none are wanted.

        Pictures cost time, but whoever looks at the page next may rely on its being drawn.
        """
        whole = page if isinstance(page, Page) else page.page
        if self._shots is None:
            await whole.evaluate(DRAWN)
            return
        await whole.evaluate(PICTURED)
        file = self._shots / f"{name}.png"
        file.parent.mkdir(parents=True, exist_ok=True)
        await page.screenshot(path=file, animations="disabled")

    async def aclose(self) -> None:
        """Close all profiles; no page may have met a fault."""
        for context in self._contexts:
            await context.close()
        assert not self.faults, "\n".join(self.faults)


def chromium() -> str:
    """The browser's path."""
    for name in (os.environ.get("HOME_CHROMIUM", ""), "chromium", "google-chrome", "chromium-browser"):
        if name and (path := shutil.which(name)):
            return path
    raise AssertionError("no Chromium: install it (Debian: apt-get install chromium) or set HOME_CHROMIUM")
