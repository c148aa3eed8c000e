#!/bin/sh
# Makes .venv with the Python named in $1, or says what is missing. A .venv that works is left as it is.
set -eu
python=$1

if .venv/bin/python -m pip --version >/dev/null 2>&1; then
    exit 0
fi
if ! command -v "$python" >/dev/null; then
    echo "Frise needs Python 3.11 or later, and there is no $python here. On Debian: apt install python3 python3-venv" >&2
    exit 1
fi
if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))'; then
    echo "Frise needs Python 3.11 or later; $python is $("$python" --version 2>&1)." >&2
    echo "If a newer one is installed, name it: make PYTHON=python3.12 (with run, test, …)" >&2
    exit 1
fi
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
    echo "$python cannot make virtual environments (no ensurepip). On Debian: apt install python3-venv" >&2
    exit 1
fi
echo "Making .venv with $("$python" --version) …"
"$python" -m venv --clear .venv
