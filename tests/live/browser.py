"""A page of another origin in a real browser, without a window."""

import http.server
import re
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from html import unescape
from pathlib import Path

from tests.live.conftest import PATIENCE

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
#: Headless, asking nobody for anything but the page.
QUIET = """
--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking
--disable-component-update --disable-sync --virtual-time-budget=10000 --dump-dom
""".split()
ITEM = re.compile("<li>(.*?)</li>", re.DOTALL)


def browser() -> str | None:
    """The path of a browser, if there is one."""
    return next(filter(None, map(shutil.which, BROWSERS)), None)


def items(page: str) -> list[str]:
    """The list that the page draws, its scripts having run, in an origin of its own."""
    with tempfile.TemporaryDirectory() as folder, _origin(Path(folder), page) as address:
        return [unescape(item) for item in ITEM.findall(_drawn(address, f"{folder}/profile"))]


def _drawn(address: str, profile: str) -> str:
    command = [browser() or "chromium", *QUIET, f"--user-data-dir={profile}", address]
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=PATIENCE).stdout


class _Silent(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Nothing."""


@contextmanager
def _origin(folder: Path, page: str) -> Iterator[str]:
    """The address of a server of this page alone."""
    root = folder / "page"
    root.mkdir()
    (root / "index.html").write_text(page, "utf-8")
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Silent, directory=str(root))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield f"http://127.0.0.1:{server.server_port}/"
        finally:
            server.shutdown()
            thread.join()
