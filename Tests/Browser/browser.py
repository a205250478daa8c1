"""Debian's Chromium, driven; and a visit: one page of one site, as a check looks at it."""

from __future__ import annotations

import shutil
import sys
from functools import cache
from pathlib import Path
from urllib.parse import quote, urlsplit

from playwright.sync_api import Page, Route, sync_playwright

from server import Server, file_at, kind
from sites import Site

SCRIPTS = Path(__file__).resolve().parent / "scripts"
CHROMIUM = ("chromium-headless-shell", "chromium")
# Chromium's own sandbox wants rights that containers lack, and the pages are our own.
OPTIONS = ["--no-sandbox", "--disable-gpu", "--disable-smooth-scrolling", "--font-render-hinting=none"]

WIDE, NARROW = 1280, 320
HEIGHT = 900
# The colours that a reader may have asked for: whether pages be light or dark, and whether the reader's own are forced.
COLOURS = {"light": ("light", False), "dark": ("dark", False), "forced colours": ("light", True)}


@cache
def script(name: str) -> str:
    return (SCRIPTS / f"{name}.js").read_text()


class Browser:
    def __enter__(self) -> Browser:
        command = next(filter(None, map(shutil.which, CHROMIUM)), None)
        if command is None:
            sys.exit("Chromium is missing: make test installs chromium-headless-shell.")
        self.driver = sync_playwright().start()
        self.chromium = self.driver.chromium.launch(executable_path=command, args=OPTIONS)
        self.context = self.chromium.new_context(reduced_motion="reduce")
        self.context.add_init_script(script("common"))
        without_scripts = self.chromium.new_context(java_script_enabled=False)
        self.page_without_scripts = without_scripts.new_page()
        self.page_without_scripts.set_viewport_size({"width": WIDE, "height": HEIGHT})
        self.servers: dict[Path, Server] = {}
        # The looks of focus that were measured in pixels already: one site uses few.
        self.measured_focus: dict[str, str | None] = {}
        return self

    def __exit__(self, *_):
        for server in self.servers.values():
            server.close()
        self.chromium.close()
        self.driver.stop()

    def server(self, site: Site) -> Server:
        if site.folder not in self.servers:
            self.servers[site.folder] = Server(site)
        return self.servers[site.folder]

    def visit(self, site: Site, address: str) -> Visit:
        return Visit(self, site, address)


class Visit:
    """A page of a site in the browser: `load` shows it afresh, the other methods change how it is looked at."""

    def __init__(self, browser: Browser, site: Site, address: str):
        self.browser, self.site, self.address = browser, site, address
        self.root = browser.server(site).root
        self.page: Page = browser.context.new_page()
        self.devtools = self.page.context.new_cdp_session(self.page)
        # What the browser reported of the page itself since it was last loaded.
        self.failures: list[str] = []
        self.responses: list[tuple[int, str]] = []
        # The address that is shown, and whether what can be opened is: none where the page has been changed since.
        self.shown: tuple[str, bool] | None = None
        self.page.on("console", lambda said: said.type == "error" and self.failures.append(said.text))
        self.page.on("pageerror", lambda error: self.failures.append(str(error)))
        self.page.on("response", lambda response: self.responses.append((response.status, response.url)))
        self.page.on("requestfailed", lambda request: self.responses.append((0, request.url)))

    def close(self):
        self.page.close()

    @property
    def is_shown_anywhere(self) -> bool:
        """Whether the host shows the page in place of any missing one, so that only its web address can be linked."""
        return self.address == "404.html"

    @property
    def url(self) -> str:
        if self.is_shown_anywhere and self.site.web_address:
            return self.site.web_address + "a/missing/page"
        return self.root + quote(self.address)

    def load(self, width: int = WIDE, url: str | None = None, opened: bool = False) -> Visit:
        """Shows the page as if for the first time: light, on a screen, no script of ours having changed it. `opened`
        opens what the reader can open, so that a check sees it."""
        self.look()
        self.size(width)
        self.devtools.send("Page.setFontSizes", {"fontSizes": {"standard": 16, "fixed": 13}})
        url = url or self.url
        if self.shown not in ((url, opened), (url, False)):
            self.failures.clear()
            self.responses.clear()
            show(self.page, url, self.site)
            self.shown = (url, False)
        if self.shown != (url, opened):
            self.page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)")
            self.shown = (url, opened)
        return self

    def changed(self):
        """Says that the page is not what was loaded any more: the next `load` shows it afresh."""
        self.shown = None

    def look(self, scheme: str = "light", forced: bool = False, media: str = "screen") -> Visit:
        self.page.emulate_media(
            media=media, color_scheme=scheme, forced_colors="active" if forced else "none", reduced_motion="reduce")
        return self

    def size(self, width: int, height: int = HEIGHT, zoom: int = 1) -> Visit:
        """A window of so many CSS pixels, each drawn with `zoom` dots a side, which is what zooming in does."""
        self.devtools.send(
            "Emulation.setDeviceMetricsOverride",
            {"width": width, "height": height, "deviceScaleFactor": zoom, "mobile": False})
        return self

    def run(self, name: str, argument: object = None):
        """What a script of `scripts/` returns: each is one function."""
        return self.page.evaluate(script(name), argument)


def show(page: Page, url: str, site: Site):
    """Goes to an address, of which those of the site's future web address come from its folder."""
    if site.web_address and url.startswith(site.web_address):
        page.route(site.web_address + "**", lambda route: from_folder(route, site))
    page.goto(url, wait_until="load")


def from_folder(route: Route, site: Site):
    path = urlsplit(route.request.url).path.removeprefix(urlsplit(site.web_address).path)
    file = file_at(site, path) or site.folder / "404.html"
    headers = site.headers(str(file.relative_to(site.folder)))
    route.fulfill(status=200, body=file.read_bytes(), headers={"Content-Type": kind(file)} | headers)
