"""A group of commands that imports a command's module when the command is called, not before."""

from collections.abc import Mapping
from importlib import import_module

import click


class LazyGroup(click.Group):
    """``modules`` says where each command lives: its name → a module that holds it as ``command``."""

    def __init__(self, *, modules: Mapping[str, str], **settings: object) -> None:
        super().__init__(**settings)  # type: ignore[arg-type]  # click's own settings, passed on as they are
        self.modules = modules

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002  click's signature
        """The commands in the order of the table: the way of the data, not of the alphabet."""
        return list(self.modules)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002  click's signature
        """The command of that name, or None when there is none."""
        if cmd_name not in self.modules:
            return None
        command: click.Command = import_module(self.modules[cmd_name]).command
        return command
