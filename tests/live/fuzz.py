"""``python -m tests.live.fuzz [OPTION…]``: schemathesis asks a real server for what nobody thought of.

Every check, stateful links included, with 200 examples an operation; options are schemathesis's own.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

from tests.live.conftest import ROOT, serving

EXAMPLES = "200"


def main(*options: str) -> int:
    """The exit code of schemathesis, over a server with the seeds."""
    schemathesis = str(Path(sys.executable).parent / "schemathesis")
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder), "--seed") as (address, _):
        command = [schemathesis, "run", f"{address}/openapi.json", "--max-examples", EXAMPLES, *options]
        return subprocess.run(command, cwd=ROOT, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
