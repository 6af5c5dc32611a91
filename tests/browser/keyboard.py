"""A person without mouse or touch: Tab, Enter, and a look at where the focus is."""

from __future__ import annotations

from playwright.async_api import Locator, Page

MANY = 80
"""More presses of Tab than any page needs."""
RING = """
(el) => {
  const style = getComputedStyle(el);
  const drawn = style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2;
  return el.matches(":focus-visible") && (drawn || style.boxShadow !== "none");
}
"""
"""Whether the focus on an element can be seen: a function in JavaScript."""


async def tab_to(page: Page, target: Locator) -> None:
    """Press Tab until the focus is on ``target``, and see it there."""
    await target.wait_for()
    for _ in range(MANY):
        if await target.evaluate("(el) => el === document.activeElement"):
            assert await target.evaluate(RING), f"the focus on {target} cannot be seen"
            return
        await page.keyboard.press("Tab")
    raise AssertionError(f"{target} cannot be reached by Tab")


async def press(page: Page, target: Locator) -> None:
    """Go to a button by Tab and press it by Enter."""
    await tab_to(page, target)
    await page.keyboard.press("Enter")


async def focus_can_be_seen(page: Page) -> None:
    """Tab lands on something on the screen as it is now, and that can be seen."""
    for _ in range(2):
        # behind the last place of a page the focus leaves it for a moment
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement !== document.body"):
            break
    assert await page.evaluate(
        f"document.activeElement !== document.body && ({RING})(document.activeElement)"
    )
