"""tests/conftest.py: what a machine lacks is said, any other skip fails."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest_plugins = "pytester"

CONFTEST = Path(__file__).parent.parent / "conftest.py"


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project whose only rules are ours, with one thing that no machine has and one that each has."""
    things = "\nTHINGS['moon'] = lambda: 'no moon tonight'\nTHINGS['air'] = lambda: None\n"
    pytester.makeconftest(CONFTEST.read_text("utf-8") + things)
    pytester.makeini("[pytest]\nmarkers = needs(*things): x\nasyncio_default_fixture_loop_scope = function\n")
    return pytester


def test_what_is_missing_is_said_and_not_counted_as_skipped(project: pytest.Pytester) -> None:
    project.makepyfile(
        """
        import pytest
        @pytest.mark.needs("air", "moon")
        def test_tide(): assert False
        @pytest.mark.needs("air")
        def test_breath(): pass
        """
    )
    result = project.runpytest_inprocess()
    result.assert_outcomes(passed=1, deselected=1)
    result.stdout.fnmatch_lines(["not run: *::test_tide: no moon tonight"])
    assert result.ret == 0


@pytest.mark.parametrize(
    "body",
    [
        "def test_it(): pytest.skip('lazy')",
        "@pytest.mark.skip(reason='lazy')\ndef test_it(): pass",
        "@pytest.mark.skipif(True, reason='lazy')\ndef test_it(): pass",
    ],
)
def test_a_skipped_test_fails_the_run(project: pytest.Pytester, body: str) -> None:
    project.makepyfile(f"import pytest\n{body}\n")
    result = project.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.TESTS_FAILED
    result.stdout.fnmatch_lines(["*lazy*", "*No test may skip*"])
    result.stdout.no_fnmatch_line("* skipped*")


def test_a_file_that_skips_itself_fails_the_run(project: pytest.Pytester) -> None:
    project.makepyfile(
        "import pytest\nnothing = pytest.importorskip('no_such_module')\ndef test_it(): pass\n"
    )
    result = project.runpytest_inprocess()
    assert result.ret != pytest.ExitCode.OK
    result.stdout.fnmatch_lines(["*No test may skip*"])


def test_an_expected_failure_stays_one(project: pytest.Pytester) -> None:
    project.makepyfile("import pytest\n@pytest.mark.xfail\ndef test_it(): assert False\n")
    project.runpytest_inprocess().assert_outcomes(xfailed=1)


def test_an_unknown_need_is_an_error(project: pytest.Pytester) -> None:
    project.makepyfile("import pytest\n@pytest.mark.needs('mooon')\ndef test_it(): pass\n")
    result = project.runpytest_inprocess()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines(["*mooon*"])
