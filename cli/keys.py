"""``frise keys``: who may read and write over HTTP."""

import sys

import click

from cli.database import database

SCOPES = ["read", "write", "admin"]


@click.group("keys")
def command() -> None:
    """Make, list and revoke the keys of the API, in the database that FRISE_DATABASE_URL names."""


@command.command("create")
@click.argument("name")
@click.option("--scope", type=click.Choice(SCOPES), default="write", show_default=True, help="What it may do.")
def create(name: str, scope: str) -> None:
    """Make a key for NAME (a person, a program), and show it: this once, for only its digest is kept.

    Requests carry it as « Authorization: Bearer KEY ».
    """
    from chronicle import keys

    with database(migrate=True) as engine:
        click.echo(keys.create(engine, name, scope))
    click.echo("Keep it now: it cannot be shown again.", err=True)


@command.command("list")
def listed() -> None:
    """Show the keys there are: prefix, scope, when made, when revoked, name."""
    import store.keys

    with database(migrate=True) as engine, engine.connect() as connection:
        for key in store.keys.every(connection):
            state = f"revoked {key.revoked}" if key.revoked else "valid"
            click.echo(f"{key.prefix}\t{key.scope}\t{key.created}\t{state}\t{key.name}")


@command.command("revoke")
@click.argument("prefix")
def revoke(prefix: str) -> None:
    """Let nobody in any more with the key that PREFIX names, as « frise keys list » shows it."""
    from chronicle import keys

    with database(migrate=True) as engine:
        revoked = keys.revoke(engine, prefix)
    click.echo(f"{prefix} is revoked." if revoked else f"No valid key has the prefix {prefix}.", err=not revoked)
    sys.exit(0 if revoked else 1)
