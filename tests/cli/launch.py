"""``home-quiz`` with screens of a few bytes, so that these tests need no front-end build.

Called as ``launch.py <folder for the screens> <arguments of home-quiz>``.
"""

from __future__ import annotations

import sys
from pathlib import Path

from gateway.serving import tiny_screens
from home_quiz.cli import main
from home_quiz.web import pages

if __name__ == "__main__":
    screens = Path(sys.argv.pop(1))
    setattr(pages, "asset_dir", tiny_screens(screens))  # noqa: B010 - what a test's monkeypatch would do
    main()
