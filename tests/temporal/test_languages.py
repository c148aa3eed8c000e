"""The languages: found by their file's name, loaded when asked for, and knowing nothing they need not."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import temporal
from temporal import languages
from temporal.expressions import Expression
from temporal.grammar import State
from temporal.language import Language
from temporal.languages import known, load
from temporal.scan import NUMBER
from tests.temporal.hostile import FIGURES

FOLDER = Path(languages.__file__).parent
#: The vocabulary that a language speaks in.
ALLOWED = set("calendar dayparts expressions feasts grammar language letters scan scheme syntax".split())


def test_a_language_is_known_by_the_name_of_its_file_or_folder() -> None:
    found = {path.stem for path in FOLDER.iterdir() if path.stem.isalpha() and path.suffix in {"", ".py"}}
    assert list(known()) == sorted(found)
    assert {"en", "fr"} <= found
    assert temporal.known() is known()


@pytest.mark.parametrize("code", known())
def test_every_language_loads_under_its_own_code_and_once(code: str) -> None:
    language = load(code)
    assert isinstance(language, Language)
    assert (language.code, language.grammar.code) == (code, code)
    assert load(code) is language


@pytest.mark.parametrize("code", ["de", "FR", "fr ", "", "fr.days", "__init__", "../fr"])
def test_any_other_code_is_an_error_that_names_those_there_are(code: str) -> None:
    with pytest.raises(LookupError) as caught:
        load(code)
    assert str(caught.value) == f"no grammar for the language {code!r}; there is one for {', '.join(known())}"


@pytest.mark.parametrize("code", known())
def test_loading_a_language_loads_no_other(code: str) -> None:
    others = [f"temporal.languages.{other}" for other in known() if other != code]
    program = f"import sys, temporal; temporal.tag('2024', None, {code!r}); print(*set({others!r}) & set(sys.modules))"
    told = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert told.stdout.strip() == ""


def files() -> Iterator[Path]:
    for code in known():
        folder = FOLDER / code
        yield from folder.rglob("*.py") if folder.is_dir() else [FOLDER / f"{code}.py"]


@pytest.mark.parametrize("path", list(files()), ids=lambda path: str(path.relative_to(FOLDER)))
def test_a_language_imports_the_vocabulary_of_dates_and_its_own_files(path: Path) -> None:
    """Never the parser, the context or the reading, and never another language."""
    code = path.relative_to(FOLDER).parts[0].removesuffix(".py")
    named = list(imports(path))
    ours = [module.split(".") for module in named if module.startswith("temporal")]
    assert {parts[1] for parts in ours} - {"languages"} <= ALLOWED
    assert {parts[2] for parts in ours if parts[1] == "languages"} <= {code}
    assert {module.split(".")[0] for module in named if not module.startswith("temporal")} <= sys.stdlib_module_names


def imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""
        elif isinstance(node, ast.Import):
            yield from (name.name for name in node.names)


@pytest.mark.parametrize("code", known())
def test_every_slot_of_a_grammar_can_be_filled(code: str) -> None:
    """A misspelt slot would never match and never be missed."""
    language = load(code)
    said = filter(None, map(NUMBER.match, FIGURES))
    figures = (language.scanner.number(match[0], match.string, match.start()) for match in said)
    by_words = {symbol for entries in language.grammar.words.values() for symbol, _ in entries}
    by_figures = {symbol for lexeme in figures if lexeme for symbol, _ in lexeme.entries}
    by_rules = {rule.fills for rule in language.grammar.rules}
    by_expressions = {symbol for kind in subclasses_of_expression() for symbol in kind.symbols}
    assert wanted(language.grammar.root) - by_words - by_figures - by_rules - by_expressions == set()


def subclasses_of_expression() -> Iterator[type[Expression]]:
    """With those that the languages themselves may define."""
    below = Expression.__subclasses__()
    while below:
        kind = below.pop()
        yield kind
        below += kind.__subclasses__()


def wanted(state: State) -> set[str]:
    """The classes that phrases want, from a state on."""
    below = set().union(*(wanted(after) for after in state.after.values()))
    return below | {symbol for symbol in state.after if symbol.startswith("{")}
