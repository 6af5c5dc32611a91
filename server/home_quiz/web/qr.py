"""QR codes as SVG: dark modules on a clear ground, with the quiet zone, crisp at any size."""

from __future__ import annotations

import re
from functools import lru_cache

import qrcode
from qrcode.constants import ERROR_CORRECT_M

from home_quiz.config import Wifi

INK = "#1d2433"
QUIET = 4
DEGREES = re.compile(r"-?[0-9]{1,3}(?:\.[0-9]{1,9})?")
"""Plain figures: no exponent, no infinity, no figures of other scripts."""


@lru_cache(maxsize=256)
def svg(text: str) -> str:
    """The text as a QR code, kept for the next who asks: for addresses that many look at, not for secrets."""
    return drawn(text)


def drawn(text: str) -> str:
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


def geo_text(lat: str, lon: str) -> str | None:
    """What a phone's camera hands on to its map, to about a metre; None where these are no degrees."""
    north, east = _degrees(lat, 90), _degrees(lon, 180)
    return None if north is None or east is None else f"geo:{north:.5f},{east:.5f}"


def _degrees(text: str, most: int) -> float | None:
    value = float(text) if DEGREES.fullmatch(text) else most + 1.0
    # Adding 0.0 makes a zero of a minus zero.
    return round(value, 5) + 0.0 if abs(value) <= most else None


def _escaped(value: str) -> str:
    return "".join("\\" + sign if sign in '\\;,:"' else sign for sign in value)
