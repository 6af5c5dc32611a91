"""The people of the browser tests: a family with a phone, a librarian at the host page, eyes on a display."""

from __future__ import annotations

import re
from typing import Any

from playwright.async_api import BrowserContext, Locator, Page, ViewportSize, expect

from browser.house import words
from browser.theatre import DISPLAY, LAPTOP, PHONE, Theatre


async def phase(page: Page, name: str, index: int | None = None) -> None:
    """Wait until a display shows a phase (of a question)."""
    at = "" if index is None else f'[data-index="{index}"]'
    await page.locator(f'.stage[data-phase="{name}"]{at}').wait_for()


async def face(page: Page, name: str) -> None:
    """Wait until a display shows this picture."""
    await page.locator(f'.stage[data-face="{name}"]').wait_for()


async def open_display(stage: Theatre, size: ViewportSize = DISPLAY) -> Page:
    """A display of its own, that has never been here before."""
    return await stage.page("/display", size)


def number(shown: str) -> int:
    """A number as a screen shows it, with whatever separates its thousands."""
    return int("".join(sign for sign in shown if sign.isdigit()))


class Phone:
    """A family's phone: a page in one language, and the fingers on it."""

    def __init__(self, stage: Theatre, page: Page, lang: str) -> None:
        self.stage = stage
        self.page = page
        self.lang = lang

    @classmethod
    async def open(cls, stage: Theatre, lang: str, path: str = "/", script: str = "") -> Phone:
        """A new phone on the join page."""
        return cls(stage, await stage.page(path, PHONE, lang, scale=2, script=script), lang)

    @classmethod
    async def moved_in(cls, stage: Theatre, lang: str, own_name: str = "", script: str = "") -> Phone:
        """A new phone that has built its family a house, in whatever phase the game is."""
        phone = await cls.open(stage, lang, script=script)
        await phone.build(own_name)
        await expect(phone.page.locator("[data-screen=house], [data-screen=first]")).to_have_count(0)
        return phone

    @property
    def context(self) -> BrowserContext:
        """The phone's browser profile."""
        return self.page.context

    async def tab(self, path: str = "/") -> Phone:
        """A second tab on the same phone."""
        return Phone(self.stage, await self.stage.tab(self.context, path), self.lang)

    def text(self, name: str, /, **values: Any) -> str:
        """What this phone says for a text."""
        return words(self.lang, "phone", name, **values)

    def button(self, name: str, /, **values: Any) -> Locator:
        """The button with this text."""
        begins = re.compile("^" + re.escape(self.text(name, **values)))
        return self.page.get_by_role("button", name=begins)

    async def sees(self, name: str, /, **values: Any) -> None:
        """Wait until the phone shows this text."""
        await self.page.get_by_text(self.text(name, **values), exact=True).first.wait_for()

    async def screen(self, name: str) -> None:
        """Wait until the phone shows this screen."""
        await self.page.locator(f'[data-screen="{name}"]').wait_for()

    async def build(self, own_name: str = "") -> None:
        """Build a house: offered, or with an own name."""
        await self.button("first-play").click()
        if own_name:
            await self.button("house-own").click()
            await self.page.get_by_role("textbox").fill(own_name)
        await self.button("house-go").click()

    async def move_in(self, own_name: str = "") -> None:
        """Build a house before the game begins."""
        await self.build(own_name)
        await self.button("waiting-wave").wait_for()

    async def house_number(self) -> str:
        """The four figures that the waiting phone shows."""
        shown = await self.page.locator(".second strong").inner_text()
        return shown.replace(" ", "")

    async def menu(self) -> None:
        """Open what lies behind Aā."""
        await self.button("menu").click()
        await self.page.get_by_role("dialog").wait_for()

    def answers(self) -> Locator:
        """The rows to press while a question is open."""
        return self.page.locator(".ans button")

    async def answer(self, index: int, several: bool = False) -> None:
        """Press a row (and send, where several may be chosen); wait until it is counted."""
        await self.answers().nth(index).click()
        if several:
            await self.button("several-send").click()
        await self.page.locator(".state.counted").wait_for()

    async def gain(self) -> int:
        """Points that the family gained, as the reveal shows them; 0 where it shows none."""
        await self.screen("reveal")
        # The game's part of the page may still be on its way.
        await self.page.locator(".reveal .band").wait_for()
        shown = self.page.locator(".band .gain [aria-hidden]")
        return number(await shown.inner_text()) if await shown.count() else 0


class Librarian:
    """The host page and the hand on it."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang

    @classmethod
    async def open(cls, stage: Theatre, lang: str = "lv", size: ViewportSize = LAPTOP) -> Librarian:
        """The newest host link, opened; it leads to the game that the hall shows, if there is one."""
        return cls(await stage.page(f"/host#{stage.house.token}", size, lang), lang)

    @classmethod
    async def lead(cls, stage: Theatre, *packs: str, **wish: Any) -> Librarian:
        """A new game on the display, and the page that leads it."""
        code = await stage.house.make(*packs, **wish)
        librarian = await cls.open(stage)
        await librarian.page.locator(".title .code-tag", has_text=code).first.wait_for()
        return librarian

    def text(self, name: str, /, **values: Any) -> str:
        """What this page says for a text."""
        return words(self.lang, "host", name, **values)

    def button(self, name: str, /, **values: Any) -> Locator:
        """The button with exactly this text."""
        return self.page.get_by_role("button", name=self.text(name, **values), exact=True)

    async def sees(self, name: str, /, **values: Any) -> None:
        """Wait until the page shows this text."""
        await self.page.get_by_text(self.text(name, **values)).first.wait_for()

    async def code(self) -> str:
        """The game's code."""
        return await self.page.locator(".title .code-tag").inner_text()

    async def forward(self, to: str = "") -> None:
        """The big button; wait for the phase it leads to, if that is said."""
        await self.page.locator("button.next:enabled").click()
        if to:
            await self.at(to)

    async def at(self, phase: str) -> None:
        """Wait until everybody is in this phase."""
        await self.page.locator(f".now.phase-{phase}").wait_for()

    async def ask_first(self) -> None:
        """From the lobby to the first question."""
        await self.forward("intro")
        await self.forward("open")

    def family(self, name: str) -> Locator:
        """The row of a family."""
        return self.page.locator("li.family", has=self.page.locator(".who b", has_text=name))

    async def allow_name(self, name: str) -> None:
        """Allow an own name that waits; it waits no longer."""
        allow = self.family(name).get_by_role("button", name=self.text("host-approve"))
        await allow.click()
        await expect(allow).to_have_count(0)

    async def switch(self, name: str, on: bool) -> None:
        """Turn a switch on or off by its words, as a finger does."""
        switch = self.page.get_by_role("switch", name=self.text(name))
        if await switch.is_checked() != on:
            await self.page.locator("label.switch", has=switch).locator(".words").click()
        await expect(switch).to_be_checked(checked=on)

    async def unfold(self, title: str) -> None:
        """Open a part of the page that is folded in."""
        part = self.page.locator("details", has=self.page.locator("summary", has_text=self.text(title)))
        if await part.get_attribute("open") is None:
            await part.locator("summary").click()

    async def speak_on_display(self, first: str, second: str = "none") -> None:
        """Choose one or two languages for the display, in the game's settings."""
        await self.unfold("host-part-settings")
        for title, lang in (("host-language-first", first), ("host-language-second", second)):
            group = self.page.get_by_role("group", name=self.text(title), exact=True)
            radio = group.get_by_role("radio", name=self.text(f"host-language-{lang}"))
            if not await radio.is_checked():
                await group.locator("label", has_text=self.text(f"host-language-{lang}")).click()
            await expect(radio).to_be_checked()
