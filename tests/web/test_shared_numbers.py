"""The metrics of several workers: whichever is asked answers for all, and the dead are not counted."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.process import environment
from web.test_health import numbers

WORKER = Path(__file__).with_name("worker_numbers.py")
SUPERVISOR = """\
import subprocess, sys
from home_quiz import metrics
with metrics.shared_folder() as folder:
    print(folder, flush=True)
    for line in sys.stdin:
        word, pid = line.split()
        metrics.worker_gone(int(pid), died=word == "died")
        print("--", flush=True)
assert not folder.exists()
"""


class Talker:
    """A process that answers lines."""

    def __init__(self, *command: str, **env: str) -> None:
        pipe = subprocess.PIPE
        self.process = subprocess.Popen(
            [sys.executable, *command], env=environment(**env), stdin=pipe, stdout=pipe, text=True
        )

    def line(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().rstrip("\n")

    def ask(self, text: str) -> list[str]:
        """Say a line; what it answers."""
        assert self.process.stdin is not None
        self.process.stdin.write(text + "\n")
        self.process.stdin.flush()
        return list(iter(self.line, "--"))

    def kill(self) -> None:
        self.process.kill()
        self.close()

    def close(self) -> None:
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe is not None
            pipe.close()
        self.process.wait(10)


class Team:
    """A supervisor and two workers that share its folder."""

    def __init__(self) -> None:
        self.supervisor = Talker("-c", SUPERVISOR)
        self.folder = self.supervisor.line()
        self.workers = [self.worker(), self.worker()]

    def worker(self) -> Talker:
        return Talker(str(WORKER), PROMETHEUS_MULTIPROC_DIR=self.folder)

    def shown(self) -> dict[str, float]:
        """What each of the workers shows; all show the same."""
        each = [numbers("\n".join(worker.ask("show"))) for worker in self.workers]
        assert all(one == each[0] for one in each)
        return each[0]


@pytest.fixture
def team() -> Iterator[Team]:
    made = Team()
    yield made
    for process in (*made.workers, made.supervisor):
        process.close()


def test_all_workers_are_one(team: Team) -> None:
    one, two = team.workers
    one.ask("connected 5 1")
    two.ask("connected 7 2")
    one.ask("games room:aaaa:1 room:bbbb:2")
    two.ask("games room:bbbb:2 room:cccc:3")  # one of them is run by both
    one.ask("answered")
    two.ask("answered")
    two.ask("answered")
    two.ask("away 1")
    told = team.shown()
    assert told["home_phones_connected"] == 12
    assert told["home_displays_connected"] == 3
    assert told["home_games_running"] == 3
    assert told["home_answers_counted_total"] == told["home_answer_seconds_count"] == 3
    assert told["home_store_away"] == 1
    two.ask("away 0")
    assert team.shown()["home_store_away"] == 0


def test_the_dead_are_not_counted_but_what_they_did_is(team: Team) -> None:
    one, two = team.workers
    one.ask("connected 5 1")
    one.ask("games room:aaaa:1")
    one.ask("answered")
    two.ask("connected 7 0")
    pid = one.process.pid
    one.kill()
    team.workers = [two]
    team.supervisor.ask(f"died {pid}")
    team.workers.append(team.worker())
    told = team.shown()
    assert told["home_phones_connected"] == 7
    assert told["home_displays_connected"] == 0
    assert told["home_games_running"] == 0
    assert told["home_answers_counted_total"] == 1
    assert told["home_worker_restarts_total"] == 1
    team.supervisor.ask(f"left {two.process.pid}")
    assert team.shown()["home_worker_restarts_total"] == 1  # it was asked to


def test_the_folder_goes_with_the_supervisor(team: Team) -> None:
    assert Path(team.folder).is_dir()
    team.supervisor.close()
    assert team.supervisor.process.returncode == 0
    assert not Path(team.folder).exists()
    team.supervisor = Talker("-c", "")
