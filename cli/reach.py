"""Who reaches the server, and what follows from it."""

import os
import socket
from ipaddress import ip_address

import click

#: How often one address may ask a server that is reachable from outside, unless it is set.
RATE_LIMIT = "600/minute"
OPEN_TO_ALL = "open-to-everyone"


def settle(host: str) -> None:
    """Put into the environment, for the workers, what holds where a server on this host is reachable.

    ClickException when anyone who reaches it could write, and nobody has said so; and when a setting is no setting.
    """
    from api import Config

    if not is_loopback(host):
        lock(host)
    try:
        config = Config.from_environment()
    except ValueError as error:
        raise click.ClickException(str(error)) from error
    if config.writes == "keys":
        click.echo("Writing needs a key: frise keys create NAME", err=True)


def lock(host: str) -> None:
    """Writes need a key, and requests are counted. ClickException when writes are said to be open, but not to all."""
    os.environ.setdefault("FRISE_WRITES", "keys")
    os.environ.setdefault("FRISE_RATE_LIMIT", RATE_LIMIT)
    if os.environ["FRISE_WRITES"] == "open":
        message = (
            f"{host} is reachable from outside, and FRISE_WRITES=open asks no key of who writes. Right is: "
            f"FRISE_WRITES=keys, or FRISE_WRITES={OPEN_TO_ALL} if anyone who reaches it shall add and remove articles."
        )
        raise click.ClickException(message)


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches what listens there."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return all(ip_address(str(address[0]).partition("%")[0]).is_loopback for *_, address in found)
