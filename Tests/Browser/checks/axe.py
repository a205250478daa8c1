"""axe-core finds no violation of WCAG 2.2 AA or of best practice, whatever the window and the colours."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from browser import NARROW, WIDE, Visit

TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
COLOURS = {"light": ("light", False), "dark": ("dark", False), "forced colours": ("light", True)}


@cache
def source() -> str:
    found = [folder / "axe_playwright_python" / "axe.min.js" for folder in map(Path, sys.path)]
    return next(file for file in found if file.is_file()).read_text()


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load(opened=True)
    visit.page.evaluate(source())
    seen: dict[tuple[str, str], list[str]] = {}
    for colours, (scheme, forced) in COLOURS.items():
        for width in (NARROW, WIDE):
            visit.look(scheme, forced).size(width)
            for violation in visit.run("axe", TAGS):
                seen.setdefault((violation["element"], violation["fault"]), []).append(f"{colours} at {width} px")
    for (element, fault), where in seen.items():
        everywhere = len(where) == 2 * len(COLOURS)
        yield element, fault if everywhere else f"{fault} ({', '.join(where)})"
