# What people do with this repository, one target each. `make help` lists them.

MAKEFLAGS += --no-print-directory
.DEFAULT_GOAL := help

SWIFT ?= swift
# Swift's own library and libcmark inside the binary, and no symbols: nothing to look up at start, nothing else to install.
ifeq ($(shell uname -s),Linux)
STATIC := --static-swift-stdlib -Xlinker --gc-sections -Xlinker -s
RELEASE := PKG_CONFIG_PATH="$(CURDIR)/.build/static:$$PKG_CONFIG_PATH" $(SWIFT) build -c release $(STATIC)
else
RELEASE := $(SWIFT) build -c release
endif
SAMLING = "$$($(RELEASE) --show-bin-path)/samling"
FORMATTED := $(wildcard Sources Tests templates seeds Benchmarks Package.swift)

PREFIX ?= /usr/local

.PHONY: help setup build site test lint format docs sanitize fuzz conformance bench release install clean

help: ## this list
	@sed -n 's/^\([a-z]*\):[^#]*## /\1	/p' Makefile | awk -F '\t' '{ printf "make %-12s %s\n", $$1, $$2 }'

setup: ## install what the build needs (libcmark); nothing to do the second time
	@.ci/setup

build: setup ## build the samling command for release
	@$(RELEASE) --product samling

site: build ## build content/ into public/
	@$(SAMLING) build

test: setup ## run the tests
	@$(SWIFT) test

lint: ## see that the Swift is formatted as .swift-format says
	@$(SWIFT) format lint --strict --recursive --parallel $(FORMATTED)

format: ## format the Swift
	@$(SWIFT) format --in-place --recursive --parallel $(FORMATTED)

docs: build ## write the pages of docs/ that are made from the code, and build docs/ into docs/public
	@.ci/reference $(SAMLING) docs/content/referanse
	@$(SAMLING) build --strict docs

sanitize: setup ## run the tests with AddressSanitizer and ThreadSanitizer (half an hour)
	@for sanitizer in address thread; do SAMLING_SANITIZED=yes ASAN_OPTIONS=detect_leaks=0 \
	  TSAN_OPTIONS=suppressions=$(CURDIR)/Tests/thread-sanitizer.supp $(SWIFT) test --sanitize=$$sanitizer \
	  --scratch-path .build-$$sanitizer || exit 1; done

fuzz: setup ## throw made-up input at every reader for a minute
	@Tests/Fuzzing/run 60

conformance: build ## put public/ to the checks of Tests/Conformance
	@Tests/Conformance/run --samling $(SAMLING) public

bench: build ## build 1 to 2,500 programmes beside Hugo and a floor program in C (BENCH=--quick for a short run)
	@Benchmarks/run --samling $(SAMLING) $(BENCH)

release: build ## make the packages of a release in .build/packages: a tarball and a .deb
	@.ci/release $(SAMLING) .build/packages

install: build ## put the command, its manual page and completions below PREFIX (/usr/local)
	@.ci/install $(SAMLING) "$(DESTDIR)$(PREFIX)"

clean: ## remove what the build made (never public/, which is committed)
	@rm -rf .build
