"""What gets into a log line, and what cannot: faults of our own, of libraries, of threads, of the process."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import pytest

from cli.process import environment

SECRET = "Zvirbulēni"
START = f"""\
import asyncio, logging, sys, threading
from home_quiz import telemetry
from home_quiz.errors import ConfigError, PackError, StoreAway
telemetry.set_up("debug")
secret = "{SECRET}"
log = telemetry.log_

def fails(value):
    raise KeyError(value)
"""


def lines(code: str, returncode: int = 0) -> list[dict[str, Any]]:
    """What a process with this code logs."""
    done = subprocess.run(
        [sys.executable, "-c", START + code],
        env=environment(PYTHONUTF8="1"),
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == returncode, done.stderr
    assert SECRET not in done.stderr
    assert done.stdout == ""
    return [json.loads(line) for line in done.stderr.splitlines()]


def test_a_fault_is_its_type_and_the_way_to_it() -> None:
    (line,) = lines(
        "try:\n    fails(secret)\nexcept KeyError:\n    log.exception('driver_task_failed', exc_info=True)"
    )
    first, *way = line["exception"].splitlines()
    assert (line["event"], line["level"], first) == ("driver_task_failed", "error", "builtins.KeyError")
    assert [step.split()[-1] for step in way] == ["<module>", "fails"]


def test_what_led_to_it_is_told_too() -> None:
    (line,) = lines(
        "try:\n"
        "    try:\n        fails(secret)\n"
        "    except KeyError as first:\n        raise RuntimeError(secret) from first\n"
        "except RuntimeError:\n    log.exception('x')"
    )
    assert "builtins.RuntimeError" in line["exception"]
    assert "because of\nbuiltins.KeyError" in line["exception"]


def test_groups_and_endless_chains() -> None:
    (line,) = lines(
        "log.error('x', exc_info=ExceptionGroup(secret, [ValueError(secret), OSError(5, secret)]))"
    )
    assert line["exception"].splitlines() == [
        "builtins.ExceptionGroup",
        "builtins.ValueError",
        "builtins.OSError 5",
    ]
    (line,) = lines(
        "a, b = ValueError(), ValueError()\na.__cause__, b.__cause__ = b, a\nlog.error('x', exc_info=a)"
    )
    assert line["exception"].count("ValueError") == 9


def test_texts_for_people_stay_without_what_is_secret_in_them() -> None:
    text = f"redis://me:{SECRET}@host:1 has lost room:{SECRET}:77 and home:code:{SECRET}"
    (line,) = lines(f"log.error('x', exc_info=StoreAway({text!r}))")
    wanted = "home_quiz.errors.StoreAway store/away: redis://…@host:1 has lost room:…:77 and home:code:…"
    assert line["exception"] == wanted
    (line,) = lines("log.error('x', exc_info=PackError([(secret, 1, secret)]))")
    assert line["exception"] == "home_quiz.errors.PackError pack/broken"


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("logging.getLogger('uvicorn.error').error('%s - WebSocket %s', secret, secret)", ""),
        (
            "logging.getLogger('uvicorn.error').warning('Invalid HTTP request received.')",
            "Invalid HTTP request received.",
        ),
        ("logging.getLogger('redis').warning('connection to %s lost', secret)", "connection to"),
        ("logging.getLogger('websockets').error(ValueError(secret))", ""),
        ("logging.getLogger('another').error(secret)", ""),
        (
            "logging.getLogger('asyncio').error(f'Exception in callback x({secret!r})')",
            "Exception in callback x",
        ),
    ],
)
def test_of_libraries_only_the_fixed_words(code: str, said: str) -> None:
    (line,) = lines(code)
    assert (line["event"], line["said"]) == ("library_said", said)


def test_their_quieter_lines_are_not_written() -> None:
    assert lines("logging.getLogger('websockets').debug('< TEXT %s', secret)") == []
    assert lines("logging.getLogger('websockets').info(secret)") == []


def test_a_task_that_nobody_waited_for() -> None:
    told = lines(
        "async def main():\n    task = asyncio.create_task(asyncio.to_thread(fails, secret))\n"
        "    await asyncio.wait([task])\n    del task\n    import gc; gc.collect()\nasyncio.run(main())"
    )
    assert [(line["event"], line["said"]) for line in told] == [
        ("library_said", "Task exception was never retrieved")
    ]
    assert told[0]["exception"].startswith("builtins.KeyError")


def test_a_callback_that_fails() -> None:
    told = lines(
        "async def main():\n    asyncio.get_running_loop().call_soon(fails, secret)\n"
        "    await asyncio.sleep(0)\n    await asyncio.sleep(0)\nasyncio.run(main())"
    )
    assert [line["said"] for line in told] == ["Exception in callback fails"]


def test_the_end_of_a_thread_and_of_the_process() -> None:
    (line,) = lines("t = threading.Thread(target=fails, args=(secret,)); t.start(); t.join()")
    assert line["event"] == "process_crashed"
    (line,) = lines("fails(secret)", returncode=1)
    assert (line["event"], line["level"]) == ("process_crashed", "critical")
    assert "fails" in line["exception"]
