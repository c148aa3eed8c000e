"""The frame of every benchmark: peers measured by turns in one run, the best of several rounds, and the ratios."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

ROUNDS = 5


@dataclass(frozen=True)
class Contender:
    """Something measured: ``seconds`` does the work once and says how long it took, over ``amount`` of a unit."""

    name: str
    amount: int
    seconds: Callable[[], float]


@dataclass(frozen=True)
class Result:
    """The best round of a contender, as an amount a second."""

    name: str
    amount: int
    rate: float


def measure(contenders: Sequence[Contender], rounds: int = ROUNDS) -> list[Result]:
    """Each contender's best round. They take turns, so that a slow moment of the machine strikes all alike."""
    taken: dict[str, list[float]] = {contender.name: [] for contender in contenders}
    for _ in range(rounds):
        for contender in contenders:
            taken[contender.name].append(contender.seconds())
    return [Result(each.name, each.amount, each.amount / min(taken[each.name])) for each in contenders]


def show(title: str, unit: str, results: Sequence[Result]) -> None:
    """Print a table; the last column compares each contender with the first."""
    ours = results[0]
    width = max(len(result.name) for result in results)
    print(f"\n{title} (best of {ROUNDS}, by turns)\n")
    for result in results:
        ratio = ours.rate / result.rate
        print(f"  {result.name:<{width}}  {result.rate:>13,.0f} {unit}/s   over {result.amount:>9,}   {said(ratio)}")


def said(ratio: float) -> str:
    """How the first contender compares with this one, in words."""
    if ratio == 1:
        return ""
    return f"{ratio:,.1f} times slower than the first" if ratio > 1 else f"{1 / ratio:,.1f} times faster than the first"
