#!/usr/bin/env bash
# Sets up and runs every check: ruff, mypy, import-linter, generated files, tests.
set -euo pipefail
cd "$(dirname "$0")"
./setup.sh
export PATH="$PWD/.venv/bin:$PATH" HF_HUB_OFFLINE=1 TRANSFORMERS_OFFLINE=1
ruff check .
mypy
lint-imports
python -m tools.generate --check
python -m pytest -n auto "$@"
