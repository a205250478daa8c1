"""Serves a site below a sub-path on this machine, with the headers that its host would send."""

from __future__ import annotations

import mimetypes
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from sites import Site

# A site need not stand at the top of its host.
SUB_PATH = "/a/b/"


class Server:
    def __init__(self, site: Site):
        self.site = site

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self):
                answer(self, site)

            def log_message(self, *_):
                pass

        self.http = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.http.daemon_threads = True
        threading.Thread(target=self.http.serve_forever, daemon=True).start()
        self.root = f"http://127.0.0.1:{self.http.server_port}{SUB_PATH}"

    def close(self):
        self.http.shutdown()
        self.http.server_close()


def file_at(site: Site, path: str) -> Path | None:
    """The file of the site at a path below its root; none where there is none, or where the path leads out of it."""
    file = (site.folder / unquote(path)).resolve()
    if file.is_dir():
        file /= "index.html"
    return file if file.is_file() and site.folder in file.parents else None


def kind(file: Path) -> str:
    guessed = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
    return f"{guessed}; charset=utf-8" if guessed.startswith("text/") else guessed


def answer(request: BaseHTTPRequestHandler, site: Site):
    path = urlsplit(request.path).path
    file = file_at(site, path.removeprefix(SUB_PATH)) if path.startswith(SUB_PATH) else None
    if file is None:
        # Nobody links to a site's icon, and every browser asks for it.
        request.send_response(204 if path == "/favicon.ico" else 404)
        request.send_header("Content-Length", "0")
        request.end_headers()
        return
    body = file.read_bytes()
    request.send_response(200)
    request.send_header("Content-Type", kind(file))
    request.send_header("Content-Length", str(len(body)))
    for name, value in site.headers(str(file.relative_to(site.folder))).items():
        request.send_header(name, value)
    request.end_headers()
    request.wfile.write(body)
