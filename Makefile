# Every target sets up what it needs on Debian 12 or 13 (see .setup/) and does no work twice. Swift 6.1 or later is
# the one prerequisite.

PORT = 8080
RUNS = 5
SIZES = 5000,20000

STRAPLINE = .build/release/strapline
SITE = --content content --theme themes/civic
SOURCES = Sources Tests Package.swift

BUILD_PACKAGES = git:git ca-certificates pkg-config:pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libssl-dev
TEST_PACKAGES = java:default-jre-headless
BENCH_PACKAGES = gcc:gcc gcc:libc6-dev

.NOTPARALLEL:
.PHONY: help publish preview check test bench format theme ready release unit site-test lint

help: ## say what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

publish: release ## build the site into output/, strictly, and record what is live
	@echo "Publishing content/ to output/"
	@$(STRAPLINE) publish $(SITE) --output output --date "$$(date +%F)"

preview: release ## show the site with its drafts on this machine (PORT=8080)
	@echo "Building the site with its drafts into .preview, then serving it on port $(PORT); Ctrl-C stops"
	@$(STRAPLINE) preview $(SITE) --port $(PORT)

check: release ## list every problem in content/, and build nothing
	@echo "Checking content/"
	@$(STRAPLINE) check $(SITE)

test: unit site-test lint ## run all tests, validate the demonstration site, check the code's format

bench: release .venv/benchmarks ## compare speed and memory with Hugo and bare cmark-gfm (RUNS=5 SIZES=5000,20000)
	@.setup/packages $(BENCH_PACKAGES)
	@python3 Tests/Benchmarks/bench.py --runs $(RUNS) --sizes $(SIZES)

format: ready ## rewrite the Swift code in the house format
	@echo "Formatting $(SOURCES)"
	@swift format --in-place --parallel --recursive $(SOURCES)

theme: ## renew the copy of themes/civic that Strapline carries along
	@.setup/built-in-theme

# The steps of the targets above.

ready:
	@.setup/swift
	@.setup/packages $(BUILD_PACKAGES)

release: ready
	@echo "Building Strapline"
	@swift build -c release --product strapline

unit: ready
	@echo "Building Strapline and its tests"
	@swift build --build-tests
	@echo "Running the tests"
	@swift test --skip-build --parallel

# Into a folder of its own, so that a test never touches the site in output/.
site-test: unit .venv/validators
	@.setup/packages $(TEST_PACKAGES)
	@echo "Building the demonstration site"
	@.build/debug/strapline build $(SITE) --output .build/demonstration
	@echo "Validating its HTML"
	@python3 Tests/Validators/nu .build/demonstration
	@echo "Building it with the second theme, and validating that"
	@.build/debug/strapline build --content content --theme Tests/Themes/harbour --output .build/demonstration-harbour
	@python3 Tests/Validators/nu .build/demonstration-harbour

lint: ready
	@echo "Checking the code's format"
	@swift format lint --strict --parallel --recursive $(SOURCES)

.venv/validators: Tests/Validators/requirements.txt
	@.setup/python $<
	@touch $@

.venv/benchmarks: Tests/Benchmarks/requirements.txt
	@.setup/python $<
	@touch $@
