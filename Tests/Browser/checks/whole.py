"""The page is whole from a sub-path of a host, from a memory stick, and with scripts turned off."""

from __future__ import annotations

from collections.abc import Iterator
from urllib.parse import unquote, urlsplit

from browser import Visit, show

MAIN = "(document.querySelector('main') ?? document.body)"
# What is told apart: the words, and the room that they take with the page's own style sheet and images.
SHAPE = f"({{ text: {MAIN}.innerText, height: document.documentElement.scrollHeight }})"


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load()
    served = visit.page.evaluate(SHAPE)
    home = visit.site.web_address if visit.is_shown_anywhere else visit.root
    for status, address in visit.responses:
        if status not in (200, 204):
            yield address_in(address), f"did not load from a sub-path (status {status})"
        elif not address.startswith(home):
            yield address_in(address), "is loaded from outside the site"

    page = visit.browser.page_without_scripts
    show(page, visit.url, visit.site)
    if page.evaluate(f"{MAIN}.innerText") != served["text"]:
        yield "main", "has other words when scripts are turned off"

    # A page that is shown in place of missing ones is a host's own: a memory stick has none.
    if visit.is_shown_anywhere:
        return
    visit.load(url=(visit.site.folder / visit.address).as_uri())
    for status, address in visit.responses:
        if status == 0:
            yield address_in(address), "did not load from file://"
    from_file = visit.page.evaluate(SHAPE)
    if from_file["text"] != served["text"]:
        yield "main", "has other words from file://"
    if from_file["height"] != served["height"]:
        yield "html", f"is {from_file['height']} px high from file://, and {served['height']} px high from a host"
    for link in visit.page.evaluate("[...document.querySelectorAll('a[href], area[href]')].map(link => link.href)"):
        parts = urlsplit(link)
        if parts.scheme == "file" and not unquote(parts.path).startswith(str(visit.site.folder) + "/"):
            yield link, "leads out of the site's folder from file://"
        elif parts.scheme == "file" and parts.path.endswith("/"):
            yield link, "leads to a folder from file://, where no host adds index.html"


def address_in(url: str) -> str:
    return urlsplit(url).path or url
