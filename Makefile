# `make` or `make help` lists the targets. Everything is installed into .venv, at the versions of requirements/*.lock.

PYTHON ?= python3
export PIP_DISABLE_PIP_VERSION_CHECK := 1
venv := .venv/bin/python
# The locks name every package there is to install, so pip need resolve nothing.
pip := $(venv) -m pip install --quiet --require-hashes --no-deps
lock := $(venv) -m uv pip compile --quiet --universal --python-version 3.11 --generate-hashes \
	--no-emit-index-url --custom-compile-command "make lock" $(UPGRADE)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup setup-dev run test check check-format check-lint check-types check-imports check-docker \
	check-openapi openapi docs fuzz bench lock clean

help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: .venv/run.stamp ## Make .venv with what the server needs, when a lock has changed

setup-dev: .venv/dev.stamp

run: setup ## Set up, migrate, load seeds/ and serve on 127.0.0.1:8000 (HOST, PORT, FRISE_DATABASE_URL)
	@$(venv) -m cli serve --migrate --seed

test: setup-dev ## Set up and run the tests (ARGS='-k name' to choose)
	$(venv) -m pytest $(ARGS)

check: check-format check-lint check-types check-imports check-docker check-openapi ## Format, lint, types, imports, Dockerfile, openapi.yaml

check-format: setup-dev
	$(venv) -m ruff format --check .

check-lint: setup-dev
	$(venv) -m ruff check .

check-types: setup-dev
	$(venv) -m mypy

check-imports: setup-dev
	.venv/bin/lint-imports

check-docker: setup-dev
	.venv/bin/hadolint Dockerfile

check-openapi: setup-dev
	$(venv) -m cli openapi | diff -u openapi.yaml - || { echo "openapi.yaml is not what the server serves: run 'make openapi'" >&2; exit 1; }

openapi: setup ## Write openapi.yaml from the views and the schemas
	$(venv) -m cli openapi --output openapi.yaml

docs: setup-dev ## Write docs/rules-*.md from the grammars and their corpora
	$(venv) -m tests.corpus.rules_page

fuzz: setup-dev ## Ask a real server for what nobody thought of, by its contract (ARGS='--seed 1')
	$(venv) -m tests.live.fuzz $(ARGS)

bench: setup-dev ## Measure the speed, peers beside us
	$(venv) -m bench

lock: setup-dev ## Write requirements/*.lock from pyproject.toml (UPGRADE=--upgrade for the newest versions)
	$(lock) pyproject.toml --extra postgres --output-file requirements/run.lock
	$(lock) --group build --output-file requirements/build.lock
	$(lock) pyproject.toml --extra postgres --group dev --constraint requirements/run.lock --constraint requirements/build.lock \
		--output-file requirements/dev.lock

clean: ## Remove .venv and what the tools leave behind, never the database
	rm -rf .venv .coverage .hypothesis .schemathesis .import_linter_cache .mypy_cache .pytest_cache .ruff_cache build dist htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

.venv/run.stamp: requirements/run.lock requirements/build.lock pyproject.toml
	@sh requirements/venv.sh $(PYTHON)
	@echo "Installing what the server needs (requirements/run.lock) …"
	@$(pip) -r requirements/run.lock -r requirements/build.lock
	@$(venv) -m pip install --quiet --no-build-isolation --no-deps --editable .
	@touch $@

.venv/dev.stamp: .venv/run.stamp requirements/dev.lock
	@echo "Installing what tests and checks need (requirements/dev.lock) …"
	@$(pip) -r requirements/dev.lock
	@touch $@
