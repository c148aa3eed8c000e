"""``python -m cli`` is ``frise``."""

from cli import main

main(prog_name="frise")
