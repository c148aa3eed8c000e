"""Run the benchmarks named, or all of them."""

import sys

from bench import pages, tagging

BENCHMARKS = {"tagging": tagging.run, "pages": pages.run}

for name in sys.argv[1:] or BENCHMARKS:
    BENCHMARKS[name]()
