"""Workers that are renewed one after the other, and workers that freeze and wake up in another world."""

from __future__ import annotations

import os
import signal

import pytest

from faults.conftest import Form
from faults.run import Run
from faults.servers import ValkeyServer
from faults.table import Row, below
from faults.test_kills import close

PHONES = 200
ERROR, BACK = 2.0, 5.0
FROZEN = (0.5, 5.0)

pytestmark = [pytest.mark.needs("valkey", "linux")]


async def test_renew_all_workers(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    row = Row(f"rolling restart of three workers, {PHONES} phones", valkey.kind)
    rows.append(row)
    async with Run(valkey, form.seed, phones=PHONES, rooms=4) as run:
        for _ in range(form.times(9, 1)):
            await run.aim()
            renewed = valkey.seen("workers_renewed")
            valkey.running.signal(signal.SIGHUP)
            await run.until(lambda renewed=renewed: valkey.seen("workers_renewed") > renewed)  # type: ignore[misc]
            await run.healed()
    row.came_back(run.breaks(run.strikes[0]))
    row.figures.append(below("all back", max(row.back), BACK, "s"))
    row.figures.append(below("longest error on a screen", max(row.back), ERROR, "s"))
    await close(row, run, form)
    row.judged(form.others())


async def test_freeze_a_worker(form: Form, rows: list[Row], valkey: ValkeyServer) -> None:
    row = Row("one of three workers frozen for 0.5 to 5 s (SIGSTOP)", valkey.kind)
    rows.append(row)
    async with Run(valkey, form.seed) as run:
        for _ in range(form.times(27, 2)):
            await run.aim()
            victim = run.rng.choice(valkey.pids())
            os.kill(victim, signal.SIGSTOP)
            try:
                await run.wait(run.rng.uniform(*(FROZEN if form.full else (0.5, 2.0))))
            finally:
                os.kill(victim, signal.SIGCONT)
            await run.healed()
    row.came_back(run.breaks())
    await close(row, run, form)
    row.judged(form.others())
