"""The snippets of a Markdown file that do something, and what stands beneath them: what they show."""

import re
from dataclasses import dataclass

#: A console block holds both; a program's output is the block of text beneath it.
BLOCK = re.compile(r"^```(?P<kind>console|python|html)\n(?P<body>.*?)^```$", re.MULTILINE | re.DOTALL)
BENEATH = re.compile(r"\n\n```text\n(?P<output>.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Snippet:
    """A command as a reader types it, a program or a page; what it shows; and both as they stand in the file."""

    kind: str
    code: str
    output: str
    written: str

    @property
    def title(self) -> str:
        """What a list of snippets calls it."""
        return self.code if self.kind == "console" else f"{self.kind}, {len(self.code.splitlines())} lines"

    def showing(self, output: str) -> str:
        """What the file would hold if the snippet showed something else."""
        shown = f"{output}\n" if output else ""
        if self.kind == "console":
            return f"```console\n$ {self.code}\n{shown}```"
        return f"```{self.kind}\n{self.code}```\n\n```text\n{shown}```"


def snippets(markdown: str) -> list[Snippet]:
    """All of them, in their order. ValueError when nothing says what a program shows."""
    return [_command(found) if found["kind"] == "console" else _program(found) for found in BLOCK.finditer(markdown)]


def _command(found: re.Match[str]) -> Snippet:
    """The first line and its continuations are the command, the rest its output."""
    lines = found["body"].removeprefix("$ ").splitlines()
    last = next(number for number, line in enumerate(lines) if not line.endswith("\\"))
    return Snippet("console", "\n".join(lines[: last + 1]), "\n".join(lines[last + 1 :]), found[0])


def _program(found: re.Match[str]) -> Snippet:
    beneath = BENEATH.match(found.string, found.end())
    if not beneath:
        msg = f"nothing says what this shows:\n{found['body']}"
        raise ValueError(msg)
    return Snippet(found["kind"], found["body"], beneath["output"].rstrip("\n"), found[0] + beneath[0])
