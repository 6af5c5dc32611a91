"""A listener without a screen: all that a page's live regions say, in order; and where the focus is."""

from __future__ import annotations

from playwright.async_api import Page

from browser.keyboard import RING

LISTEN = """
window.heard = [];
{
  const REGIONS = "[aria-live]:not([aria-live=off]), [role=status], [role=alert], [role=log]";
  const before = new WeakMap();
  const words = (el) => el.textContent.replace(/\\s+/g, " ").trim();
  const look = (el) => {
    if (!el.isConnected) return;
    const now = words(el);
    const was = before.get(el) ?? "";
    before.set(el, now);
    // A region that comes with its words may be said as well: count it.
    if (now !== "" && now !== was) window.heard.push(now);
  };
  new MutationObserver((records) => {
    const regions = new Set();
    for (const { target, addedNodes } of records) {
      const el = target instanceof Element ? target : target.parentElement;
      const around = el?.closest(REGIONS);
      if (around) regions.add(around);
      for (const node of addedNodes) {
        if (!(node instanceof Element)) continue;
        if (node.matches(REGIONS)) regions.add(node);
        for (const one of node.querySelectorAll(REGIONS)) regions.add(one);
      }
    }
    for (const one of regions) look(one);
  }).observe(document, { subtree: true, childList: true, characterData: true });
}
"""
"""A script for a page before its own run: it keeps what is said."""


async def heard(page: Page) -> list[str]:
    """What the page's live regions have said since this was asked last."""
    said: list[str] = await page.evaluate("window.heard.splice(0)")
    return said


async def focus(page: Page) -> str:
    """Where the focus is: "" where it is lost or cannot be seen, else what has it."""
    place: str = await page.evaluate(
        f"""() => {{
          const at = document.activeElement;
          if (!at || at === document.body) return "";
          const ring = {RING};
          const name = `${{at.tagName.toLowerCase()}}.${{at.getAttribute("class") ?? ""}}`;
          return ring(at) ? name : "";
        }}"""
    )
    return place
