"""What home.py was asked to do: reserved first words, and everything else to `home-quiz serve`."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tools import checks, debian, environment, screens
from tools.run import ROOT, TroubleError, become, say
from tools.stamps import alone

PROGRAMS = {"redis-check-rdb": "redis-tools", "openssl": "openssl", "faketime": "faketime", "ip": "iproute2"}
"""Programs that some tests need, by Debian package: Redis without the service that starts by itself."""


def node_for_us() -> screens.Node:
    """The machine's Node, else PyPI's put into `.venv` from its own lock."""
    if screens.system_node() is None:
        environment.ensure_packages("requirements-node.txt")
    return screens.find_node(environment.PYTHON)


def prepare(lock: str) -> None:
    """`.venv` with what ``lock`` names, and HOME in it; nothing is done twice."""
    environment.ensure_venv()
    environment.ensure_packages(lock)
    environment.ensure_editable()


def prepare_to_serve() -> None:
    """All that a start needs; checks only stamps when nothing has changed."""
    with alone(ROOT):
        prepare("requirements.txt")
        if not screens.are_built():
            screens.build(node_for_us())


def prepare_to_test() -> tuple[screens.Node, str]:
    """All that the checks need: (Node, path of a browser). The screens are built by a step of the checks."""
    with alone(ROOT):
        prepare("requirements-test.txt")
        node = node_for_us()
        screens.ensure_npm_packages(node)
        debian.wish(PROGRAMS)
        return node, debian.need_chromium()


def serve(arguments: Sequence[str]) -> int:
    """Set up if need be, then go on as `home-quiz serve`."""
    prepare_to_serve()
    become([environment.PYTHON, "-m", "home_quiz", "serve", "--open", *arguments])


def test(arguments: Sequence[str]) -> int:
    """Run every check; arguments go to pytest."""
    node, chromium = prepare_to_test()
    return checks.run_all(checks.steps(node, arguments), checks.check_environment(node, chromium))


def _matrix(*selection: str) -> Callable[[Sequence[str]], int]:
    """A command for one of the big matrices, which `test` leaves out."""

    def run(arguments: Sequence[str]) -> int:
        node, chromium = prepare_to_test()
        if not screens.are_built():
            screens.build(node)
        env = checks.check_environment(node, chromium)
        become(checks.pytest_command(*selection, *arguments), env)

    return run


RESERVED: dict[str, Callable[[Sequence[str]], int]] = {
    "test": test,
    "screens": _matrix("tests/browser", "-m", "screens"),
    "faults": _matrix("tests/faults", "-m", "faults"),
}


def route(arguments: Sequence[str]) -> tuple[Callable[[Sequence[str]], int], list[str]]:
    """Which command is meant, and its own arguments."""
    if arguments and arguments[0] in RESERVED:
        return RESERVED[arguments[0]], list(arguments[1:])
    return serve, list(arguments)


def main(arguments: Sequence[str]) -> int:
    """Do it; returns the exit code. Trouble is told in words, Ctrl+C ends quietly."""
    command, rest = route(arguments)
    try:
        return command(rest)
    except TroubleError as trouble:
        say(f"\n{trouble}")
        return 1
    except KeyboardInterrupt:
        say("\nStopped.")
        return 130
