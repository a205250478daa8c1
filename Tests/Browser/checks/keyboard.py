"""By keyboard alone: the skip link comes first and works; Tab reaches everything in the page's order, where it can be
seen, with a focus indicator that shows; nothing keeps the focus; details open; scroll regions scroll."""

from __future__ import annotations

import io
from base64 import b64decode
from collections.abc import Iterator
from functools import cache

from PIL import Image

from browser import COLOURS, NARROW, WIDE, Visit
from finding import together

# What Tab may reach beyond what it should, such as what a browser adds, before it is called a trap.
SPARE_STEPS = 20
# A walk of many steps sends no more than moves the focus.
TAB = {"type": "rawKeyDown", "key": "Tab", "code": "Tab", "windowsVirtualKeyCode": 9}
BACK = TAB | {"modifiers": 8}
# Whether the element with the focus has begun to scroll within half a second.
SCROLLED = """new Promise(resolve => {
    let frames = 30;
    const look = () => document.activeElement.scrollLeft !== 0 ? resolve(true)
        : frames-- ? requestAnimationFrame(look) : resolve(false);
    look();
})"""


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load()
    visit.changed()
    yield from skip_link(visit)
    yield from together(at_each_width(visit), settings=2)


def at_each_width(visit: Visit) -> Iterator[tuple[str, str, str]]:
    for width in (NARROW, WIDE):
        visit.load(width, opened=True)
        visit.changed()
        # The walks first: they begin where the page does.
        found = [*visit.run("keyboard"), *walk(visit, TAB), *walk(visit, BACK)]
        found += [*opening(visit), *scrolling(visit), *indicators(visit)]
        for element, fault in found:
            yield f"{width} px", element, fault


def skip_link(visit: Visit) -> Iterator[tuple[str, str]]:
    page = visit.page
    page.keyboard.press("Tab")
    first = page.evaluate(
        """(() => {
            const link = document.activeElement;
            const target = document.getElementById(decodeURIComponent((link.hash ?? '').slice(1)));
            return {
                name: look.name(link),
                skips: !!target && !!target.closest('main'),
                hidden: look.isForEarsOnly(link),
            };
        })()"""
    )
    if not first["skips"]:
        yield first["name"], "is the first stop, and not a link that skips to the main part"
        return
    if first["hidden"]:
        yield first["name"], "cannot be seen while it has the focus"
    page.keyboard.press("Enter")
    page.wait_for_timeout(20)
    inside = "document.querySelector('main').contains(document.activeElement)"
    moved = page.evaluate(inside)
    page.keyboard.press("Tab")
    has_stops = page.evaluate("!!document.querySelector('main :is(a[href], button, summary, [tabindex=\"0\"])')")
    if has_stops and not page.evaluate(inside):
        yield first["name"], "does not lead into the main part: the next Tab goes elsewhere"
    elif not moved:
        yield first["name"], "does not move the focus into the main part"


def walk(visit: Visit, key: dict) -> Iterator[tuple[str, str]]:
    page = visit.page
    backwards = key is BACK
    for _ in range(page.evaluate("walk.begin(%s)" % ("true" if backwards else "false"))):
        visit.devtools.send("Input.dispatchKeyEvent", key)
    state = page.evaluate("walk.state()")
    for _ in range(SPARE_STEPS):
        if state["ended"]:
            break
        visit.devtools.send("Input.dispatchKeyEvent", key)
        state = page.evaluate("walk.state()")
    else:
        state = page.evaluate("walk.giveUp()")
    yield from state["faults"]


def opening(visit: Visit) -> Iterator[tuple[str, str]]:
    """Space and Enter close and open what can be opened, and it is left open."""
    page = visit.page
    for index in range(page.evaluate("walk.summaries().length")):
        page.evaluate(f"walk.summaries()[{index}].focus()")
        for key, wanted in (("Enter", False), ("Enter", True), ("Space", False), ("Space", True)):
            page.keyboard.press(key)
            if page.evaluate("document.activeElement.parentElement.open") != wanted:
                yield page.evaluate("walk.describe()"), f"does not {'open' if wanted else 'close'} with {key}"
                page.evaluate("document.activeElement.parentElement.open = true")
                break


def scrolling(visit: Visit) -> Iterator[tuple[str, str]]:
    page = visit.page
    for index in range(page.evaluate("walk.scrollers().length")):
        page.evaluate(f"walk.scrollers()[{index}].focus()")
        right = page.evaluate("getComputedStyle(document.activeElement).direction === 'ltr'")
        page.keyboard.press("ArrowRight" if right else "ArrowLeft")
        if not page.evaluate(SCROLLED):
            yield page.evaluate("walk.describe()"), "does not scroll with the arrow keys"
        page.evaluate("document.activeElement.scrollLeft = 0")


def indicators(visit: Visit) -> Iterator[tuple[str, str]]:
    """Each way of showing the focus that the walk met, in all colours."""
    kinds = visit.page.evaluate("[...walk.kinds.keys()]")
    for colours, (scheme, forced) in COLOURS.items():
        visit.look(scheme, forced)
        visit.page.evaluate("walk.remeasure()")
        for kind in kinds:
            yield from measured(visit, kind, colours)
    visit.look()


def measured(visit: Visit, kind: str, colours: str) -> Iterator[tuple[str, str]]:
    """What the picture shows: the focus must change at least as much as a line of one pixel round the element, and
    each of these pixels with a contrast of 3 to 1 (after success criteria 2.4.7, 2.4.13 and 1.4.11)."""
    page = visit.page
    found = page.evaluate("kind => walk.kindOf(kind)", kind)
    known = visit.browser.measured_focus
    if found["signature"] not in known:
        known[found["signature"]] = measure(visit, kind)
    if known[found["signature"]]:
        yield found["name"], f"{known[found['signature']]} ({colours})"


def measure(visit: Visit, kind: str) -> str | None:
    page = visit.page
    frame = page.evaluate("kind => walk.frame(kind)", kind)
    if frame is None:
        return "cannot be seen while it has the focus"
    focused = picture(visit, tuple(frame["box"]))
    page.evaluate("document.activeElement.blur()")
    unfocused = picture(visit, tuple(frame["box"]))
    page.evaluate("kind => walk.kinds.get(kind).focus()", kind)
    changed = sum(
        contrast(one, other) >= 3
        for one, other in zip(focused.getdata(), unfocused.getdata())
        if one != other
    )
    # An outline's corners may be round.
    if changed < 0.9 * frame["perimeter"]:
        return f"hardly shows the focus: {changed} pixels change with a contrast of 3 to 1, of {frame['perimeter']:.0f}"
    return None


def picture(visit: Visit, box: tuple[int, int, int, int]) -> Image.Image:
    # The driver's own pictures know nothing of a window that was set past it.
    png = b64decode(visit.devtools.send("Page.captureScreenshot", {"format": "png"})["data"])
    return Image.open(io.BytesIO(png)).convert("RGB").crop(box)


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@cache
def luminance(colour: tuple[int, int, int]) -> float:
    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = map(linear, colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
