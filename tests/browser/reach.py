"""Whether a finger can get at everything on a page, also with very large letters or where it is zoomed."""

from __future__ import annotations

from playwright.async_api import Page

_LOOK = """
() => {
  const faults = [];
  const dialog = document.querySelector("[role=dialog], [role=alertdialog][aria-modal=true]");
  const all = (dialog ?? document).querySelectorAll("button:not(:disabled), a[href], input:not(:disabled), [tabindex='0']");
  for (const el of all) {
    if (el.getClientRects().length === 0) continue;
    const name = el.getAttribute("aria-label") || el.textContent.trim() || el.tagName;
    el.scrollIntoView({ block: "center", inline: "center" });
    // A script can also scroll what hides its overflow; a finger cannot.
    for (let at = el.parentElement; at; at = at.parentElement) {
      const { overflowX, overflowY } = getComputedStyle(at);
      if (at.scrollTop !== 0 && !/auto|scroll/.test(overflowY)) at.scrollTop = 0;
      if (at.scrollLeft !== 0 && !/auto|scroll/.test(overflowX)) at.scrollLeft = 0;
    }
    const box = el.getBoundingClientRect();
    const x = (Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2;
    const y = (Math.max(0, box.top) + Math.min(innerHeight, box.bottom)) / 2;
    const hit = document.elementFromPoint(x, y);
    if (box.right < 1 || box.left > innerWidth - 1 || box.bottom < 1 || box.top > innerHeight - 1) faults.push(`outside: ${name}`);
    else if (!hit || !(el.contains(hit) || hit.contains(el))) faults.push(`covered by ${hit?.className}: ${name}`);
    else if (box.left < -1 || box.right > innerWidth + 1) faults.push(`wider than the page: ${name}`);
  }
  for (const at of document.querySelectorAll("main, main *")) if (/auto|scroll/.test(getComputedStyle(at).overflowY)) at.scrollTop = 0;
  return faults;
}
"""  # noqa: E501 - lines of a script


async def out_of_reach(page: Page) -> list[str]:
    """What a finger cannot get at on the page as it is now, each in a line."""
    faults: list[str] = await page.evaluate(_LOOK)
    return sorted(set(faults))
