"""A librarian keeps a programme, passes it on as a file, takes it in again and plays it."""

from __future__ import annotations

import pytest
from playwright.async_api import FilePayload, Locator, expect

from browser.clipping import unreadable
from browser.mini import MINI
from browser.people import Librarian
from browser.test_access import Doctor
from browser.theatre import Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")


def rows(librarian: Librarian) -> Locator:
    """The kept programmes."""
    return librarian.page.locator(".kept li")


async def test_a_programme_is_kept_passed_on_and_played(stage: Theatre) -> None:
    stage.house.shelve("mini", MINI)
    librarian = await Librarian.open(stage, "lv")
    await librarian.page.locator(".pack", has_text="Mini").get_by_role("button").first.click()
    await librarian.page.locator("input[name=preset]").last.check()
    await librarian.unfold("host-kept")
    kept = librarian.page.locator(".kept")
    await kept.get_by_label(librarian.text("host-kept-name")).fill("Jāņu vakars")
    await librarian.button("host-kept-keep").click()
    await expect(rows(librarian).locator("h3")).to_have_text("Jāņu vakars")
    doctor = Doctor()
    await doctor.look(librarian.page, "kept")
    doctor.healthy()
    assert await unreadable(librarian.page) == []
    await kept.scroll_into_view_if_needed()
    await stage.shoot(librarian.page, "host-kept-lv")

    # As a file; then it is removed, and taken in from the file.
    async with librarian.page.expect_download() as waits:
        await librarian.button("host-kept-file").click()
    download = await waits.value
    assert download.suggested_filename == "janu-vakars.yaml"
    text = (await download.path()).read_bytes()
    assert "title: Jāņu vakars" in text.decode()
    await rows(librarian).locator(".opener").click()
    await librarian.button("host-kept-drop-yes").click()
    await expect(rows(librarian)).to_have_count(0)
    file = FilePayload(name="janu-vakars.yaml", mimeType="application/yaml", buffer=text)
    await kept.get_by_label(librarian.text("host-kept-take")).set_input_files(file)
    await expect(rows(librarian).locator("h3")).to_have_text("Jāņu vakars")

    # A second time the name is taken: said, and done only when it is wished.
    await kept.get_by_label(librarian.text("host-kept-take")).set_input_files(file)
    await librarian.sees("host-error-programme-taken")
    await librarian.button("host-kept-replace").click()
    await expect(rows(librarian)).to_have_count(1)

    # A page that knows nothing of it fills its form with what it says.
    other = await Librarian.open(stage, "lt")
    await other.unfold("host-kept")
    await expect(other.button("host-kept-use")).to_be_enabled()
    await other.button("host-kept-use").click()
    await expect(other.page.locator(".rounds li")).to_have_count(1)
    await expect(other.page.locator("input[name=preset]").last).to_be_checked()
