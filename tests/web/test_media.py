"""Pictures and sounds of games come from the store, by any worker, and are kept by browsers for ever."""

from __future__ import annotations

import pytest

from content.recordings import silence
from gateway.serving import Running
from home_quiz.errors import StoreError
from home_quiz.web.static import FOREVER

DATA = b"RIFF-not-really-a-picture"
SOUND = silence(10)


async def test_a_games_picture_is_served_by_its_hash(run: Running) -> None:
    store = run.home.gateway.driver.store
    await run.game(pictures=[DATA])
    name = await store.put_blob(DATA)  # the same bytes have the same name
    answer = await run.phone_http.get(f"/media/{name}")
    assert (answer.status_code, answer.content) == (200, DATA)
    assert answer.headers["cache-control"] == FOREVER
    assert answer.headers["content-type"] == "image/webp"
    assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    ("asked", "status", "given", "said"),
    [
        (None, 200, SOUND, None),
        ("bytes=0-", 206, SOUND, "bytes 0-1039/1040"),
        ("bytes=0-1", 206, SOUND[:2], "bytes 0-1/1040"),
        ("bytes=104-9999", 206, SOUND[104:], "bytes 104-1039/1040"),
        ("bytes=1040-", 416, b"", "bytes */1040"),
        ("bytes=5-4", 200, SOUND, None),
        ("bytes=-5", 200, SOUND, None),
        ("bytes=0-1,4-5", 200, SOUND, None),
        ("lines=0-1", 200, SOUND, None),
    ],
)
async def test_a_sound_is_served_whole_or_in_part(
    run: Running, asked: str | None, status: int, given: bytes, said: str | None
) -> None:
    name = await run.home.gateway.driver.store.put_blob(SOUND)
    headers = {"range": asked} if asked else {}
    answer = await run.phone_http.get(f"/media/{name}", headers=headers)
    assert (answer.status_code, answer.content) == (status, given)
    assert answer.headers.get("content-range") == said
    if status != 416:
        assert answer.headers["content-type"] == "audio/mpeg"
        assert answer.headers["accept-ranges"] == "bytes"


@pytest.mark.parametrize("name", ["0" * 64, "0" * 63, "G" * 64, "..%2F..%2Fetc%2Fpasswd"])
async def test_there_is_no_such_picture(run: Running, name: str) -> None:
    assert (await run.phone_http.get(f"/media/{name}")).status_code == 404


async def test_a_picture_is_read_from_the_store_once(run: Running, monkeypatch: pytest.MonkeyPatch) -> None:
    store = run.home.gateway.driver.store
    name = await store.put_blob(DATA)
    assert (await run.phone_http.get(f"/media/{name}")).status_code == 200

    async def away(_name: str) -> bytes | None:
        raise StoreError("the store is away")

    monkeypatch.setattr(type(store), "get_blob", lambda _store, name: away(name))
    assert (await run.phone_http.get(f"/media/{name}")).content == DATA
    answer = await run.phone_http.get(f"/media/{'1' * 64}")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "2")
