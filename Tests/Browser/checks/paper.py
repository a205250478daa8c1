"""On A4 paper nothing is lost or cut, ways through the site are left out, and the ink can be read on white."""

from __future__ import annotations

import re
import subprocess
import unicodedata
from collections import Counter
from collections.abc import Iterator

from browser import Visit
from finding import together

# The room for text on A4 with margins of 20 mm, in CSS pixels.
PAPER_WIDTH = round((210 - 2 * 20) / 25.4 * 96)
LETTERS = re.compile(r"[^\W_]+")


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load().look(media="print").size(PAPER_WIDTH)
    for element, fault in visit.run("layout", {"onPaper": True}):
        yield element, f"{fault} (on A4)"
    yield from together(in_ink(visit), settings=2)

    visit.look(media="print")
    wanted = words(visit.page.evaluate("(document.querySelector('main') ?? document.body).innerText"))
    pdf = visit.page.pdf(format="A4", prefer_css_page_size=True, margin={edge: "0" for edge in ("top", "bottom")})
    yield from lost(wanted, text_of(pdf))


def in_ink(visit: Visit) -> Iterator[tuple[str, str, str]]:
    for scheme in ("light", "dark"):
        visit.look(scheme, media="print")
        for element, fault in visit.run("ink"):
            yield f"printed by a reader of {scheme} pages", element, fault


def text_of(pdf: bytes) -> str:
    return subprocess.run(["pdftotext", "-raw", "-", "-"], input=pdf, capture_output=True, check=True).stdout.decode()


def words(text: str) -> list[str]:
    """Words of letters and digits, each letter in its plain form: a font may have joined `fi` into one."""
    return LETTERS.findall(unicodedata.normalize("NFKC", text.replace("\u00ad", "")))


def lost(wanted: list[str], printed: str) -> Iterator[tuple[str, str]]:
    missing = Counter(wanted) - Counter(words(printed))
    # A word may go over the end of a line, and the letters of joined scripts come one by one.
    run = "".join(words(printed))
    for word in sorted(missing):
        if run.count(word) < wanted.count(word) and not is_joined(word):
            yield "main", f"has “{word}” {wanted.count(word)} times, and on paper {run.count(word)} times"
    # Of scripts whose letters change with their neighbours, a PDF keeps shapes and not always letters.
    joined = [word for word in wanted if is_joined(word)]
    if joined and sum(map(len, joined)) > 3 * sum(map(is_joined, printed)) + 20:
        yield "main", "loses its words in joined scripts on paper"


def is_joined(word: str) -> bool:
    return any(
        unicodedata.name(letter, "").startswith(("ARABIC", "BENGALI", "GUJARATI", "GURMUKHI", "DEVANAGARI", "TAMIL"))
        for letter in word
    )
