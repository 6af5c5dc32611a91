"""A worker of ``test_shared_numbers.py``: counts what it is told to on standard input, a line at a time."""

from __future__ import annotations

import sys

from home_quiz import metrics

if __name__ == "__main__":
    for line in sys.stdin:
        word, *rest = line.split()
        if word == "connected":
            metrics.connected(int(rest[0]), int(rest[1]))
        elif word == "games":
            metrics.games_running(rest)
        elif word == "answered":
            metrics.answered(metrics.now())
        elif word == "away":
            metrics.store_away(rest == ["1"])
        elif word == "show":
            sys.stdout.write(metrics.render()[0].decode())
        print("--", flush=True)
