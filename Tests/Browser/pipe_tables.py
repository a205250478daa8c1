"""The pipe tables of a Markdown chapter, read for themselves: what the author says heads what."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

DELIMITER = re.compile(r"^\s*\|?\s*:?-+:?\s*(\|\s*:?-+:?\s*)*\|?\s*$")
FENCE = re.compile(r"^\s*(`{3,}|~{3,})")
# A table may stand in a quotation or a callout.
QUOTED = re.compile(r"^(\s*>)+ ?")
# What ends a table, beside a blank line.
OTHER_BLOCK = re.compile(r"^\s*(#{1,6} |`{3}|~{3}|>)")
OPTION = re.compile(r"<!--(.*?)-->")


class PipeTable(NamedTuple):
    line: int
    # The first row is the head.
    rows: list[list[str]]
    has_row_headers: bool

    def headers(self, x: int, y: int) -> set[tuple[int, int]]:
        """The places, as (column, row), of the cells that head a data cell. A cell without words heads nothing."""
        found = set()
        if y > 0 and self.rows[0][x]:
            found.add((x, 0))
        if y > 0 and x > 0 and self.has_row_headers and self.rows[y][0]:
            found.add((0, y))
        return found


def cells(line: str) -> list[str]:
    line = line.strip().removeprefix("|")
    line = line[:-1] if line.endswith("|") and not line.endswith("\\|") else line
    return [cell.replace("\\|", "|").strip() for cell in re.split(r"(?<!\\)\|", line)]


def pipe_tables(file: Path) -> list[PipeTable]:
    lines = [QUOTED.sub("", line) for line in file.read_text().splitlines()]
    found = []
    fence = None
    number = 0
    while number < len(lines):
        line = lines[number]
        if marker := FENCE.match(line):
            if fence is None:
                fence = marker[1]
            elif line.strip().startswith(fence):
                fence = None
        after = lines[number + 1] if number + 1 < len(lines) else ""
        is_head = fence is None and "|" in line and DELIMITER.match(after) and len(cells(line)) == len(cells(after))
        if not is_head:
            number += 1
            continue
        head = cells(line)
        # Options stand above the table, with nothing but blank lines between.
        above = next((text for text in reversed(lines[:number]) if text.strip()), "")
        options = " ".join(OPTION.findall(above))
        rows = [head]
        start = number + 1
        number += 2
        while number < len(lines) and lines[number].strip() and not OTHER_BLOCK.match(lines[number]):
            row = cells(lines[number])
            rows.append((row + [""] * len(head))[: len(head)])
            number += 1
        found.append(PipeTable(start, rows, "row-headers: first" in options))
    return found
