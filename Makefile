# Each target sets up what it needs in .venv; nothing is installed outside this folder.
PYTHON ?= python3
VENV   := .venv
BIN    := $(VENV)/bin
UV     := $(BIN)/uv
UV_VERSION := 0.13.9
PLAYWRIGHT_VERSION := 1.65.2
RUN_READY  := $(VENV)/.run-ready
DEV_READY  := $(VENV)/.dev-ready
WORKERS ?= 2
SECONDS ?= 300
CHROMIUM ?=
SOCKETIO ?=
SHOTS    ?=
STORE    ?= sqlite
PORT     ?= 27017

.PHONY: run mongod test lint types layers endpoints browser format bench load safety moderation fuzz crash race outage alarm tests clean help

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed 's/:.*## /\t/' | expand -t 12

run: $(RUN_READY) ## the demo campus at http://127.0.0.1:3001
	@$(BIN)/manmitra demo

mongod: $(DEV_READY) ## the MongoDB of the development packages, one node, data in var/mongod (PORT=27017)
	@$(BIN)/python -m tests.servers $(PORT)

test: lint types layers tests ## everything CI does

lint: $(DEV_READY) ## ruff: rules and format
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(DEV_READY) ## mypy, strict
	$(BIN)/mypy

layers: $(DEV_READY) ## import-linter: the contracts of pyproject.toml
	$(BIN)/lint-imports

# Hypothesis' own profile for shared machines: the same examples each time, and none fails for being slow.
# A plain `pytest` looks for new ones.
tests: $(DEV_READY) ## pytest, on SQLite and on a real mongod through both drivers
	$(BIN)/pytest -n $(WORKERS) --dist loadgroup --hypothesis-profile=ci -q --durations=10

format: $(DEV_READY) ## put everything into one form
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

bench: $(DEV_READY) ## ratios to a bare ASGI hello, both stores (about 5 minutes)
	$(BIN)/python -m bench

load: $(DEV_READY) ## 5,000 open sockets on one process: memory of each, and the last receipt of one event
	$(BIN)/python -m bench.sockets

safety: $(DEV_READY) ## what the crisis rules hear and miss; MANMITRA_SAFETY_DATA names a folder of labelled text
	@$(BIN)/python -m safety --check

moderation: $(DEV_READY) ## what the automatic check flags and lets stand, with the same folder
	@$(BIN)/python -m safety moderation --check --misses

race: $(DEV_READY) ## parallel holds against two processes, both stores
	$(BIN)/python -m hunts race

crash: $(DEV_READY) ## kill -9 while clients write, both stores
	$(BIN)/python -m hunts crash

fuzz: $(DEV_READY) ## schemathesis with all checks, as a visitor and as every role
	$(BIN)/python -m hunts fuzz
	$(BIN)/python -m hunts fuzz-ai

outage: $(DEV_READY) ## kill -9 of servers, worker and Redis under load, on MongoDB, with a bad mail server (SECONDS=300)
	$(BIN)/python -m hunts outage --seconds $(SECONDS)

alarm: $(DEV_READY) ## 1,000 crisis messages with every channel down or hanging and 10 kills -9, both stores
	$(BIN)/python -m hunts alarm

endpoints: $(DEV_READY) ## write docs/endpoints.md anew from the OpenAPI document
	$(BIN)/python -m scripts.endpoints > docs/endpoints.md.new
	mv docs/endpoints.md.new docs/endpoints.md

browser: $(DEV_READY) ## the existing client's calls in a Chromium of this machine (CHROMIUM=/path, STORE=mongo, SHOTS=folder)
	@$(UV) pip install --quiet --python $(BIN)/python playwright==$(PLAYWRIGHT_VERSION)
	@$(BIN)/python -m tests.browser --chromium "$(CHROMIUM)" --socketio "$(SOCKETIO)" --store "$(STORE)" --shots "$(SHOTS)"

clean: ## forget the environment and caches; var/ stays
	rm -rf $(VENV) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache

$(UV):
	$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed")'
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check uv==$(UV_VERSION)

$(RUN_READY): $(UV) pyproject.toml uv.lock
	$(UV) sync --quiet --locked --inexact --no-default-groups --extra mongo --extra motor --extra files --extra reports --extra dp
	@touch $@

$(DEV_READY): $(UV) pyproject.toml uv.lock
	$(UV) sync --quiet --locked --inexact --extra mongo --extra motor --extra redis --extra twilio --extra push \
		--extra gemini --extra google-genai --extra openai --extra files --extra reports --extra dp
	@touch $@ $(RUN_READY)
