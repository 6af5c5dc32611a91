"""/healthz and /readyz: quick and true whatever the store does; /metrics: ten numbers, in plain words."""

from __future__ import annotations

import asyncio
import re
import time

import pytest
from prometheus_client.parser import text_string_to_metric_families

from gateway.serving import Running, Screen, until
from home_quiz import metrics
from home_quiz.errors import StoreAway
from home_quiz.web import health


def numbers(text: str) -> dict[str, float]:
    """Each sample by name and labels, as they stand."""
    return {
        line.rsplit(" ", 1)[0]: float(line.rsplit(" ", 1)[1])
        for line in text.splitlines()
        if line and not line.startswith("#")
    }


async def shown(run: Running) -> dict[str, float]:
    answer = await run.phone_http.get("/metrics")
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/plain; version=")
    return numbers(answer.text)


# ---- health ----


async def test_a_store_that_hangs_is_not_ready_and_hangs_nobody(
    run: Running, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, free = 0, asyncio.Event()

    async def hangs() -> None:
        nonlocal asked
        asked += 1
        await free.wait()

    monkeypatch.setattr(run.home.gateway.driver.store, "ping", hangs)
    start = time.monotonic()
    answers = await asyncio.gather(*(run.phone_http.get("/readyz") for _ in range(10)))
    assert time.monotonic() - start < health.PATIENCE + 1
    assert {answer.status_code for answer in answers} == {503}
    assert asked == 1  # no queue before a store that hangs
    assert (await run.phone_http.get("/healthz")).status_code == 200
    free.set()
    await until(lambda: free.is_set())
    assert (await run.phone_http.get("/readyz")).json() == {"ok": True}


async def test_a_store_that_is_away(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    async def away() -> None:
        raise StoreAway("gone")

    monkeypatch.setattr(run.home.gateway.driver.store, "ping", away)
    assert (await run.phone_http.get("/readyz")).status_code == 503
    assert (await run.phone_http.get("/healthz")).status_code == 200
    monkeypatch.undo()


async def test_a_worker_that_waits_for_its_store(run: Running) -> None:
    run.home.gateway.driver.worker.away = True
    assert (await run.phone_http.get("/readyz")).status_code == 503
    run.home.gateway.driver.worker.away = False


async def test_a_proxy_and_prometheus_beside_it_may_use_their_own_name_for_it(run: Running) -> None:
    for path in ("/healthz", "/readyz", "/metrics"):
        answer = await run.phone_http.get(path, headers={"Host": "home:8000"})
        assert answer.status_code == 200, path
        answer = await run.phone_http.get(path, headers={"Host": "evil.example"})
        assert answer.status_code == 421, path
    assert (await run.phone_http.get("/api/hall", headers={"Host": "home:8000"})).status_code == 421


# ---- metrics ----


def test_there_are_exactly_ten_and_each_says_what_it_is() -> None:
    text, _ = metrics.render()
    families = list(text_string_to_metric_families(text.decode()))
    assert len(families) == 10
    for family in families:
        assert family.name.startswith("home_")
        assert re.fullmatch(r"[A-Z0-9][^\n]+\.", family.documentation), family
        labels = {label for sample in family.samples for label in sample.labels}
        assert labels <= {"le", "why"}


async def test_a_game_in_numbers(run: Running) -> None:
    before = await shown(run)
    await run.game()
    host, display, phone = (
        await Screen.open(run, "host"),
        await Screen.open(run, "display"),
        await Screen.open(run),
    )
    await phone.found("Eži")
    await host.forward("start")
    await host.forward()
    await phone.phase("open")
    assert (await phone.answer(0, kind="choice", pick="b"))["t"] == "ack"
    assert (await phone.answer(2, kind="truefalse", pick=True))["t"] == "refused"
    run.home.gateway.sweep()
    after = await shown(run)

    def more(name: str) -> float:
        return after[name] - before.get(name, 0)

    assert after["home_phones_connected"] == 1
    assert after["home_displays_connected"] == 1
    assert after["home_games_running"] == 1
    assert after["home_store_away"] == 0
    assert more("home_answers_counted_total") == 1
    assert sum(more(name) for name in after if name.startswith("home_answers_refused_total")) == 1
    assert more("home_answer_seconds_count") == 2
    assert 0 < more("home_answer_seconds_sum") < 5
    assert more("home_store_seconds_count") >= 3
    await phone.aclose()
    await display.aclose()
    await until(lambda: len(run.home.gateway.sessions) == 1)
    run.home.gateway.sweep()
    assert (await shown(run))["home_phones_connected"] == 0


async def test_a_line_that_breaks_is_lost_and_one_that_is_closed_is_not(run: Running) -> None:
    before = (await shown(run))["home_lines_lost_total"]
    await run.game()
    polite, broken = await Screen.open(run), await Screen.open(run)
    await polite.aclose()
    broken.socket.transport.abort()
    await until(lambda: not run.home.gateway.sessions)
    assert (await shown(run))["home_lines_lost_total"] - before == 1


async def test_no_code_name_or_token_is_in_it(run: Running) -> None:
    code = await run.game()
    host, phone = await Screen.open(run, "host"), await Screen.open(run)
    await phone.found("Eži")
    await host.forward("start")
    run.home.gateway.sweep()
    text = (await run.phone_http.get("/metrics")).text
    for secret in (code, code.lower(), "Eži", phone.token, host.token):
        assert secret not in text
