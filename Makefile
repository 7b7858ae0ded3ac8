# make run and make test are all a newcomer needs; CONTRIBUTING explains the rest.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# Each stamp is made anew when its lock file changes.
INSTALLED := $(VENV)/installed
TOOLS := $(VENV)/tools-installed
BENCH := .venv-bench/installed
# A lock file names everything, so nothing is left to resolve: a newer release cannot come in between.
PIP := -m pip install --quiet --disable-pip-version-check --no-deps --require-hashes

# Set in many containers: each start of the bot, and tests start it a hundred times, would compile
# it anew. Empty is as if not set.
export PYTHONDONTWRITEBYTECODE =

.PHONY: run chat doctor install test prove check bench soak lock

run: $(INSTALLED)
	@$(BIN)/python -m bot run

chat: $(INSTALLED)
	@$(BIN)/python -m bot chat

doctor: $(INSTALLED)
	@$(BIN)/python -m bot doctor

install: $(INSTALLED)

test: $(TOOLS)
	$(BIN)/python -m pytest -m "not prove" -n 3 --dist worksteal

prove: $(TOOLS)
	GIFTWISE_PROVE=1 $(BIN)/python -m pytest -o faulthandler_timeout=7200 -n 3 --dist worksteal

check: $(TOOLS)
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest tests/locales
	PYTHON=$(BIN)/python tests/packaging/wheel_starts.sh

bench: $(TOOLS) $(BENCH)
	$(BIN)/python -m tests.benchmarks

soak: $(TOOLS)
	$(BIN)/python -m tests.benchmarks.soak

# The lock files: name==version and hashes, no addresses.
lock: $(TOOLS)
	$(BIN)/python -m tests.packaging.lock

$(BIN)/python:
	@echo "Making an environment in $(VENV)."
	@$(PYTHON) -m venv $(VENV)

$(INSTALLED): requirements.lock | $(BIN)/python
	@echo "Installing what Giftwise needs into $(VENV): a minute or so, this once."
	@$(BIN)/python $(PIP) -r requirements.lock
	@touch $@

$(TOOLS): $(INSTALLED) tests/requirements.lock
	@echo "Installing what tests and checks need."
	@$(BIN)/python $(PIP) -r tests/requirements.lock
	@touch $@

$(BENCH): tests/benchmarks/requirements.lock
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python $(PIP) -r tests/benchmarks/requirements.lock
	@touch $@
