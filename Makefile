# Every target sets up what it needs on Debian 12 or 13 (see .setup/) and does no work twice. Swift 6.1 or later is
# the one prerequisite.

PORT = 8080
PREFIX = /usr/local
RUNS = 5
SIZES = 5000,20000

STRAPLINE = .build/release/strapline
SITE = --content content --theme themes/civic
SOURCES = Sources Tests Package.swift

# Sites that the validators and the browser look at beside the demonstration: a folder of content each.
TEST_SITES = Tests/Sites/conventions/content Tests/Sites/history/content Tests/Browser/sites/long-things Tests/Browser/sites/right-to-left

BUILD_PACKAGES = git:git ca-certificates pkg-config:pkg-config libcmark-gfm-dev libcmark-gfm-extensions-dev libxxhash-dev \
	libcurl4-openssl-dev
TEST_PACKAGES = java:default-jre-headless chromium-headless-shell pdftotext:poppler-utils fonts-noto-core
BENCH_PACKAGES = gcc:gcc gcc:libc6-dev

.NOTPARALLEL:
.PHONY: help publish install preview check test bench format theme handbook ready release unit site-test lint

help: ## say what each target does
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-9s %s\n", $$1, $$2 }' Makefile

publish: release ## build the site into output/, strictly, and record what is live
	@echo "Publishing content/ to output/"
	@$(STRAPLINE) publish $(SITE) --output output --date "$$(date +%F)"

install: release ## put the command strapline where every folder finds it (PREFIX=/usr/local)
	@.setup/install $(STRAPLINE) $(PREFIX)/bin

preview: release ## show the site with its drafts on this machine (PORT=8080)
	@echo "Building the site with its drafts into .preview, then serving it on port $(PORT); Ctrl-C stops"
	@$(STRAPLINE) preview $(SITE) --port $(PORT)

check: release ## list every problem in content/, and build nothing
	@echo "Checking content/"
	@$(STRAPLINE) check $(SITE)

test: unit site-test lint ## run all tests, check the demonstration site in a browser, check the code's format

bench: release .venv/benchmarks ## compare speed and memory with Hugo and bare cmark-gfm (RUNS=5 SIZES=5000,20000)
	@.setup/packages $(BENCH_PACKAGES)
	@python3 Tests/Benchmarks/bench.py --runs $(RUNS) --sizes $(SIZES)

format: ready ## rewrite the Swift code in the house format
	@echo "Formatting $(SOURCES)"
	@swift format --in-place --parallel --recursive $(SOURCES)

theme: ## renew the copy of themes/civic that Strapline carries along
	@.setup/built-in-theme

handbook: release ## renew what the handbook says of every key and every finding, and the schemas for editors
	@$(STRAPLINE) reference content/handbook/strapline-handbook

# The steps of the targets above.

ready:
	@.setup/swift
	@.setup/packages $(BUILD_PACKAGES)

# With Swift's own libraries in it: it starts faster, and runs where there is no Swift.
release: ready
	@echo "Building Strapline"
	@swift build -c release --static-swift-stdlib --product strapline

unit: ready
	@echo "Building Strapline and its tests"
	@swift build --build-tests
	@echo "Running the tests"
	@swift test --skip-build --parallel

# Into folders of their own, so that a test never touches the site in output/.
site-test: unit .venv/validators .venv/browser
	@.setup/packages $(TEST_PACKAGES)
	@for content in content $(TEST_SITES); do \
	    echo "Building the site of $$content"; \
	    mkdir -p $$(dirname .build/sites/$$content); \
	    .build/debug/strapline build --content $$content --theme themes/civic --output .build/sites/$$content || exit; \
	done
	@echo "Building the demonstration site with a second theme"
	@.build/debug/strapline build --content content --theme Tests/Themes/harbour --output .build/sites/harbour
	@echo "Validating their HTML"
	@python3 Tests/Validators/nu .build/sites
	@echo "Holding YAML files to the schemas for editors"
	@.venv/bin/python Tests/Validators/schemas .build/debug/strapline themes/civic=themes/civic \
	    $(foreach content,content $(TEST_SITES),content=$(content))
	@echo "Checking their pages in a browser"
	@Tests/Browser/run $(foreach content,content $(TEST_SITES),.build/sites/$(content)=$(content)) .build/sites/harbour=content

lint: ready
	@echo "Checking the code's format"
	@swift format lint --strict --parallel --recursive $(SOURCES)

.venv/validators: Tests/Validators/requirements.txt
	@.setup/python $<
	@touch $@

.venv/browser: Tests/Browser/requirements.txt
	@.setup/python $<
	@touch $@

.venv/benchmarks: Tests/Benchmarks/requirements.txt
	@.setup/python $<
	@touch $@
