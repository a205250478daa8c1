"""The page's security policy is strict, and the page breaks none of it."""

from __future__ import annotations

from collections.abc import Iterator

from browser import Visit

# What a policy must say, and what no page of ours needs.
NEEDED = ("default-src", "base-uri", "form-action", "frame-ancestors")
UNSAFE = ("'unsafe-inline'", "'unsafe-eval'", "'unsafe-hashes'", "*", "data:", "blob:", "http:", "https:")


def faults(visit: Visit) -> Iterator[tuple[str, str]]:
    sent = visit.site.headers(visit.address)
    policy = next(value for name, value in sent.items() if name.lower() == "content-security-policy")
    directives = {words[0]: words[1:] for part in policy.split(";") if (words := part.split())}
    for name in NEEDED:
        if name not in directives:
            yield "content-security-policy", f"does not say {name}"
    for name, values in directives.items():
        for value in values:
            if value in UNSAFE:
                yield "content-security-policy", f"{name} allows {value}"

    visit.load()
    for violation in visit.page.evaluate("violations"):
        yield violation["element"], violation["fault"]
    for said in visit.failures:
        yield "console", said
