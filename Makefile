# takehome: make demo | test | cluster-test | bench | bench-instructions | install | record | check
SHELL := /bin/bash
PREFIX ?= /usr/local
BUILD := swift build --explicit-target-dependency-import-check error
RELEASE := .build/release/takehome
STATIC := -c release --static-swift-stdlib

.PHONY: demo test check cluster-test bench bench-instructions record install pictures prepare

## Prints the sample caseload into out/.
demo: prepare
	$(BUILD) $(STATIC) --product takehome
	@$(RELEASE) batch Assets/Samples/caseload.csv -o out --print-run out/run.pdf; code=$$?; \
	  echo "The row of k-24 is refused on purpose: the child is too young for the bins."; \
	  test $$code -le 1

## Lints and runs every test.
test: prepare check
	$(BUILD) --build-tests
	swift test --skip-build
	scripts/prove
	scripts/prove-parallel
	TAKEHOME_PROGRAM=.build/debug/takehome scripts/stress
	scripts/prove-example

## Lints without building.
check:
	swift format lint --strict --recursive Package.swift Sources Plugins Tests Examples Benchmarks

## Runs Deploy/slurm on a Slurm cluster of its own on this machine, as root; installs Slurm, after saying so.
cluster-test: prepare
	$(BUILD) $(STATIC) --product takehome
	scripts/cluster-test

## Prints the product's numbers and its peers' for the same sheet, with the machine and versions.
bench: prepare
	$(BUILD) $(STATIC) --product takehome-bench
	$(BUILD) $(STATIC) --product takehome
	scripts/bench

## Counts the instructions of a sheet and holds them against Benchmarks/instructions.txt.
bench-instructions: prepare
	$(BUILD) $(STATIC) --product takehome-bench
	scripts/bench-instructions

## Writes the goldens anew; look at the pages before you commit them.
record: prepare
	$(BUILD) --build-tests
	RECORD=1 swift test --skip-build --filter 'GoldenTests|Snapshot|CommandTests' || true
	git --no-pager diff --stat -- Tests

## Puts the program, its words and its pictures under PREFIX.
install: prepare
	$(BUILD) $(STATIC) --product takehome
	install -Dm755 $(RELEASE) $(DESTDIR)$(PREFIX)/bin/takehome
	scripts/install-assets $(DESTDIR)$(PREFIX)/share/takehome

## Draws every picture anew, with a contact sheet and a photocopy board to look at.
pictures: prepare
	scripts/pictures

## Installs what is missing, after saying so.
prepare:
	@scripts/prepare
