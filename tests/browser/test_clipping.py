"""The eye that looks for words cut off sees what it must, and nothing else."""

from __future__ import annotations

import pytest
from playwright.async_api import Page

from browser.clipping import unreadable
from browser.theatre import PHONE, Theatre

pytestmark = pytest.mark.asyncio(loop_scope="module")


async def shown(page: Page, inner: str, **css: str) -> list[str]:
    """What is wrong with a box that holds some words; its style is set by script, as the policy demands."""
    await page.evaluate(
        """([inner, css]) => {
          document.body.innerHTML = `<main><div id="box"><span>${inner}</span></div></main>`;
          Object.assign(document.documentElement.style, { overflow: "hidden", height: "100%" });
          const style = { position: "absolute", font: "20px/24px sans-serif", ...css };
          Object.assign(document.getElementById("box").style, style);
        }""",
        [inner, css],
    )
    return await unreadable(page)


async def test_it_sees_words_that_cannot_be_read(stage: Theatre) -> None:
    page = await stage.page("/healthz", PHONE)
    cases = {
        "a word in a box that is too small": {"width": "60px", "overflow": "hidden", "whiteSpace": "nowrap"},
        "the third line is missing": {"width": "120px", "height": "40px", "overflow": "hidden"},
        "out of the page": {"left": "300px", "whiteSpace": "nowrap"},
        "below the page": {"top": "630px"},
        "shortened with three dots": {
            "width": "90px",
            "overflow": "hidden",
            "textOverflow": "ellipsis",
            "whiteSpace": "nowrap",
        },
    }
    for inner, css in cases.items():
        assert await shown(page, inner, **css), inner
    assert await shown(page, "under</span><span id='over'>over", width="200px") == []
    over = "{ position: 'absolute', left: '10px', top: '4px' }"
    await page.evaluate(f"Object.assign(document.getElementById('over').style, {over})")
    assert any(fault.startswith("one over the other") for fault in await unreadable(page))


async def test_it_leaves_alone_what_can_be_read(stage: Theatre) -> None:
    page = await stage.page("/healthz", PHONE)
    assert await shown(page, "plain words", left="10px", top="10px") == []
    assert await shown(page, "words that scroll " * 40, width="300px", height="90px", overflow="auto") == []
    row = {"width": "200px", "overflowX": "auto", "whiteSpace": "nowrap"}
    assert await shown(page, "chips that slide sideways, one after the other, out of the page", **row) == []
    assert (
        await shown(page, "for listeners only", width="1px", height="1px", overflow="hidden", top="5px") == []
    )
