"""Answers in the order of their lines: one by one as lines come, over all processors what comes in bulk."""

import gc
import os
import select
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import chain
from typing import TYPE_CHECKING

from cli.answering import Answer, Answered, Line, answer_line

if TYPE_CHECKING:
    from concurrent.futures import Future, ProcessPoolExecutor

#: So many lines at once are more than somebody who waits for each answer sends.
BULK = 16
#: So many lines a process answers at a time.
PORTION = 32
#: Seconds in which a sender in bulk sends more; else what is under way is answered first.
PAUSE = 0.005
#: Beyond so many processes, handing lines out costs what one more would bring.
MOST = 8
#: Batches under way for each process: one that it answers, and one that waits.
AHEAD = 2


def answers(batches: Iterable[list[Line]], answer: Answer, processes: int | None) -> Iterator[Answered]:
    """The answer to every line that holds something, in order, as soon as it is there."""
    count = processes or min(usable_processors(), MOST)
    stream = iter(batches)
    for batch in stream:
        is_bulk = len(batch) > BULK and count > 1
        yield from _answered_here(batch[:BULK] if is_bulk else batch, answer)
        if is_bulk:
            yield from _answered_in_bulk(_portions(chain([batch[BULK:]], stream)), answer, count)
            return


def _portions(batches: Iterable[list[Line]]) -> Iterator[list[Line]]:
    """The batches in portions small enough for all processes to end together."""
    for batch in batches:
        for start in range(0, len(batch), PORTION):
            yield batch[start : start + PORTION]


def usable_processors() -> int:
    """How many processors this process may run on."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _answered_here(batch: list[Line], answer: Answer) -> Iterator[Answered]:
    return filter(None, (answer_line(line, answer) for line in batch))


def _answered_in_bulk(batches: Iterator[list[Line]], answer: Answer, processes: int) -> Iterator[Answered]:
    """The same over several processes, begun when the first lines have been answered here."""
    batch = next(batches, None)
    if batch is None:
        return
    with _pool(processes) as pool:
        under_way: deque[Future[list[Answered]]] = deque()
        while batch is not None:
            under_way.append(pool.submit(_answered_there, batch, answer))
            while under_way and (len(under_way) > AHEAD * processes or under_way[0].done() or not _more_is_there()):
                yield from under_way.popleft().result()
            batch = next(batches, None)
        while under_way:
            yield from under_way.popleft().result()


@contextmanager
def _pool(processes: int) -> Iterator["ProcessPoolExecutor"]:
    """Processes that share what has been loaded here, where the system can copy a process."""
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_all_start_methods, get_context

    gc.freeze()  # what is never looked at by the collector stays shared
    how = "fork" if "fork" in get_all_start_methods() else None
    pool = ProcessPoolExecutor(processes, get_context(how))
    try:
        yield pool
    finally:
        pool.shutdown(cancel_futures=True)


def _answered_there(batch: list[Line], answer: Answer) -> list[Answered]:
    return list(_answered_here(batch, answer))


def _more_is_there() -> bool:
    """Whether standard input has more to read, or soon will."""
    try:
        return bool(select.select([sys.stdin.buffer], [], [], PAUSE)[0])
    except (OSError, ValueError):  # no file of the system, or none that can be asked
        return False
