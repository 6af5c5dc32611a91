"""When the store goes back in time or falls silent: it is said, nothing is lost, and time stands still."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from gateway.serving import Running, Screen, a_programme, running, until
from home_quiz.errors import StoreAway, StoreError, StoreFull
from home_quiz.protocol import close_codes
from home_quiz.store.contract import Batch
from home_quiz.store.sqlite import SqliteStore

SECONDS = 30


class Breakable:
    """Makes a store fall silent: every call that would write or read raises until it is mended."""

    def __init__(self, store: Any, monkeypatch: pytest.MonkeyPatch) -> None:
        self.broken = False
        self.error: type[StoreError] = StoreAway
        self._commit = store.commit
        monkeypatch.setattr(store, "commit", self.commit)
        for name in ("read", "pulse", "ping", "find"):
            monkeypatch.setattr(store, name, self._guarded(getattr(store, name)))

    async def commit(self, batches: list[Batch]) -> Any:
        if self.broken:
            raise self.error("the disk is gone")
        return await self._commit(batches)

    def _guarded(self, call: Any) -> Any:
        async def guarded(*args: Any) -> Any:
            if self.broken:
                raise self.error("the disk is gone")
            return await call(*args)

        return guarded


async def open_question(run: Running) -> tuple[Screen, Screen, Screen]:
    await run.game(a_programme(seconds=SECONDS))
    host, phone, other = await Screen.open(run, "host"), await Screen.open(run), await Screen.open(run)
    await phone.found("Eži")
    await other.found("Lapsas")
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    await other.phase("open")
    return host, phone, other


async def test_a_silent_store_is_said_and_costs_no_answer_and_no_time(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, phone, other = await open_question(run)
    before = phone.stage["until"]
    store = Breakable(run.home.gateway.driver.store, monkeypatch)
    store.broken = True
    given = {"kind": "choice", "pick": "b"}
    await phone.send(t="answer", id="answer-in-the-dark-1", question=0, answer=given)
    await until(lambda: all(s.last("notice") for s in (host, phone, other)))
    assert phone.last("notice") == {"t": "notice", "code": "store_away"}
    late = await Screen.open(run)
    assert late.last("notice") == {"t": "notice", "code": "store_away"}
    assert (await late.found("Jaunie"))["code"] == "store/away"
    assert (await run.http.get("/readyz")).status_code == 503
    assert phone.last("ack")["id"] != "answer-in-the-dark-1"  # type: ignore[index]

    store.broken = False
    await until(lambda: phone.last("ack")["id"] == "answer-in-the-dark-1")  # type: ignore[index]
    await until(lambda: phone.last("notice") == {"t": "notice", "code": "store_back"})
    await until(lambda: phone.stage["until"] >= before + 3000)  # held: time to get ready is given
    assert (await other.answer(0, **given))["t"] == "ack"
    await host.phase("reveal")
    await until(lambda: phone.own.get("points") == other.own.get("points") == 1000)
    assert (await late.found("Jaunie"))["t"] == "ack"


async def test_a_full_store_is_told_to_whoever_can_make_room(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, phone, _ = await open_question(run)
    store = Breakable(run.home.gateway.driver.store, monkeypatch)
    store.broken, store.error = True, StoreFull
    await phone.send(
        t="answer", id="answer-to-a-full-disk", question=0, answer={"kind": "choice", "pick": "b"}
    )
    await until(lambda: host.last("notice") and phone.last("notice"))
    assert host.last("notice") == {"t": "notice", "code": "store_full"}
    assert phone.last("notice") == {"t": "notice", "code": "store_away"}
    assert (await Screen.open(run, "host")).last("notice") == {"t": "notice", "code": "store_full"}
    store.broken = False
    await until(lambda: host.last("notice") == phone.last("notice") == {"t": "notice", "code": "store_back"})
    await until(lambda: (phone.last("ack") or {})["id"] == "answer-to-a-full-disk")


async def test_a_game_that_cannot_be_read_now_is_tried_again_later(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    store = Breakable(run.home.gateway.driver.store, monkeypatch)
    store.broken = True
    screen = await Screen.open(run, room="ELSE")
    assert await screen.hung_up() == close_codes.BUSY


async def forget(run: Running, records: int) -> None:
    """What a restored disk image looks like to a running server: the shown game's log ends earlier than it
    did."""
    store = run.home.gateway.driver.store
    assert isinstance(store, SqliteStore)
    hall = run.home.gateway.hall("home")
    assert hall is not None
    kept = run.home.gateway.driver.position(hall.shown)[1] - records
    cut = "DELETE FROM records WHERE log_id = (SELECT id FROM logs WHERE log = ?) AND version > ?"

    def go_back(db: Any) -> None:
        db.execute(cut, (hall.shown, kept))
        last = db.execute(
            "SELECT batch FROM records WHERE version = ? AND log_id = (SELECT id FROM logs WHERE log = ?)",
            (kept, hall.shown),
        ).fetchone()
        db.execute("UPDATE logs SET version = ?, batch = ? WHERE log = ?", (kept, last[0], hall.shown))

    await store._writer.run(go_back)


async def test_an_older_copy_of_the_file_is_noticed_while_it_runs(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    host, phone, _ = await open_question(run)
    epoch = phone.stage["stamp"]["epoch"]
    await forget(run, 1)
    await until(lambda: phone.last("notice") == host.last("notice") == {"t": "notice", "code": "rolled_back"})
    await until(lambda: phone.stage["stamp"]["epoch"] != epoch)
    assert phone.stage["phase"] == "intro"  # the opening is gone; nobody was told that it still holds
    await host.forward()
    await phone.phase("open")
    assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"


async def test_a_house_that_the_store_forgot_is_gone_from_its_phone_and_may_be_built_again(
    run: Running,
) -> None:
    await run.game(a_programme(seconds=SECONDS))
    host, early = await Screen.open(run, "host"), await Screen.open(run)
    await early.found("Eži")
    await host.forward("start")
    await host.forward()
    await early.phase("open")
    late = [await Screen.open(run) for _ in range(3)]
    for number, phone in enumerate(late):
        assert (await phone.found(f"Jaunie {number}"))["t"] == "ack"
    epoch = early.stage["stamp"]["epoch"]
    await forget(run, len(late))
    await until(lambda: all(s.stage["stamp"]["epoch"] != epoch for s in (host, early, *late)))
    for number, phone in enumerate(late):
        assert phone.last("view").get("own") is None  # type: ignore[union-attr]
        assert (await phone.answer(0, kind="choice", pick="b"))["code"] == "seat/unknown"
        assert (await phone.found(f"Jaunie {number}"))["t"] == "ack"
    for phone in (early, *late):
        assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"


async def test_an_older_copy_put_back_between_two_starts_is_played_on_from_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = tmp_path / "data"
    async with running(data, monkeypatch, tmp_path / "one") as run:
        await run.game()
        phone = await Screen.open(run)
        await phone.found("Eži")
        await run.home.gateway.driver.store.backup(tmp_path / "old.db")  # type: ignore[attr-defined]
        host = await Screen.open(run, "host")
        await host.forward("start")
    for file in data.glob("home.db*"):
        file.unlink()
    shutil.copy(tmp_path / "old.db", data / "home.db")
    async with running(data, monkeypatch, tmp_path / "two") as run:
        again = await Screen.open(run, token=phone.token)
        await until(lambda: again.own.get("name") == "Eži")
        assert again.stage["phase"] == "lobby"
