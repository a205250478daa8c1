"""Nothing scrolls sideways, is cut off or lies on something else: in windows from a phone's to a big screen's, at
400 %, with the reader's own text spacing (success criterion 1.4.12) and with text of twice the size."""

from __future__ import annotations

from collections.abc import Iterator

from browser import NARROW, WIDE, Visit
from finding import together

# Each: the window in CSS pixels, the zoom, and what the reader has set.
SETTINGS: dict[str, tuple[int, int, int, str | None]] = {
    "at 320 px": (NARROW, 640, 1, None),
    "at 400 %": (WIDE // 4, 1024 // 4, 4, None),
    "at 768 px": (768, 1024, 1, None),
    "at 1280 px": (WIDE, 1024, 1, None),
    "at 1600 px": (1600, 1000, 1, None),
    "at 200 %": (WIDE // 2, 1024 // 2, 2, None),
    "with text spacing at 320 px": (NARROW, 640, 1, "spacing"),
    "with text spacing at 1280 px": (WIDE, 1024, 1, "spacing"),
    "with text of twice the size": (WIDE, 1024, 1, "size"),
}

SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }"""
# Not a sheet of the page's own, so that no security policy has a say in it.
ADOPT = """text => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
}"""
TEXT_SIZE = "parseFloat(getComputedStyle(document.querySelector('main p') ?? document.body).fontSize)"


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load(opened=True)
    yield from together(in_each_setting(visit), settings=len(SETTINGS))


def in_each_setting(visit: Visit) -> Iterator[tuple[str, str, str]]:
    usual_size = visit.page.evaluate(TEXT_SIZE)
    visit.changed()
    for setting, (width, height, zoom, reader) in SETTINGS.items():
        visit.size(width, height, zoom)
        visit.page.evaluate(ADOPT, SPACING if reader == "spacing" else "")
        size = 32 if reader == "size" else 16
        visit.devtools.send("Page.setFontSizes", {"fontSizes": {"standard": size, "fixed": size * 13 // 16}})
        for element, fault in visit.run("layout", {"onPaper": False}):
            yield setting, element, fault
        # A size that depends on the window as well grows a little less than the reader asks.
        if reader == "size" and (larger := visit.page.evaluate(TEXT_SIZE)) < 1.8 * usual_size:
            yield setting, "body", f"has text of {usual_size:g} px, and of {larger:g} px for this reader"
