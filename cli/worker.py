"""One process of the server."""

import os
import signal
import time
from multiprocessing import parent_process
from multiprocessing.process import BaseProcess
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from flask import Flask

#: Seconds in which a worker may finish what it is doing.
GRACE = 5


def application() -> "Flask":
    """The application, in a process that ends when the one that started it does, however that ended."""
    from api import create_app

    if parent := parent_process():
        Thread(target=end_after, args=(parent,), daemon=True).start()
    return create_app()


def end_after(process: BaseProcess) -> None:
    """End this process once the other is no more. One that was killed outright could not say so.

    It is asked to end, which it may not hear while it starts, and then made to.
    """
    process.join()
    os.kill(os.getpid(), signal.SIGTERM)
    time.sleep(GRACE)
    os.kill(os.getpid(), signal.SIGKILL)
