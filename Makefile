# One command a job; `make` alone lists them. They need Python 3.11 or newer and git.
PYTHON ?= python3
BOOTSTRAP = @$(PYTHON) -m bootstrap
export PORT

.PHONY: help run test test-wagtail8 lint bench messages demo shell clean

help: ## List the commands
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z0-9-]+):.*## (.*)/  make \1\t\2/' | expand -t 22

run: ## Make what is missing, then serve on http://127.0.0.1:8000/ (PORT=… for another)
	$(BOOTSTRAP) run

test: ## Run the tests: on SQLite, then on PostgreSQL and Redis where they answer
	$(BOOTSTRAP) test

test-wagtail8: ## Run the tests on the newer Wagtail, in an environment of its own
	$(BOOTSTRAP) test-wagtail8

lint: ## Check style, templates, imports between the apps, types and migrations
	$(BOOTSTRAP) lint

bench: ## Measure what a page costs
	$(BOOTSTRAP) bench

messages: ## Bring the message catalogues up to date (needs gettext), and compile them
	$(BOOTSTRAP) messages

demo: ## Load or refresh the demo content
	$(BOOTSTRAP) demo

shell: ## Open a Python shell on the site's data
	$(BOOTSTRAP) shell

clean: ## Remove what can be made again; DATA=yes removes the data of this machine too
	$(BOOTSTRAP) clean
