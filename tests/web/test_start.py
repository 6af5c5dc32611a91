"""How the server starts: settings from everywhere, ports, the banner, and logs that tell no secrets."""

from __future__ import annotations

import asyncio
import json
import resource
import socket
import sys
import threading
from collections.abc import Iterator, MutableMapping
from pathlib import Path
from typing import Any

import pytest
import structlog

from gateway.serving import Running, Screen, a_programme, free_port, until
from home_quiz import config, telemetry
from home_quiz.config import Settings, Wifi
from home_quiz.errors import ConfigError
from home_quiz.web import roads, server

Logs = list[MutableMapping[str, Any]]


class TestSettings:
    def test_defaults(self, tmp_path: Path) -> None:
        assert config.load(tmp_path, environ={}) == Settings(tmp_path, "0.0.0.0", 0, "", None, "")

    def test_the_data_folder_of_this_system(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setenv("XDG_DATA_HOME", "/somewhere")
        monkeypatch.setattr(sys, "platform", "linux")
        assert config.default_data_dir() == Path("/somewhere/home-quiz")
        monkeypatch.delenv("XDG_DATA_HOME")
        assert config.default_data_dir() == Path.home() / ".local/share/home-quiz"

    def test_arguments_over_environment_over_file(self, tmp_path: Path) -> None:
        (tmp_path / "home.toml").write_text('port = 1\nhost = "file"\nhall_name = "Ludza"\n')
        env = {"HOME_PORT": "2", "HOME_HOST": "env", "HOME_DATA_DIR": str(tmp_path)}
        assert config.load(environ={"HOME_DATA_DIR": str(tmp_path)}).port == 1
        assert (config.load(environ=env).port, config.load(environ=env).host) == (2, "env")
        chosen = config.load(tmp_path, "arg", 3, environ=env)
        assert (chosen.port, chosen.host, chosen.hall_name) == (3, "arg", "Ludza")

    def test_an_empty_variable_is_none(self, tmp_path: Path) -> None:
        names = ("PORT", "HOST", "PUBLIC_URL", "WIFI_NAME", "WIFI_PASSWORD", "HALL_NAME")
        empty = {f"HOME_{name}": "" for name in names}
        assert config.load(tmp_path, environ=empty) == config.load(tmp_path, environ={})

    def test_the_wifi(self, tmp_path: Path) -> None:
        (tmp_path / "home.toml").write_text('[wifi]\nname = "Bibl"\npassword = "12345678"\nhidden = true\n')
        assert config.load(tmp_path, environ={}).wifi == Wifi("Bibl", "12345678", hidden=True)
        env = {"HOME_WIFI_NAME": "Cits", "HOME_WIFI_PASSWORD": "abcdefgh"}
        assert config.load(tmp_path, environ=env).wifi == Wifi("Cits", "abcdefgh", hidden=True)

    @pytest.mark.parametrize(
        ("env", "words"),
        [
            ({"HOME_PORT": "eighty"}, "HOME_PORT must be a number"),
            ({"HOME_PORT": "70000"}, "1 to 65535"),
            ({"HOME_PORT": "-1"}, "1 to 65535"),
            ({"HOME_PUBLIC_URL": "quiz.example.org"}, "https://quiz.example.org"),
            ({"HOME_PUBLIC_URL": "ftp://quiz.example.org"}, "must look like"),
            ({"HOME_PUBLIC_URL": "https://quiz.example.org/ludza"}, "must look like"),
            ({"HOME_PUBLIC_URL": "https://"}, "must look like"),
            ({"HOME_PUBLIC_URL": "https://["}, "must look like"),
            ({"HOME_WIFI_NAME": "Bibl", "HOME_WIFI_PASSWORD": "short"}, "8 to 63"),
        ],
    )
    def test_bad_values_are_named(self, tmp_path: Path, env: dict[str, str], words: str) -> None:
        with pytest.raises(ConfigError, match=words):
            config.load(tmp_path, environ=env)

    @pytest.mark.parametrize("file", ["port = ", 'wifi = "x"', "\ufffd = [", 'port = "x"'])
    def test_a_bad_file_is_named(self, tmp_path: Path, file: str) -> None:
        (tmp_path / "home.toml").write_text(file)
        with pytest.raises(ConfigError, match=r"home\.toml|HOME_PORT"):
            config.load(tmp_path, environ={})

    def test_a_public_name_is_read_in_any_case(self, tmp_path: Path) -> None:
        settings = config.load(tmp_path, public_url="https://Quiz.Example.ORG/", environ={})
        assert settings.public_url == "https://quiz.example.org"
        assert roads.Roads(settings).names() == {"quiz.example.org"}


@pytest.fixture
def taken() -> Iterator[int]:
    """A port on which somebody else listens."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        yield other.getsockname()[1]


class TestPorts:
    def test_a_wished_port_that_is_taken(self, tmp_path: Path, taken: int) -> None:
        with pytest.raises(ConfigError, match=f"port {taken} is in use.*--port"):
            server.bind(Settings(tmp_path, "127.0.0.1", taken))

    def test_a_port_that_needs_rights(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        def denied(host: str, port: int) -> socket.socket:
            raise PermissionError(13, "denied")

        monkeypatch.setattr(server, "_listen", denied)
        with pytest.raises(ConfigError, match=r"port 443 needs.*--port 8000"):
            server.bind(Settings(tmp_path, "127.0.0.1", 443))
        with pytest.raises(ConfigError, match="no port can be opened"):
            server.bind(Settings(tmp_path, "127.0.0.1"))

    def test_an_address_that_is_not_ours(self, tmp_path: Path) -> None:
        with pytest.raises(ConfigError, match="cannot be opened"):
            server.bind(Settings(tmp_path, "192.0.2.1", free_port()))

    def test_the_port_is_kept_and_a_change_is_said(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], taken: int
    ) -> None:
        free = free_port()
        monkeypatch.setattr(server, "PORTS", (taken, free))
        first, settings = server.bind(Settings(tmp_path, "127.0.0.1"))
        assert settings.port == free  # the first of them is taken
        assert capsys.readouterr().out == ""
        second, other = server.bind(Settings(tmp_path, "127.0.0.1"))  # the kept one is taken now
        assert other.port not in (free, taken)
        said = capsys.readouterr().out
        assert f"Port {free} is taken by another program: phones now use port {other.port}" in said
        first.close()
        second.close()
        third, again = server.bind(Settings(tmp_path, "127.0.0.1"))
        assert again.port == other.port
        third.close()

    @pytest.mark.parametrize("kept", ["", "eighty", "0", "70000", "\udcff"])
    def test_a_spoiled_note_of_the_port_is_passed_over(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kept: str
    ) -> None:
        (tmp_path / server.PORT_FILE).write_bytes(kept.encode("utf-8", "surrogateescape"))
        monkeypatch.setattr(server, "PORTS", (free_port(),))
        listening, settings = server.bind(Settings(tmp_path, "127.0.0.1"))
        listening.close()
        assert (tmp_path / server.PORT_FILE).read_text() == str(settings.port)

    def test_a_full_disk_does_not_forbid_the_port(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(server, "PORTS", (free_port(),))
        (tmp_path / server.PORT_FILE).mkdir()  # cannot be written, even by root
        listening, settings = server.bind(Settings(tmp_path, "127.0.0.1"))
        assert settings.port
        listening.close()

    def test_dead_phones_are_given_up_by_the_kernel(self, tmp_path: Path) -> None:
        listening, _ = server.bind(Settings(tmp_path, "127.0.0.1", free_port()))
        with listening:
            assert listening.getsockopt(socket.IPPROTO_TCP, socket.TCP_USER_TIMEOUT) == server.UNREAD_FOR


class TestAddresses:
    def test_roads(self, monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(roads, "local_addresses", lambda: ["192.0.2.7", "192.0.2.8"])
        many = roads.roads("0.0.0.0", 8000, "https://quiz.example.org")
        assert [(road.url, road.short, road.kind) for road in many] == [
            ("https://quiz.example.org", "quiz.example.org", "public"),
            ("http://192.0.2.7:8000", "192.0.2.7:8000", "lan"),
            ("http://192.0.2.8:8000", "192.0.2.8:8000", "lan"),
        ]
        assert roads.roads("0.0.0.0", 80, "")[0].url == "http://192.0.2.7"
        assert roads.roads("::1", 8000, "")[0].url == "http://[::1]:8000"
        monkeypatch.setattr(roads, "local_addresses", list)
        assert [road.url for road in roads.roads("0.0.0.0", 8000, "")] == ["http://127.0.0.1:8000"]

    @pytest.mark.parametrize(
        ("host", "url"),
        [
            ("0.0.0.0", "http://127.0.0.1:8000"),
            ("::", "http://127.0.0.1:8000"),
            ("192.0.2.7", "http://192.0.2.7:8000"),
        ],
    )
    def test_how_the_server_reaches_itself(self, host: str, url: str) -> None:
        assert roads.own_url(host, 8000) == url

    def test_another_address_than_last_time_is_noticed_once(self, tmp_path: Path) -> None:
        assert server.moved_from(tmp_path, "http://192.168.1.20") is None
        assert server.moved_from(tmp_path, "http://192.168.1.20") is None
        assert server.moved_from(tmp_path, "http://10.0.0.7") == "http://192.168.1.20"
        assert server.moved_from(tmp_path, "http://10.0.0.7") is None

    def test_the_banner_says_where_everything_is(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        monkeypatch.setattr(roads, "local_addresses", lambda: ["192.0.2.7"])
        server.greet(Settings(tmp_path, "0.0.0.0", 8000), "a-host-token")
        text = capsys.readouterr().out
        assert "http://127.0.0.1:8000/host#a-host-token" in text
        assert "http://192.0.2.7:8000/host#a-host-token" in text
        assert "http://192.0.2.7:8000/display" in text
        assert "█" in text

    def test_as_many_files_as_the_system_gives(self) -> None:
        before = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(256, before[0]), before[1]))
        server.raise_file_limit()
        soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
        assert soft == (hard if hard != resource.RLIM_INFINITY else 65536)


@pytest.fixture
def logs() -> Iterator[Logs]:
    """Everything that is logged, at every level."""
    with structlog.testing.capture_logs() as captured:
        yield captured


class TestLogs:
    async def test_they_hold_no_name_no_token_and_no_code(
        self,
        run: Running,
        logs: Logs,
        monkeypatch: pytest.MonkeyPatch,
        capfd: pytest.CaptureFixture[str],
    ) -> None:
        code = await run.game(a_programme(), code="SLEPENS")
        host, phone = await Screen.open(run, "host"), await Screen.open(run)
        await phone.found("Noslēpumi")
        await phone.command("make_return", code="COMEBACK23")
        await (await Screen.open(run, "host", token="wrong-host-link-000001")).hung_up()
        await phone.socket.send('{"t":"find","text":"Noslēpumi"')
        await phone.hung_up()
        store = run.home.gateway.driver.store
        await store.aclose()  # every further call fails and is logged
        await host.send(t="control", id="0123456789abcdef", do="start", on=0)
        await until(lambda: any(entry["event"] == "store_commit_failed" for entry in logs))
        written = json.dumps(logs, default=repr, ensure_ascii=False) + "".join(capfd.readouterr())
        for secret in (code, code.lower(), "Noslēpumi", "COMEBACK", phone.token, run.home.host_token):
            assert secret not in written

    @pytest.mark.parametrize("terminal", [True, False])
    def test_a_fault_is_told_without_what_its_variables_held(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool
    ) -> None:
        written = self._written(monkeypatch, capsys, terminal)
        assert "RuntimeError" in written
        assert "noslepums" not in written
        assert "not_said" not in written

    def test_each_is_one_line_of_json(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        (line,) = self._written(monkeypatch, capsys, terminal=False).splitlines()
        assert json.loads(line)["event"] == "said"

    @staticmethod
    def _written(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool) -> str:
        monkeypatch.setattr(sys.stderr, "isatty", lambda: terminal)
        monkeypatch.setattr(sys, "excepthook", sys.excepthook)
        monkeypatch.setattr(threading, "excepthook", threading.excepthook)
        before = structlog.get_config()
        secret = "nos" + "lepums"
        try:
            telemetry.set_up("warning")
            structlog.get_logger().info("not_said")
            try:
                raise RuntimeError(f"{len(secret)} letters")
            except RuntimeError:
                structlog.get_logger().exception("said")
        finally:
            structlog.configure(**before)
        return capsys.readouterr().err

    async def test_one_fault_does_not_stop_the_regular_work(self, run: Running, logs: Logs) -> None:
        done: list[int] = []

        async def work() -> None:
            done.append(1)
            raise RuntimeError("a fault")

        task = asyncio.create_task(run.home._every(0.01, work))
        await until(lambda: len(done) >= 3)
        task.cancel()
        assert [entry["event"] for entry in logs].count("regular_work_failed") >= 2
