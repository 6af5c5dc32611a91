"""The displays' sound is set over real sockets: at once on every display, and on those that come later."""

from __future__ import annotations

from gateway.serving import Running, Screen, until


async def test_a_setting_reaches_displays_and_hosts_only_and_a_display_that_comes_later(run: Running) -> None:
    await run.game()
    host, display = await Screen.open(run, "host"), await Screen.open(run, "display")
    phone = await Screen.open(run)
    await phone.found("Eži")
    await until(lambda: phone.own)
    heard = len(phone.raw)
    await host.control("volume", number=3)
    await host.control("speaking", on_off=True)
    wanted = {"volume": 3, "speaking": True}
    await until(lambda: display.live.get("screen") == host.live.get("screen") == wanted)
    later = await Screen.open(run, "display")
    await until(lambda: later.live.get("screen") == wanted)
    assert len(phone.raw) == heard


async def test_the_next_game_of_the_hall_sounds_like_the_last_one(run: Running) -> None:
    await run.game()
    host = await Screen.open(run, "host")
    await host.control("sound", on_off=False)
    await host.control("speaking", on_off=True)
    await run.game()
    display = await Screen.open(run, "display")
    await until(lambda: display.live.get("screen") == {"sound": False})
