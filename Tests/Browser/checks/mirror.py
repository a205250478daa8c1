"""Turned to the other direction of writing, the page is its own mirror image; and every part of it that says its
language is written in that language's direction."""

from __future__ import annotations

from collections.abc import Iterator

from browser import NARROW, WIDE, Visit
from finding import together


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load(opened=True)
    yield from visit.page.evaluate(DIRECTIONS)
    yield from together(at_each_width(visit), settings=2)


def at_each_width(visit: Visit) -> Iterator[tuple[str, str, str]]:
    for width in (NARROW, WIDE):
        visit.size(width)
        for element, fault in visit.run("mirror"):
            yield f"{width} px", element, fault


# The browser's own data say in which direction a language is written.
DIRECTIONS = """[...document.querySelectorAll('[lang]')].flatMap(element => {
    const locale = new Intl.Locale(element.lang);
    const { direction } = locale.getTextInfo?.() ?? locale.textInfo;
    const set = getComputedStyle(element).direction;
    if (set === direction) return [];
    return [[look.name(element), `is in ${element.lang}, which is written ${direction}, and has the direction ${set}`]];
})"""
