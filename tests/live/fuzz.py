"""``python -m tests.live.fuzz [OPTION…]``: schemathesis asks a real server for what nobody thought of.

Every check, stateful links included, with 200 examples an operation; options are schemathesis's own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.live.conftest import ROOT, serving

EXAMPLES = "200"
#: schemathesis ends its walks along the links as soon as one replayed goes another way, as it must where articles stay:
#: what was made (201) is then known (200). So it walks anew.
WALKS = 8


def main(*options: str) -> int:
    """The exit code of the first run that fails, over a server with the seeds; 0 when none does."""
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), "--seed") as (address, _):
        codes = (run(address, *more, *options) for more in [(), *[("--phases", "stateful")] * WALKS])
        return next(filter(None, codes), 0)


def run(address: str, *options: str) -> int:
    """The exit code of schemathesis."""
    schemathesis = str(Path(sys.executable).parent / "schemathesis")
    command = [schemathesis, "run", f"{address}/openapi.json", "--max-examples", EXAMPLES, *options]
    return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
