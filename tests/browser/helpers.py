"""Second phones of whoever leads, paired through the code that the host page shows, and their thumbs."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

from playwright.async_api import Locator, Page, expect

from browser.house import words
from browser.people import Librarian
from browser.theatre import PHONE, Theatre

HELD = 1000
"""Ms for which a button is held."""


class SecondPhone:
    """A remote or a moderator's sheet."""

    def __init__(self, page: Page, lang: str) -> None:
        self.page = page
        self.lang = lang

    @classmethod
    async def pair(cls, stage: Theatre, librarian: Librarian, scope: str, lang: str = "lv") -> SecondPhone:
        """Press the button on the host page, and open on a phone the address that its picture holds."""
        phone = cls(await stage.page(await invited(librarian, scope), PHONE, lang, scale=2), lang)
        await phone.page.locator(".top-band").wait_for()
        assert "#" not in phone.page.url
        return phone

    def text(self, name: str, /, **values: Any) -> str:
        """What this phone says for a text: its own, or the host page's."""
        part = "helper" if name.startswith("helper-") else "host"
        return words(self.lang, part, name, **values)

    def button(self, name: str, /, **values: Any) -> Locator:
        """The button with exactly this text."""
        return self.page.get_by_role("button", name=self.text(name, **values), exact=True)

    def family(self, name: str) -> Locator:
        """The row of a family."""
        return self.page.locator("li.family", has=self.page.locator(".who b", has_text=name))

    async def sees(self, name: str, /, **values: Any) -> None:
        """Wait until the phone shows this text."""
        await self.page.get_by_text(self.text(name, **values)).first.wait_for()

    async def at(self, phase: str) -> None:
        """Wait until this phone names the phase."""
        await self.page.locator(".phase b", has_text=self.text(f"host-phase-{phase}")).wait_for()

    async def forward(self, to: str) -> None:
        """The big button, and the phase it leads to."""
        await self.page.locator("button.next:enabled").click()
        await self.at(to)

    async def more(self) -> None:
        """What is rare."""
        await self.page.locator(".dots").click()
        await self.page.locator(".panel").wait_for()

    async def back(self) -> None:
        """Back to the game."""
        await self.page.locator(".leave").click()
        await expect(self.page.locator(".panel")).to_have_count(0)


async def invited(librarian: Librarian, scope: str) -> str:
    """The address in the QR code that the host page shows for this scope."""
    page = librarian.page
    await librarian.unfold("host-part-helpers")
    async with page.expect_response(lambda answer: answer.url.endswith("/helpers")) as answer:
        await librarian.button(f"host-invite-{scope}").click()
    told = await (await answer.value).json()
    picture = page.locator("host-invite img")
    source = await picture.get_attribute("src") or ""
    assert unquote(source.split(",", 1)[1]) == told["qr"]
    typed = await page.locator("host-invite .pairing").inner_text()
    assert typed.replace(" ", "") == told["code"]
    return f"http://{told['address']}#{told['code']}"


async def hold(phone: SecondPhone, button: Locator, ms: float = HELD) -> None:
    """Keep a finger (a mouse, for the browser) on a button until it has done something or ``ms`` are over."""
    await button.scroll_into_view_if_needed()
    box = await button.bounding_box()
    assert box is not None
    await phone.page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    await phone.page.mouse.down()
    if ms >= HELD:
        await expect(phone.page.locator(".hold.held")).to_have_count(1)
        await expect(phone.page.locator(".hold.held")).to_have_count(0)
    await phone.page.mouse.up()
