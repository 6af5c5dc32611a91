"""The two commands of a checkout: `python3 home.py` starts HOME, `python3 home.py test` runs all its tests.

Both set up what is missing first (see tools/commands.py). This file is kept readable for a Python that is
too old, so that its user is told so.
"""

from __future__ import annotations

import shutil
import sys

OLDEST = (3, 11)


def too_old():  # type: () -> str
    """What to say to somebody whose Python cannot run HOME."""
    words = "HOME needs Python 3.11 or newer, this is {}.{}.".format(*sys.version_info[:2])
    names = ["python3.{}".format(minor) for minor in range(19, OLDEST[1] - 1, -1)]
    newer = [name for name in names if shutil.which(name)]
    if newer:
        return words + " This computer has one: run\n\n    {} home.py\n".format(newer[0])
    return (
        words
        + " Install one (Debian 12 and newer have it, Windows and macOS: from python.org), then start again."
    )


def main():  # type: () -> int
    """Hand over to the commands, or say why not."""
    if sys.version_info < OLDEST:
        print(too_old())
        return 1
    from tools.commands import main as run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
