"""Houses with more than one phone."""

from __future__ import annotations

from browser.people import Phone
from browser.theatre import Theatre


async def house_of(stage: Theatre, lang: str, phones: int) -> list[Phone]:
    """A family's house in the lobby with so many phones, the one that founded it first."""
    first = await Phone.open(stage, lang)
    await first.move_in()
    others = []
    for _ in range(phones - 1):
        other = await Phone.open(stage, lang, f"/#h{await first.house_number()}")
        await other.button("waiting-wave").wait_for()
        others.append(other)
    return [first, *others]
