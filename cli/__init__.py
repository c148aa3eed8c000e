"""The command line: one file a command, found in this table and imported when it is called."""

import click

from cli.lazy import LazyGroup

COMMANDS = {
    "serve": "cli.serve",
    "ingest": "cli.ingest",
    "keys": "cli.keys",
    "tag": "cli.tag",
    "extract": "cli.extract",
    "normalize": "cli.normalize",
    "openapi": "cli.openapi",
}


@click.group(cls=LazyGroup, modules=COMMANDS, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="frise", message="%(prog)s %(version)s")
def main() -> None:
    """Frise finds the dates that articles speak of, and serves their events as timelines."""
