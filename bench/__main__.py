"""Run the benchmarks named, or all of them."""

import sys

from bench import aggregates, dates, hostile, pages, stream, tagging

BENCHMARKS = {
    "tagging": tagging.run,
    "hostile": hostile.run,
    "stream": stream.run,
    "pages": pages.run,
    "dates": dates.run,
    "aggregates": aggregates.run,
}

for name in sys.argv[1:] or BENCHMARKS:
    BENCHMARKS[name]()
