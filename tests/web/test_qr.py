"""QR codes: the SVG holds exactly the modules of the code, and what the camera reads is escaped rightly."""

from __future__ import annotations

import re

import pytest
import qrcode
from qrcode.constants import ERROR_CORRECT_M

from gateway.serving import Running, a_programme
from home_quiz.config import Wifi
from home_quiz.web import qr


def modules(svg: str) -> list[list[bool]]:
    """The dark modules that a drawing shows."""
    size = re.search(r'viewBox="0 0 (\d+) (\d+)"', svg)
    assert size is not None
    assert size[1] == size[2]
    rows = [[False] * int(size[1]) for _ in range(int(size[2]))]
    for x, y, run in re.findall(r"M(\d+) (\d+)h(\d+)v1h-\d+z", svg):
        for step in range(int(run)):
            assert not rows[int(y)][int(x) + step], "two runs overlap"
            rows[int(y)][int(x) + step] = True
    return rows


def matrix(text: str) -> list[list[bool]]:
    """The modules as the library makes them, quiet zone included."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    code.make(fit=True)
    return [[bool(module) for module in row] for row in code.get_matrix()]


@pytest.mark.parametrize("text", ["http://192.0.2.7/", "http://192.0.2.7:8000/#h1234", "WIFI:S:ā;P:b;;"])
def test_the_drawing_is_the_code(text: str) -> None:
    assert modules(qr.svg(text)) == matrix(text)


@pytest.mark.parametrize(
    ("wifi", "text"),
    [
        (Wifi("Bibliotēka"), "WIFI:T:nopass;S:Bibliotēka;;"),
        (Wifi("Home", "12345678"), "WIFI:T:WPA;S:Home;P:12345678;;"),
        (Wifi("Home", "12345678", hidden=True), "WIFI:T:WPA;S:Home;P:12345678;H:true;;"),
        (Wifi('a;b,c:d"e\\f', 'p;,:"\\pp'), 'WIFI:T:WPA;S:a\\;b\\,c\\:d\\"e\\\\f;P:p\\;\\,\\:\\"\\\\pp;;'),
    ],
)
def test_the_wifi_is_escaped_for_cameras(wifi: Wifi, text: str) -> None:
    assert qr.wifi_text(wifi) == text


async def test_the_way_into_the_game(run: Running) -> None:
    shown = await run.game()
    other = await run.home.games.make("home", a_programme(), ("lv",))
    for query, text in (
        ("", "/"),
        (f"?code={shown}", "/"),
        (f"?code={other.lower()}", f"/g/{other}"),
        ("?code=<script>", "/"),
        ("?code=TOOLONGCODE", "/"),
        ("?road=0", "/"),
        ("?road=99", "/"),
        ("?road=-1", "/"),
        ("?road=²", "/"),
        ("?road=" + "9" * 5000, "/"),
    ):
        answer = await run.phone_http.get(f"/qr/join.svg{query}")
        assert answer.status_code == 200, query
        assert answer.headers["content-type"] == "image/svg+xml"
        assert answer.text == qr.svg(run.url + text), query


async def test_the_way_into_a_house(run: Running) -> None:
    answer = await run.phone_http.get("/qr/house.svg?number=0815")
    assert answer.text == qr.svg(f"{run.url}/#h0815")
    for wrong in ("", "123", "12345", "12a4", "١٢٣٤", "1234&number=12345"):
        assert (await run.phone_http.get(f"/qr/house.svg?number={wrong}")).status_code == 400, wrong


async def test_the_way_to_a_place(run: Running) -> None:
    for lat, lon, text in (
        ("56.548", "27.728", "geo:56.54800,27.72800"),
        ("56.547956", "27.72799", "geo:56.54796,27.72799"),
        ("-90", "180", "geo:-90.00000,180.00000"),
        ("-0.000001", "0", "geo:0.00000,0.00000"),
    ):
        answer = await run.phone_http.get(f"/qr/geo.svg?lat={lat}&lon={lon}")
        assert answer.status_code == 200
        assert answer.headers["content-type"] == "image/svg+xml"
        assert modules(answer.text) == matrix(text)


NO_DEGREES = ["", "180.1", "56,5", "1e1", "nan", "inf", "%2B56", "%2056", "5٦", "56.", ".5", "0x10", "9" * 99]


@pytest.mark.parametrize("wrong", NO_DEGREES)
async def test_what_is_no_place_has_no_way(run: Running, wrong: str) -> None:
    for query in (
        f"lat={wrong}&lon=27.7",
        f"lat=27.7&lon={wrong}",
        f"lat={wrong}",
        f"lat=-90.00001&lon={wrong}",
    ):
        answer = await run.phone_http.get(f"/qr/geo.svg?{query}")
        assert answer.status_code == 400, query
        assert answer.text == "lat and lon are decimal degrees, such as 56.548 and 27.728"


async def test_no_wifi_was_given(run: Running) -> None:
    assert (await run.phone_http.get("/qr/wifi.svg")).status_code == 404
