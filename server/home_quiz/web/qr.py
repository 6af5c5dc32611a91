"""QR codes as SVG: dark modules on a clear ground, with the quiet zone, crisp at any size."""

from __future__ import annotations

from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from home_quiz.config import Wifi

INK = "#1d2433"
QUIET = 4


@lru_cache(maxsize=256)
def svg(text: str) -> str:
    """The text as a QR code (error correction M) in one path."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=QUIET)
    code.add_data(text)
    code.make(fit=True)
    rows = code.get_matrix()
    size = len(rows)
    path = "".join(f"M{x} {y}h{run}v1h-{run}z" for y, row in enumerate(rows) for x, run in _runs(row))
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {size} {size}" shape-rendering="crispEdges">'
        f'<path fill="{INK}" d="{path}"/></svg>'
    )


def _runs(row: list[bool]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and runs and sum(runs[-1]) == x:
            runs[-1] = (runs[-1][0], runs[-1][1] + 1)
        elif dark:
            runs.append((x, 1))
    return runs


def wifi_text(wifi: Wifi) -> str:
    """What a phone's camera understands as "join this Wi-Fi"; ``\\ ; , : "`` are escaped."""
    kind = "WPA" if wifi.password else "nopass"
    password = f"P:{_escaped(wifi.password)};" if wifi.password else ""
    hidden = "H:true;" if wifi.hidden else ""
    return f"WIFI:T:{kind};S:{_escaped(wifi.ssid)};{password}{hidden};"


def _escaped(value: str) -> str:
    return "".join("\\" + sign if sign in '\\;,:"' else sign for sign in value)
