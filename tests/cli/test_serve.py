"""The server as a process: killed, asked to stop, started twice; and what it says when it cannot start."""

from __future__ import annotations

import asyncio
import json
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest

from cli.process import Far, Server, environment, home_quiz, words
from gateway.serving import until

Start = Callable[..., Server]
Reach = Callable[[Server], Awaitable[Far]]


async def test_killed_in_mid_question_it_goes_on_where_it_was(serve: Start, far: Reach) -> None:
    first = serve()
    run = await far(first)
    await run.game()
    host, one, two = await run.open("host"), await run.open(), await run.open()
    await one.found("Eži")
    await two.found("Lapsas")
    await host.forward("start")
    await host.forward()
    await one.phase("open")
    given = _some_answer(one.stage["question"]["ask"])
    acked = await one.answer(0, **given)
    assert acked["t"] == "ack"
    until_before = one.stage["until"]
    waiting = two.stage["question"]["index"]
    first.kill()
    assert await one.hung_up() == 1006

    second = serve(port=first.port)
    again = await far(second)
    assert again.host_token != run.host_token
    here = await again.open(token=one.token)
    await until(lambda: here.own.get("answer") == given)
    assert here.stage["phase"] == "open"
    await until(lambda: here.stage["until"] >= until_before + 3000)  # held, with time to get ready
    back = await again.open(token=two.token)
    assert (await back.answer(waiting, **given))["t"] == "ack"
    old_link = await again.open("host", token=run.host_token)
    await old_link.phase("reveal")  # the earlier start's link is still valid
    await until(lambda: "result" in here.own and "result" in back.own)
    assert here.own["points"] == back.own["points"]
    assert len(old_link.live["houses"]) == 2
    second.leave()


def _some_answer(ask: dict[str, Any]) -> dict[str, Any]:
    if ask["kind"] == "truefalse":
        return {"kind": "truefalse", "pick": True}
    if ask["kind"] == "several":
        return {"kind": "several", "picks": [ask["options"][0]["key"]]}
    return {"kind": "choice", "pick": ask["options"][0]["key"]}


async def test_asked_to_stop_it_says_so_first(serve: Start, far: Reach) -> None:
    server = serve()
    run = await far(server)
    await run.game()
    screens = [await run.open("host"), await run.open("display"), await run.open()]
    server.leave()
    codes = await asyncio.gather(*(screen.hung_up() for screen in screens))
    assert codes == [1012, 1012, 1012]
    for screen in screens:
        assert screen.last("notice") == {"t": "notice", "code": "draining", "retry": 1000}
    await until(lambda: server.process.poll() is not None)
    assert server.process.returncode in (0, -signal.SIGTERM)
    assert "Traceback" not in server.log.read_text()


async def test_two_servers_on_one_data_folder(serve: Start) -> None:
    first = serve()
    await first.started()
    second = home_quiz("serve", "--data-dir", first.folder)
    assert second.returncode == 1
    assert f"process {first.process.pid}" in second.stderr
    assert "--data-dir" in second.stderr
    assert len(second.stderr.splitlines()) == 1


async def test_a_port_that_is_taken(serve: Start, tmp_path: Path) -> None:
    first = serve()
    await first.started()
    second = home_quiz("serve", "--data-dir", tmp_path / "other", "--host", "127.0.0.1", "--port", first.port)
    assert second.returncode == 1
    assert f"port {first.port} is in use" in second.stderr


@pytest.mark.parametrize(
    ("options", "env", "code", "said"),
    [
        (["--redis", "redis://127.0.0.1:1"], {}, 1, "127.0.0.1:1"),
        ([], {"HOME_REDIS_URL": "redis://127.0.0.1:1"}, 1, "127.0.0.1:1"),
        ([], {"HOME_REDIS_URL": "ridis://:secret@host"}, 1, "redis://"),
        (["--workers", "2"], {}, 1, "--redis URL"),
        (["--workers", "0"], {}, 1, "between 1 and 16"),
        ([], {"HOME_WORKERS": "two"}, 1, "must be a number"),
        (["--port", "70000"], {}, 1, "1 to 65535"),
        ([], {"HOME_PORT": "eighty"}, 1, "must be a number"),
        (["--public-url", "quiz"], {}, 1, "must look like"),
        ([], {"HOME_WIFI_NAME": "x", "HOME_WIFI_PASSWORD": "1"}, 1, "8 to 63"),
        ([], {"HOME_LOG": "loud"}, 1, "HOME_LOG is one of debug, info"),
        ([], {"HOME_TRUSTED_PROXIES": "*"}, 1, "HOME_TRUSTED_PROXIES"),
        ([], {"HOME_LAN_ROADS": "maybe"}, 1, "yes or no"),
    ],
    ids=[
        "redis",
        "redis by environment",
        "no redis",
        "workers",
        "no workers",
        "not a number",
        "port",
        "no port",
        "address",
        "wifi",
        "log",
        "proxies",
        "roads",
    ],
)
def test_what_cannot_be_is_one_line(
    tmp_path: Path, options: list[str], env: dict[str, str], code: int, said: str
) -> None:
    result = home_quiz("serve", "--data-dir", tmp_path, *options, **env)
    assert result.returncode == code
    assert said in result.stderr
    assert len(result.stderr.splitlines()) == 1
    assert result.stdout == ""


def test_a_data_folder_that_is_none(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    for folder in (tmp_path / "file", tmp_path / "file" / "below"):
        result = home_quiz("serve", "--data-dir", folder)
        assert result.returncode == 1
        assert "Traceback" not in result.stderr
        assert str(tmp_path / "file") in result.stderr


async def test_a_session_from_the_command_line(serve: Start, far: Reach, tmp_path: Path) -> None:
    """Bots play, the log is replayed while the server runs, a backup is made and brought back."""
    server = serve()
    run = await far(server)
    code = await run.game()
    host = await run.open("host")
    bots = await asyncio.create_subprocess_exec(
        *words("bots", code, "--teams", "2", "--phones", "2", "--url", server.url),
        stdout=asyncio.subprocess.PIPE,
        env=environment(),
    )
    await until(lambda: [len(h["phones"]) for h in host.live.get("houses", ())] == [2, 2], patience=30)
    await host.forward("start")
    await host.forward()
    await until(lambda: host.stage["phase"] == "reveal", patience=30)  # bots take up to 9 s to answer
    copy = tmp_path / "copy.db"
    replayed, gone, names, saved = await asyncio.gather(
        asyncio.to_thread(home_quiz, "replay", code, "--data-dir", server.folder),
        asyncio.to_thread(home_quiz, "replay", "NOPE", "--data-dir", server.folder),
        asyncio.to_thread(home_quiz, "replay", code.lower(), "--json", "--data-dir", server.folder),
        asyncio.to_thread(home_quiz, "backup", copy, "--data-dir", server.folder),
    )
    assert (replayed.returncode, "Both scorers agree." in replayed.stdout) == (0, True), replayed
    assert (gone.returncode, "there is no game NOPE" in gone.stderr) == (1, True)
    events = [json.loads(line) for line in names.stdout.splitlines()]
    assert [event["e"] for event in events].count("AnswerGiven") == 4
    assert (saved.returncode, copy.exists()) == (0, True)
    for do in ("end", "end"):
        await host.forward(do)
    out, _ = await asyncio.wait_for(bots.communicate(), 20)
    assert out.decode().startswith("4 phones, 4 answers counted")
    busy = await asyncio.to_thread(home_quiz, "restore", copy, "--replace", "--data-dir", server.folder)
    assert (busy.returncode, "stop it first" in busy.stderr) == (1, True)
    server.kill()

    refused = home_quiz("restore", copy, "--data-dir", server.folder)
    assert (refused.returncode, "--replace" in refused.stderr) == (2, True)
    restored = home_quiz("restore", copy, "--replace", "--data-dir", server.folder)
    assert (restored.returncode, "before-restore-1" in restored.stdout) == (0, True), restored
    back = await far(serve(port=server.port))
    again = await back.open("host", token=run.host_token)
    assert again.stage["phase"] == "reveal"
