"""Checks every page of built sites in a real browser:  run [--check NAME]… [--page PART] SITE[=CONTENT]…

SITE is a folder that Strapline has built, and CONTENT what it was built from: with it, tables are compared with their
Markdown. Prints each fault as page: check: element: what is wrong. Exits 1 when there is one, and also when no page was
looked at or when a check passes the page of `control/` that is made to fail it.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import re
import sys
import time
import traceback
from pathlib import Path
from typing import NamedTuple

from browser import Browser
from checks import CHECKS
from finding import Finding, report
from sites import Site

CONTROL = Path(__file__).resolve().parent / "control"
EXPECTED = re.compile(r"<!-- expect ([a-z]+): (.*?) -->")
NOTHING = "nothing"


class Job(NamedTuple):
    site: Site
    page: str
    checks: tuple[str, ...]


class Done(NamedTuple):
    job: Job
    findings: list[Finding]
    # The time that each check took, in seconds, and what went wrong with the check itself.
    seconds: dict[str, float]
    broken: str | None


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("sites", nargs="+", metavar="SITE[=CONTENT]")
    parser.add_argument("--check", action="append", choices=CHECKS, help="only this check")
    parser.add_argument("--page", default="", help="only pages with this in their address")
    parser.add_argument("--timings", action="store_true", help="say how long each check took")
    options = parser.parse_args(arguments)

    started = time.monotonic()
    sites = [Site(*map(Path, given.split("=", 1))) for given in options.sites]
    checks = tuple(options.check or CHECKS)
    jobs = [Job(site, page, checks) for site in sites for page in site.pages if options.page in page]
    for site in sites:
        if not site.pages:
            print(f"There is no page to check in {site.folder}", file=sys.stderr)
            return 1
    control = Site(CONTROL)
    expected = {page: expectations(control, page) for page in control.pages}
    for page, faults in expected.items():
        wanted = tuple(dict.fromkeys(check for check, _ in faults if check in checks))
        if wanted:
            jobs.append(Job(control, page, wanted))

    done = run(jobs)
    broken = [result.broken for result in done if result.broken]
    if len(done) < len(jobs) or broken:
        print(*broken, f"The browser checks broke off: {len(done)} of {len(jobs)} pages.", sep="\n", file=sys.stderr)
        return 1
    findings = [finding for result in done for finding in result.findings]
    if missed := missed_faults(expected, [one for one in findings if one.site == control.name], checks):
        print("The browser checks let known faults pass:", *missed, sep="\n", file=sys.stderr)
        return 1

    found = [one for one in findings if one.site != control.name]
    for line in report(found):
        print(line)
    if options.timings:
        for check in checks:
            print(f"{check}: {sum(result.seconds.get(check, 0) for result in done):.1f} s")
    pages = sum(result.job.site is not control and result.job.site.name != control.name for result in done)
    print(f"Browser checks: {pages} pages, {len(found)} faults, {time.monotonic() - started:.0f} s")
    return 1 if found else 0


def expectations(control: Site, page: str) -> list[tuple[str, str]]:
    """The check that must report a page of `control/`, and words that its report has."""
    found = EXPECTED.findall((control.folder / page).read_text())
    if not found or any(check not in CHECKS for check, _ in found):
        sys.exit(f"{page} does not say which check it is to fail.")
    return found


def missed_faults(
    expected: dict[str, list[tuple[str, str]]], findings: list[Finding], checks: tuple[str, ...]
) -> list[str]:
    missed = []
    for page, faults in expected.items():
        for check, words in faults:
            found = [f"{one.element}: {one.fault}" for one in findings if one.page == page and one.check == check]
            if check not in checks:
                continue
            if words == NOTHING and found:
                missed.append(f"{page}: {check}: should find nothing, and finds {found[0]}")
            elif words != NOTHING and not any(words in line for line in found):
                missed.append(f"{page}: {check}: {words}" + "".join(f"\n    found: {line}" for line in found))
    return missed


def run(jobs: list[Job]) -> list[Done]:
    """A process a core, each with a browser of its own. The longest pages first, so that all end together."""
    jobs.sort(key=lambda job: -(job.site.folder / job.page).stat().st_size)
    waiting, results = multiprocessing.Queue(), multiprocessing.Queue()
    for job in jobs:
        waiting.put(job)
    workers = [
        multiprocessing.Process(target=work, args=(waiting, results))
        for _ in range(min(len(os.sched_getaffinity(0)), len(jobs), 8))
    ]
    for worker in workers:
        waiting.put(None)
        worker.start()
    done = []
    # A worker says None when it has no more to do; one that dies says nothing.
    running = len(workers)
    while running:
        try:
            result = results.get(timeout=300)
        except Exception:
            break
        if result is None:
            running -= 1
        else:
            done.append(result)
    for worker in workers:
        worker.join(timeout=10)
        worker.kill()
    return done


def work(waiting: multiprocessing.Queue, results: multiprocessing.Queue):
    try:
        with Browser() as browser:
            for job in iter(waiting.get, None):
                results.put(look_at(browser, job))
    finally:
        results.put(None)


def look_at(browser: Browser, job: Job) -> Done:
    findings, seconds = [], {}
    visit = browser.visit(job.site, job.page)
    try:
        for check in job.checks:
            started = time.monotonic()
            findings += [
                Finding(job.site.name, job.page, check, element, fault)
                for element, fault in CHECKS[check](visit)
            ]
            seconds[check] = time.monotonic() - started
    except Exception:
        return Done(job, findings, seconds, f"{job.site.name}/{job.page}: {check}:\n{traceback.format_exc()}")
    finally:
        visit.close()
    return Done(job, findings, seconds, None)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
