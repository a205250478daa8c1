"""Every internal link leads to a file that the host serves, and to a place that is in it."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from html.parser import HTMLParser
from urllib.error import HTTPError
from urllib.parse import unquote, urldefrag
from urllib.request import urlopen

from browser import Visit

LINKS = """[...document.querySelectorAll('a[href], area[href], link[href], img[src], source[src], use[href]')]
    .map(link => [look.name(link), link.href?.baseVal ?? link.href ?? link.src])"""


class Anchors(HTMLParser):
    def __init__(self, text: str):
        super().__init__()
        self.found = {""}
        self.feed(text)

    def handle_starttag(self, _, attributes):
        self.found |= {value for name, value in attributes if name == "id" and value}


@cache
def served(url: str) -> set[str] | None:
    """The places in a page, none of them where it is no page; none at all where the host has no such file."""
    try:
        with urlopen(url) as answer:
            is_page = answer.headers.get_content_type() == "text/html"
            return Anchors(answer.read().decode()).found if is_page else {""}
    except HTTPError:
        return None


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    visit.load()
    web_address = visit.site.web_address
    for element, link in visit.page.evaluate(LINKS):
        # A page that is shown anywhere stands at no address of its own.
        link = link.replace(visit.url, visit.root + visit.address) if visit.is_shown_anywhere else link
        # The canonical address is the site's future one: the same file has to be there.
        if web_address and link.startswith(web_address):
            link = visit.root + link.removeprefix(web_address)
        host = visit.root.split("/a/b/")[0]
        if not link.startswith(host + "/"):
            continue
        url, fragment = urldefrag(link)
        if not url.startswith(visit.root):
            yield element, f"leads out of the site, to {url.removeprefix(host)}"
        elif (places := served(url)) is None:
            yield element, f"leads to {url.removeprefix(visit.root)}, which is not there"
        elif unquote(fragment) not in places:
            yield element, f"leads to {unquote(fragment)} in {url.removeprefix(visit.root)}, which is not there"
