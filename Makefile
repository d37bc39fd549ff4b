# `make site` builds the program and the site; `make test` checks everything. The first run of each installs what is
# missing and says so.

SHELL = bash
SWIFT ?= swift
BUILD ?= .build
PREFIX ?= /usr/local
export SWIFT
build = $(SWIFT) build --scratch-path $(BUILD)
ENVIRONMENT = .test-environment
SOURCES = Package.swift Sources Tests
BENCH ?= --reports 1000
measure = python3 Tests/measure/rules.py $(BUILD)/release/parkbook --gold $(GOLD) --content $(CONTENT)

.PHONY: site program preview install manual test lint unit-tests browser-tests publish-tests bench rules annotations confidence embed format clean

# The program, then the site in public/ from the reports in content/.
site: program
	$(BUILD)/release/parkbook build

program:
	scripts/install site
	PARKBOOK_PREVIEW=no $(build) -c release --product parkbook

# The preview, `parkbook serve`: a program of its own, so that building a site does not fetch and compile a web server.
preview: program
	$(build) -c release --product parkbook-serve

# Both programs with their manual and completions below PREFIX.
install: preview
	scripts/place $(BUILD)/release $(PREFIX)

# The manual page, after commands or their help were changed.
manual:
	$(build) --product parkbook
	$(build) --product generate-manual
	$(BUILD)/debug/generate-manual $(BUILD)/debug/parkbook --date 2025-01-01 --output-directory docs

# Style, unit tests, and the real pages in a real browser.
test:
	scripts/install test
	$(MAKE) --no-print-directory lint unit-tests browser-tests

lint:
	$(SWIFT) format lint --strict --parallel --recursive $(SOURCES)

# What failed is told again at the end, where it is looked for.
unit-tests: log = $(BUILD)/unit-tests.log
unit-tests:
	@mkdir -p $(BUILD)
	@set -o pipefail; $(SWIFT) test --scratch-path $(BUILD) 2>&1 | tee $(log) || { grep -E "✘|error:" $(log) | cut -c 1-2000; exit 1; }

browser-tests: $(ENVIRONMENT)/ready
	$(build) --product parkbook
	$(build) --product parkbook-serve
	$(ENVIRONMENT)/bin/python -m pytest Tests/browser --quiet --parkbook "$(BUILD)/debug/parkbook"

$(ENVIRONMENT)/ready: Tests/browser/requirements.txt
	python3 -m venv --clear $(ENVIRONMENT)
	$(ENVIRONMENT)/bin/python -m pip install --quiet --requirement Tests/browser/requirements.txt
	touch $@

# The recipes of docs/guide/publish.md, against servers on this machine. Those are installed for it, and apart from the
# other tests, since some systems start a server as soon as it is installed.
publish-tests: $(ENVIRONMENT)/ready
	scripts/install publish
	$(ENVIRONMENT)/bin/python -m pip install --quiet --requirement Tests/publish/requirements.txt
	$(build) --product parkbook
	$(ENVIRONMENT)/bin/python -m pytest Tests/publish --quiet --parkbook "$(BUILD)/debug/parkbook"

# Times the stages apart: `make bench BENCH="--reports 10000 --workers 1"`.
bench:
	scripts/install site
	$(build) -c release --product parkbook-bench
	$(BUILD)/release/parkbook-bench $(BENCH)

# How often each rule of the extraction is right, on annotated reports: `make rules GOLD=annotations CONTENT=content`;
# several folders are written as GOLD="a b" CONTENT="c d".
rules: annotations program
	@$(measure)

annotations:
	@test -n "$(GOLD)" || { echo "Name annotated reports: make rules GOLD=annotations CONTENT=content"; exit 2; }

# The figures behind the classes of confidence, from the same annotations; `make embed` takes them into the program.
confidence: annotations program
	$(measure) --confidence > confidence.tmp
	mv confidence.tmp Sources/Vocabulary/Data/confidence.yml

# Writes the vocabulary, the templates and the files of a new site that the program carries in itself, after their files were changed.
embed:
	$(SWIFT) run --scratch-path $(BUILD) embed-data

format:
	$(SWIFT) format --in-place --parallel --recursive $(SOURCES)

clean:
	rm -rf $(BUILD) $(ENVIRONMENT)
