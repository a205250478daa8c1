"""Turned to the other direction of writing, the page is its own mirror image; and every part of it that says its
language is written in that language's direction."""

from __future__ import annotations

from collections.abc import Iterator

from browser import NARROW, WIDE, Visit


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load(opened=True)
    for element, fault in visit.page.evaluate(DIRECTIONS):
        yield element, fault
    found: dict[tuple[str, str], list[str]] = {}
    for width in (NARROW, WIDE):
        visit.size(width)
        for element, fault in visit.run("mirror"):
            found.setdefault((element, fault), []).append(f"{width} px")
    for (element, fault), widths in found.items():
        yield element, f"{fault} ({', '.join(widths)})"


# The browser's own data say in which direction a language is written.
DIRECTIONS = """[...document.querySelectorAll('[lang]')].flatMap(element => {
    const locale = new Intl.Locale(element.lang);
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
    const set = getComputedStyle(element).direction;
    return set === direction ? [] : [[look.name(element), `is in ${element.lang}, which is written ${direction}, and has the direction ${set}`]];
})"""
