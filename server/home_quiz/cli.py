"""``home-quiz``: serve, bots, replay, check, site, backup, restore, schema. Parses arguments, no more."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from home_quiz import __version__, config, telemetry
from home_quiz.errors import ConfigError, HomeError

app = typer.Typer(
    add_completion=False,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    help="A live quiz for families.",
)

DataDir = Annotated[Path | None, typer.Option("--data-dir", help="Where games are kept.")]
Redis = Annotated[
    str | None, typer.Option(help="Redis or Valkey with the games, e.g. redis://127.0.0.1:6379")
]


@app.callback(invoke_without_command=True)
def _version(version: Annotated[bool, typer.Option("--version", help="Say the version.")] = False) -> None:
    if version:
        print(__version__)
        raise typer.Exit


@app.command()
def serve(
    port: Annotated[int | None, typer.Option(help="Port; without it 80, else 8000.")] = None,
    host: Annotated[str | None, typer.Option(help="Address to listen on; all by default.")] = None,
    data_dir: DataDir = None,
    public_url: Annotated[
        str | None, typer.Option(help="Public address, e.g. https://quiz.example.org")
    ] = None,
    open_browser: Annotated[bool, typer.Option("--open", help="Open the host page in the browser.")] = False,
    redis: Redis = None,
    workers: Annotated[int | None, typer.Option(help="Server processes; more than one need --redis.")] = None,
) -> None:
    """Run the server."""
    from msgspec.structs import replace

    from home_quiz.web import server

    settings = config.load(data_dir, host, port, public_url, redis, workers)
    telemetry.set_up(settings.log_level)
    server.serve(replace(settings, open_browser=open_browser))


@app.command()
def bots(
    code: str,
    teams: Annotated[int, typer.Option(min=1, max=500)] = 12,
    phones: Annotated[int, typer.Option(min=1, max=12)] = 3,
    url: Annotated[str, typer.Option(help="The server.")] = "http://127.0.0.1:8000",
    seed: int = 0,
) -> None:
    """Let bot families play the game with this CODE."""
    from home_quiz.bots import band

    tally = asyncio.run(band.play(url.rstrip("/"), code.upper(), teams, phones, seed))
    if not tally.let_in:
        raise ConfigError(
            f"no phone was let in: is a server running at {url}, and is {code} its game's code?"
        )
    print(f"{tally.phones} phones, {tally.acks} answers counted, {tally.refused} refused")


@app.command()
def replay(
    room: Annotated[str, typer.Argument(help="A game code or a log's name.")],
    data_dir: DataDir = None,
    redis: Redis = None,
    as_json: Annotated[bool, typer.Option("--json", help="One event per line, as JSON.")] = False,
) -> None:
    """Print a game's log and score it anew with an independent scorer; the server may run meanwhile."""
    from home_quiz.room.replay import read_game
    from home_quiz.room.replay import replay as print_log
    from home_quiz.store.contract import Gone, Tail
    from home_quiz.web.app import open_store

    settings = config.load(data_dir, redis_url=redis)
    if not settings.redis_url and not settings.data_dir.is_dir():
        raise ConfigError(f"there is no data folder {settings.data_dir}; name it with --data-dir")

    async def read() -> Tail | Gone:
        return await read_game(await open_store(settings, lambda log, version: None), room)

    tail = asyncio.run(read())
    if isinstance(tail, Gone):
        raise ConfigError(
            f"there is no game {room} in {'Redis' if settings.redis_url else settings.data_dir}"
        )
    if not print_log(tail, as_json, print):
        raise typer.Exit(1)


@app.command()
def check(packs: Annotated[list[Path], typer.Argument(help="Pack files or folders.")]) -> None:
    """Check packs: every problem with file and line, and what they hold."""
    from home_quiz.assets import asset_dir
    from home_quiz.content.check import check_packs
    from home_quiz.content.counts import counts
    from home_quiz.content.folder import yaml_files
    from home_quiz.content.packs import load_pack
    from home_quiz.content.places import load_places
    from home_quiz.content.problems import errors

    files = [file for path in packs for file in (yaml_files(path).paths if path.is_dir() else (path,))]
    problems = [problem for path in packs if path.is_dir() for problem in yaml_files(path).problems]
    shipped = load_places(asset_dir("questions") / "places")
    beside = [load_places(folder / "places") for folder in sorted({file.parent for file in files})]
    problems += check_packs(files, shipped.cards)
    for problem in problems:
        print(problem)
    if not files:
        _stop("there is no pack to check: name a .yaml file or a folder that holds some")
    if errors(problems):
        raise typer.Exit(1)
    loaded = [load_pack(file, shipped.cards) for file in files]
    print("\n".join(counts(loaded, (one for places in beside for one in places.municipalities)).lines()))


@app.command()
def site(
    folder: Annotated[Path, typer.Argument(help="A new or empty folder, or one that this command made.")],
    title: Annotated[str, typer.Option(help="The page's title.")] = "HOME",
    data_dir: DataDir = None,
) -> None:
    """Write Explore and the quiz for one as files that any web server can serve."""
    from home_quiz.content.packs import available
    from home_quiz.web.site import write_site

    packs = available(config.load(data_dir).data_dir)
    for problem in packs.problems:
        print(problem, file=sys.stderr)
    written = write_site(folder, packs, title)
    size = sum(path.stat().st_size for path in written)
    print(f"{len(written)} files, {size / 1000:.0f} kB in {folder}: open index.html through a web server.")


@app.command()
def backup(file: Path, data_dir: DataDir = None) -> None:
    """Copy everything into FILE, also while the server runs."""
    from home_quiz.store.sqlite import backup as copy

    copy(_folder_of_files(data_dir), file)
    print(f"Saved to {file}.")


@app.command()
def restore(
    file: Path,
    data_dir: DataDir = None,
    replace_present: Annotated[
        bool, typer.Option("--replace", help="Put it in the place of what is there.")
    ] = False,
) -> None:
    """Bring everything back from FILE; the server must be stopped."""
    from home_quiz.store.sqlite import WouldOverwrite
    from home_quiz.store.sqlite import restore as bring_back

    folder = _folder_of_files(data_dir)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        kept = bring_back(file, folder, overwrite=replace_present)
    except WouldOverwrite as there:
        _stop(f"{there} Use --replace.")
    print(f"Restored from {file}." + (f" What was there is kept as {kept}." if kept else ""))


@app.command()
def schema(what: Annotated[str, typer.Argument(help="protocol, pack or place")]) -> None:
    """Print a JSON Schema."""
    from home_quiz.content import schema as content
    from home_quiz.protocol.schema import schema_text

    texts: dict[str, Callable[[], str]] = {
        "protocol": schema_text,
        "pack": lambda: content.schema_text("pack.schema.json"),
        "place": lambda: content.schema_text("place.schema.json"),
    }
    if what not in texts:
        _stop(f"there are the schemas {', '.join(texts)}")
    sys.stdout.write(texts[what]())


def _folder_of_files(data_dir: Path | None) -> Path:
    """The data folder, if it holds the games."""
    settings = config.load(data_dir)
    if settings.redis_url:
        raise ConfigError("these games are in Redis or Valkey: copy its files instead (docs/operating.md)")
    return settings.data_dir


def _stop(text: str) -> NoReturn:
    print(f"home-quiz: {text}", file=sys.stderr)
    raise typer.Exit(2)


def main() -> None:
    """The console script: problems a person can put right are one line, not a traceback."""
    try:
        app()
    except HomeError as problem:
        print(f"home-quiz: {problem}", file=sys.stderr)
        sys.exit(1)
    except KeyboardInterrupt:
        sys.exit(130)
