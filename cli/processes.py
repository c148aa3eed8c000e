"""The option of the commands that answer line by line. It is apart from what they do, which is imported when called."""

import click

processes = click.option(
    "--processes", type=click.IntRange(1), help="How many answer at a time; by default one a processor, up to eight."
)
