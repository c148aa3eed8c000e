"""``frise serve``: the API over HTTP."""

import socket

import click

from cli.database import database, told
from cli.reach import settle


@click.command("serve")
@click.option("--host", envvar="HOST", default="127.0.0.1", show_default=True, show_envvar=True)
@click.option("--port", envvar="PORT", default=8000, show_default=True, show_envvar=True, type=click.IntRange(1, 65535))
@click.option("--workers", default=1, show_default=True, type=click.IntRange(1), help="Processes.")
@click.option("--threads", default=4, show_default=True, type=click.IntRange(1), help="Threads of each process.")
@click.option("--migrate", is_flag=True, help="Bring the database to the present tables first.")
@click.option("--seed", is_flag=True, help="Load the articles that come with Frise first.")
def command(  # noqa: PLR0913 - a parameter an option
    host: str, port: int, workers: int, threads: int, *, migrate: bool, seed: bool
) -> None:
    """Serve the API, over the database that FRISE_DATABASE_URL names (sqlite:///frise.db by default)."""
    check_free(host, port)
    settle(host)
    prepare(migrate=migrate, seed=seed)
    click.echo(f"Serving on http://{f'[{host}]' if ':' in host else host}:{port} (Ctrl-C stops) …", err=True)
    listen(host, port, workers, threads)


def check_free(host: str, port: int) -> None:
    """ClickException when nothing can listen there: the server itself would share a taken port without a word."""
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        with socket.socket(family, kind, protocol) as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(address)
    except OSError as error:
        message = f"cannot listen on {host}, port {port}: {error.strerror}. Another port: PORT={port % 65535 + 1}"
        raise click.ClickException(message) from error


def prepare(*, migrate: bool, seed: bool) -> None:
    """Migrate and seed the database, as asked, saying so.

    ClickException when it cannot be opened, or has not the tables that are served.
    """
    import store
    from seeds.load import load

    with database(migrate=migrate) as engine, told():
        if not store.is_migrated(engine):
            message = f"{engine.url!r} has not the present tables; right is: frise serve --migrate"
            raise click.ClickException(message)
        if seed:
            click.echo("Loading seeds/ …", err=True)
            load(engine, lambda line: click.echo(f"  {line}", err=True))


def listen(host: str, port: int, workers: int, threads: int) -> None:
    """Serve until told to stop (SIGINT, SIGTERM)."""
    from granian import Granian
    from granian.constants import Interfaces

    from cli.worker import GRACE

    server = Granian(
        "cli.worker:application",
        factory=True,
        address=host,
        port=port,
        interface=Interfaces.WSGI,
        websockets=False,
        workers=workers,
        blocking_threads=threads,
        workers_kill_timeout=GRACE,
    )
    server.serve()
