"""The console examples of a Markdown file: commands, and the output printed beneath them."""

import re
from dataclasses import dataclass

BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """A command as a reader types it, and what it printed."""

    command: str
    output: str


def examples(markdown: str) -> list[Example]:
    """One example a block: the first line and its continuations are the command, the rest its output."""
    return [_example(block) for block in BLOCK.findall(markdown)]


def _example(block: str) -> Example:
    lines = block.removeprefix("$ ").splitlines()
    last = next(number for number, line in enumerate(lines) if not line.endswith("\\"))
    return Example("\n".join(lines[: last + 1]), "\n".join(lines[last + 1 :]))
