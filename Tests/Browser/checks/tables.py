"""Every data cell of every table has the headers that its author meant, by the HTML standard's own algorithm."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from browser import Visit
from pipe_tables import PipeTable, pipe_tables

PLAIN = re.compile(r"[\w\s.,;:%£()’'–-]*")


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load()
    tables = visit.run("tables")
    for table in tables:
        for fault in table["faults"]:
            yield table["name"], fault
        yield from as_the_page_says(table)
        yield from headed(table)
    if visit.site.content:
        yield from as_the_author_says(visit, tables)


def headed(table: dict) -> Iterator[tuple[str, str]]:
    """What holds of any table: a data cell has a header, and a header heads something."""
    cells = table["cells"]
    heads = {header for cell in cells for header in cell["headers"]}
    for index, cell in enumerate(cells):
        if cell["isHeader"]:
            if index not in heads and not cell["isEmpty"]:
                yield cell["name"], f"is a header of {table['name']} that heads nothing"
        elif not cell["headers"] and not cell["isEmpty"]:
            yield cell["name"], f"is a cell of {table['name']} without a header"


def as_the_page_says(table: dict) -> Iterator[tuple[str, str]]:
    """Test pages name each cell's headers in `data-headers`."""
    for cell in table["cells"]:
        if cell["expected"] is not None:
            headers = {table["cells"][header]["id"] for header in cell["headers"]}
            if headers != set(cell["expected"].split()):
                yield cell["name"], f"has the headers {sorted(headers)}, and not {sorted(cell['expected'].split())}"


def as_the_author_says(visit: Visit, tables: list[dict]) -> Iterator[tuple[str, str]]:
    expected = [table for chapter in chapters(visit) for table in pipe_tables(chapter)]
    if not expected:
        return
    if len(expected) != len(tables):
        yield "page", f"has {len(tables)} tables, and its chapters have {len(expected)}"
        return
    for table, source in zip(tables, expected):
        yield from compared(table, source)


def chapters(visit: Visit) -> list[Path]:
    """The Markdown that a page is made from: one file, or all of a publication's, in its own order."""
    page = visit.site.content / visit.address
    own = page.with_suffix(".md")
    if own.is_file():
        return [own]
    publication = page.parent / "publication.yaml"
    if page.name != "one-page.html" or not publication.is_file():
        return []
    names = re.findall(r"^\s*-\s+(?:[\w-]+:\s+)?([\w-]+\.md)\s*$", publication.read_text(), re.MULTILINE)
    return [page.parent / name for name in names]


def compared(table: dict, source: PipeTable) -> Iterator[tuple[str, str]]:
    cells = table["cells"]
    places = {(cell["x"], cell["y"]): cell for cell in cells}
    rows = 1 + max(y for _, y in places)
    if rows != len(source.rows):
        yield table["name"], f"has {rows} rows, and {len(source.rows)} in Markdown (line {source.line})"
        return
    for y, row in enumerate(source.rows):
        for x, text in enumerate(row):
            cell = places.get((x, y))
            if cell is None:
                yield table["name"], f"has no cell in row {y + 1}, column {x + 1}, where Markdown has “{text}”"
                continue
            if not same_words(text, cell["text"]):
                yield cell["name"], f"is “{text}” in Markdown (the table in line {source.line})"
            if cell["isHeader"]:
                continue
            headers = {(cells[header]["x"], cells[header]["y"]) for header in cell["headers"]}
            if headers != source.headers(x, y):
                said, meant = (shown(source, places_) for places_ in (headers, source.headers(x, y)))
                yield cell["name"], f"has the headers {said}, and not {meant}, in {table['name']}"


def same_words(markdown: str, page: str) -> bool:
    """Whether a page's cell says what a plain cell of Markdown says. An abbreviation may be written out before it."""
    if not PLAIN.fullmatch(markdown):
        return True
    words = iter(re.findall(r"\w+", page))
    return all(any(word == one for one in words) for word in re.findall(r"\w+", markdown))


def shown(source: PipeTable, places: set[tuple[int, int]]) -> str:
    return ", ".join(f"“{source.rows[y][x]}”" for x, y in sorted(places)) or "none"
