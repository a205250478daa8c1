"""A built site: its pages, its own web address, and the headers that a host sends with it."""

from __future__ import annotations

import fnmatch
import re
from functools import cached_property
from pathlib import Path
from urllib.parse import urljoin

# Sent with a site that says nothing itself: the strictest policy under which pages without scripts can work.
POLICY = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'"
)


class Site:
    def __init__(self, folder: Path, content: Path | None = None):
        self.folder = folder.resolve()
        self.content = content.resolve() if content else None
        # As it was given, so that sites of one name can be told apart.
        self.name = str(folder)
        self.pages = sorted(str(path.relative_to(self.folder)) for path in self.folder.rglob("*.html"))
        self.rules = header_rules(self.folder / "_headers")

    @cached_property
    def web_address(self) -> str | None:
        """Where the site will stand. Its 404.html is shown at any address, so that page alone must know it."""
        missing = self.folder / "404.html"
        if not missing.is_file():
            return None
        sheet = re.search(r'<link rel="stylesheet" href="(https?://[^"]+)"', missing.read_text())
        if not sheet:
            return None
        # The style sheet's own place in the site is where any other page links to it.
        for page in self.pages:
            own = re.search(r'<link rel="stylesheet" href="([^":]+)"', (self.folder / page).read_text())
            if own:
                path = urljoin("http://site/" + page, own[1]).removeprefix("http://site/")
                return sheet[1].removesuffix(path)
        return None

    def headers(self, path: str) -> dict[str, str]:
        """The headers of the file at `path`, by the site's `_headers` where it has them."""
        sent: dict[str, str] = {}
        for pattern, headers in self.rules:
            if fnmatch.fnmatchcase("/" + path, pattern):
                sent.update(headers)
        if not any(name.lower() == "content-security-policy" for name in sent):
            sent["Content-Security-Policy"] = POLICY
        return sent


def header_rules(file: Path) -> list[tuple[str, dict[str, str]]]:
    """Addresses, where `*` stands for anything, each with the indented `Name: value` lines below it."""
    rules: list[tuple[str, dict[str, str]]] = []
    for line in file.read_text().splitlines() if file.is_file() else []:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        if not line[0].isspace():
            rules.append((line.strip(), {}))
        else:
            name, _, value = line.strip().partition(":")
            rules[-1][1][name.strip()] = value.strip()
    return rules
