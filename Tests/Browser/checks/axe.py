"""axe-core finds no violation of WCAG 2.2 AA or of best practice, whatever the window and the colours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from browser import COLOURS, NARROW, WIDE, Visit
from finding import together

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@cache
def source() -> str:
    found = [folder / "axe_playwright_python" / "axe.min.js" for folder in map(Path, sys.path)]
    return next(file for file in found if file.is_file()).read_text()


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load(opened=True)
    visit.page.evaluate(source())
    yield from together(in_each_setting(visit), settings=2 * len(COLOURS))


def in_each_setting(visit: Visit) -> Iterator[tuple[str, str, str]]:
    for colours, (scheme, forced) in COLOURS.items():
        for width in (NARROW, WIDE):
            visit.look(scheme, forced).size(width)
            for element, fault in visit.run("axe", TAGS):
                yield f"{colours} at {width} px", element, fault
