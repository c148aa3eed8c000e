"""Write ``docs/rules-xx.md``: every rule of a grammar, what it says of itself, and phrases of the corpus that it reads.

``make docs`` runs it; a test holds the pages against the grammars.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from inspect import cleandoc
from itertools import groupby
from pathlib import Path

from temporal.grammar import Role, Rule
from temporal.languages import known, load
from tests.corpus.test_corpus import CORPORA, bracketed, read

FOLDER = Path(__file__).parents[2] / "docs"
ROLES = {
    Role.MENTION: "mention",
    Role.SIGNAL: "signal: says how its mentions make a date",
    Role.PART: "part: fills a slot of other rules",
    Role.TRAP: "trap: looks like a date and is none",
}
MOST_EXAMPLES = 3
INTRODUCTION = """\
# The rules of `{code}`

Written by `make docs` from the grammar in `temporal/languages/` and the phrases of `tests/corpus/{code}.toml`. In a
phrase, `a|b` is either, `?` may be left out, `{{slot}}` is filled by a word of a class or by another rule, `[class]` is
any word of a class.
"""


def page(code: str) -> str:
    """The page of a language, as Markdown."""
    rules = [rule for rule in load(code).grammar.rules if rule.build.__name__ != "<lambda>"]
    examples = examples_of(code)
    sections = [INTRODUCTION.format(code=code)]
    for module, of_module in groupby(rules, key=lambda rule: rule.build.__module__):
        sections.append(f"## {module.rpartition('.')[2]}\n")
        sections.extend(entry(list(same), examples) for _, same in groupby(of_module, key=lambda rule: rule.build))
    return "\n".join(sections)


def entry(rules: list[Rule], examples: dict[str, list[str]]) -> str:
    """A rule: its name and role, its docstring, its phrases and examples."""
    first = rules[0]
    said = " ".join(cleandoc(first.build.__doc__ or "").split())
    phrases = " · ".join(f"`{rule.phrase}`" for rule in sorted(rules, key=lambda rule: rule.order))
    shown = [f"- {example}" for example in examples[first.name][:MOST_EXAMPLES]] if first.role is not Role.TRAP else []
    lines = [f"### {first.name}\n", f"*{ROLES[first.role]}.* {said}\n", f"{phrases}\n", *shown]
    return "\n".join([*lines, ""] if shown else lines)


def examples_of(code: str) -> dict[str, list[str]]:
    """Phrases of the corpus by the rule that reads a mention of them, or the signal that binds them."""
    found: dict[str, list[str]] = defaultdict(list)
    for told in CORPORA[code]["phrase"]:
        if not told.get("pending"):
            for rule, example in _examples(code, told):
                found[rule].append(example)
    return found


def _examples(code: str, told: dict[str, str]) -> Iterator[tuple[str, str]]:
    reading = read(code, told)
    text = re.sub(r"[\[\]]", "", told["text"])
    counted = f" (published {told['anchor']})" if told.get("anchor") else ""
    for (start, end), mention in zip(bracketed(told["text"]), reading.mentions, strict=True):
        yield mention.rule, f"{text[:start]}**{text[start:end]}**{text[end:]} → `{mention.value}`{counted}"
    for said in reading.dates:
        if said.signal and said.date:
            bounds = f"{said.date.earliest or '..'}/{said.date.latest or '..'}"
            bold = f"{text[: said.start]}**{text[said.start : said.end]}**{text[said.end :]}"
            yield said.signal, f"{bold} → {said.date.kind} `{bounds}`{counted}"


def write() -> None:
    """Write the page of every language that has a grammar."""
    for code in known():
        (FOLDER / f"rules-{code}.md").write_text(page(code), "utf-8")


if __name__ == "__main__":
    write()
