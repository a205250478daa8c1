"""Without its style sheet the page says the same, in the same order, to those who listen as to those who look."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from browser import NARROW, WIDE, Visit
from finding import together

# What assistive technology is told of a page's structure. Paragraphs and groups without a name are not compared:
# browsers make them up.
ROLES = {
    "article", "banner", "blockquote", "button", "caption", "cell", "code", "columnheader", "complementary",
    "contentinfo", "definition", "deletion", "DisclosureTriangle", "emphasis", "Figcaption", "form", "gridcell",
    "insertion", "link", "list", "listitem", "main", "mark", "navigation", "note", "region", "row",
    "rowgroup", "rowheader", "search", "strong", "table", "term", "time",
}
SHEETS = "for (const sheet of document.styleSheets) sheet.disabled = true"
MOST = 5


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    yield from together(in_each_state(visit), settings=2)


def in_each_state(visit: Visit) -> Iterator[tuple[str, str, str]]:
    for opened in (False, True):
        visit.load(opened=opened)
        if opened and not visit.page.evaluate("!!document.querySelector('details')"):
            return
        styled = {}
        for width in (WIDE, NARROW):
            visit.size(width)
            styled[width] = said(visit)
        for element, fault in visit.run("order"):
            yield f"{NARROW} px", element, fault
        visit.page.evaluate(SHEETS)
        plain = said(visit)
        visit.changed()
        for width, words in styled.items():
            # What closed details show in short may go when they are opened: then the long form says it.
            for element, fault in differences(words, plain, only_lost=opened):
                yield f"{width} px", element, fault


def said(visit: Visit) -> list[str]:
    """The page as assistive technology gets it: a word or the start of a part of the page each."""
    nodes = {node["nodeId"]: node for node in visit.devtools.send("Accessibility.getFullAXTree")["nodes"]}
    words: list[str] = []
    # A deep page must not be deeper than Python's own stack.
    waiting = [next(node for node in nodes.values() if "parentId" not in node)]
    while waiting:
        node = waiting.pop()
        role = node.get("role", {}).get("value")
        if not node.get("ignored"):
            # Bullets and the numbers of a list: a style may draw them or not.
            if role == "ListMarker":
                continue
            if role in ("StaticText", "LineBreak"):
                # Capitals may be the style's.
                words += node.get("name", {}).get("value", "").lower().split()
                continue
            if role == "heading":
                level = next((one["value"]["value"] for one in node["properties"] if one["name"] == "level"), "?")
                words.append(f"<heading {level}>")
            elif role in ("image", "figure"):
                words.append(f"<{role} {node.get('name', {}).get('value', '')}>")
            elif role in ROLES:
                words.append(f"<{role}>")
        waiting += [nodes[child] for child in reversed(node.get("childIds", [])) if child in nodes]
    return words


def differences(styled: list[str], plain: list[str], only_lost: bool) -> Iterator[tuple[str, str]]:
    if styled == plain:
        return
    matches = SequenceMatcher(None, styled, plain, autojunk=False)
    harmless = ("equal", "insert") if only_lost else ("equal",)
    changes = [change for change in matches.get_opcodes() if change[0] not in harmless]
    for _, start, end, plain_start, plain_end in changes[:MOST]:
        before = " ".join(styled[max(0, start - 4) : start])
        with_style, without = (
            " ".join(words[:12]) for words in (styled[start:end], plain[plain_start:plain_end])
        )
        yield f"after “{before}”", f"is “{with_style}” with the style sheet, and “{without}” without"
    if len(changes) > MOST:
        yield "page", f"differs in {len(changes) - MOST} more places without the style sheet"
