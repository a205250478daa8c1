"""What a check says of a page."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from typing import NamedTuple


class Finding(NamedTuple):
    site: str
    page: str
    check: str
    # The element as a person would point at it, such as: a.skip-link “Skip to main content”
    element: str
    fault: str


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
