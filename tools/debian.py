"""Packages of the system: install them where we may (root on Debian), else print the line to run."""

from __future__ import annotations

import os
import platform
import shutil
import sys
from collections.abc import Callable, Mapping

from tools.run import TroubleError, call, environment, say

CHROMIUM_NAMES = (
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
    "microsoft-edge",
    "msedge",
)


def family() -> set[str]:
    """This system and what it is made from, in os-release's words: {"ubuntu", "debian"}; elsewhere empty."""
    try:
        release = platform.freedesktop_os_release()
    except OSError:
        return set()
    return {release.get("ID", ""), *release.get("ID_LIKE", "").split()} - {""}


def may_install() -> bool:
    """Whether we are root on Debian or a child of it."""
    if sys.platform == "win32" or "debian" not in family():
        return False
    return shutil.which("apt-get") is not None and os.geteuid() == 0


def advice(package: str, why: str) -> str:
    """What a person who must install ``package`` by hand is told: one line to run, when we know it."""
    if "debian" in family():
        return f"{why} Run this, then start again:\n\n    sudo apt-get install -y {package}\n"
    return f"{why} Install {package} the way your system installs programs, then start again."


def install(package: str, why: str) -> None:
    """Install a Debian package, or raise TroubleError with the line to run."""
    if not may_install():
        raise TroubleError(advice(package, why))
    say(f"{why} Installing {package} ...")
    quiet = environment(DEBIAN_FRONTEND="noninteractive")
    trouble = advice(package, f"{package} could not be installed: is this computer on the internet?")
    call(["apt-get", "update", "-qq"], trouble, quiet)
    call(["apt-get", "install", "-y", "-qq", "--no-install-recommends", package], trouble, quiet)


def wish(packages: Mapping[str, str]) -> None:
    """Install the Debian packages whose program (the key) is missing, where we may; else say what is missing.

    The tests that need such a program are listed as not run, so nothing here ends the checks.
    """
    missing = {program: package for program, package in packages.items() if shutil.which(program) is None}
    for program, package in missing.items():
        why = f"Some tests need {program}."
        if not may_install():
            say(f"{why} They are listed as not run. {advice(package, '').strip()}")
            continue
        try:
            install(package, why)
        except TroubleError as trouble:
            say(f"{trouble} Those tests are listed as not run.")


def find_chromium(
    env: Mapping[str, str] = os.environ, which: Callable[[str], str | None] = shutil.which
) -> str | None:
    """The browser for tests: HOME_CHROMIUM, else Chromium, Chrome or Edge on PATH, else None."""
    return env.get("HOME_CHROMIUM") or next(filter(None, map(which, CHROMIUM_NAMES)), None)


def need_chromium() -> str:
    """The path of a browser for tests; installs Debian's where allowed, else raises TroubleError."""
    why = "The browser tests need Chromium (or HOME_CHROMIUM set to the path of a Chrome or Edge)."
    found = find_chromium()
    if found is None:
        install("chromium", why)
        found = find_chromium()
    if found is None:
        raise TroubleError(advice("chromium", why))
    return found
