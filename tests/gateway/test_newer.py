"""A log that a newer HOME has written is let go, politely: its screens come back, perhaps to that one."""

from __future__ import annotations

from gateway.serving import Running, Screen, until
from home_quiz.room.record import RULES
from home_quiz.store.contract import Batch, Gone, Ok


async def test_a_newer_worker_takes_the_game_over(run: Running) -> None:
    await run.game()
    hall = run.home.gateway.hall("home")
    assert hall is not None
    phone = await Screen.open(run)
    driver = run.home.gateway.driver
    tail = await driver.store.read(hall.shown, 0)
    assert not isinstance(tail, Gone)
    tip = tail.tip
    newer = Batch(hall.shown, tip.epoch, tip.head, b"n" * 16, tip.t, RULES + 1, tail.records[0].data)
    stored = driver.store.commit([newer])  # asked for first, and a command while nobody here knows of it
    await phone.send(t="found", id="0123456789abcdef", name="Eži", crest="fox", colour="red")
    assert await stored == [Ok(tip.version + 1)]
    assert await phone.hung_up() == 1012
    assert phone.last("ack") is None
    await until(lambda: hall.shown not in run.home.gateway.hubs)
    assert {m["code"] for m in phone.all if m["t"] == "refused"} <= {"room/busy", "room/not_found"}
