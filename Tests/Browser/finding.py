"""What a check says of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import NamedTuple


class Finding(NamedTuple):
    site: str
    page: str
    check: str
    # The element as a person would point at it, such as: a.skip-link “Skip to main content”
    element: str
    fault: str


def together(found: Iterable[tuple[str, str, str]], settings: int) -> Iterator[tuple[str, str]]:
    """Faults by (setting, element, fault), each once: it says the settings unless it was found in all of them."""
    where: dict[tuple[str, str], list[str]] = {}
    for setting, element, fault in found:
        seen = where.setdefault((element, fault), [])
        if setting not in seen:
            seen.append(setting)
    for (element, fault), seen in where.items():
        yield element, fault if len(seen) == settings else f"{fault} ({', '.join(seen)})"


def report(findings: Iterable[Finding]) -> list[str]:
    """A line a fault: where the same fault of the same element is on many pages, the line counts them."""
    pages = defaultdict(list)
    for finding in sorted(findings):
        same = (finding.site, finding.check, finding.element, finding.fault)
        if finding.page not in pages[same]:
            pages[same].append(finding.page)
    lines = []
    for (site, check, element, fault), where in pages.items():
        more = f" (and {len(where) - 1} more pages)" if len(where) > 1 else ""
        lines.append(f"{site}/{where[0]}{more}: {check}: {element}: {fault}")
    return lines
