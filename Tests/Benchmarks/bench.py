#!/usr/bin/env python3
"""Times Strapline beside Hugo and beside bare cmark-gfm on the same text, and prints the ratios with their targets.

    bench.py [--runs 5] [--sizes 5000,20000] [--only hugo,strapline,bare] [--place FOLDER]

Ratios against a peer in the same run say something on any machine; seconds do not. So the tools and the sizes take
turns, each with two threads, into a fresh folder on one file system, with nothing left to write from the turn before.
A ratio is the median of the rounds' ratios, so that a machine that grows slower or faster meanwhile changes none. The
first round only warms the caches. The sites are written in memory where there is room for them, and each is deleted
once it is measured, so that all are written into the same memory. That also keeps Strapline's one sync before it swaps
folders, which the others do not do, out of the ratios; `--place .build/bench` writes to the disk. There nothing is
deleted until all is measured: for five minutes after many files were deleted, ext4 without a journal makes new ones ten
times more slowly. Ends with 0, whatever the ratios, unless something did not run.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
WORK = ROOT / ".build/bench"
STRAPLINE = ROOT / ".build/release/strapline"
THREADS = 2
MEMORY = Path("/dev/shm")
# What the largest site takes, and the memory of the tools beside it.
ROOM = 4 << 30

Command = Callable[[Path, Path], list[str]]


class Run(NamedTuple):
    """One run of a tool. A peak below some 30 MiB is this program's own, which the tool inherits until it starts."""

    wall: float
    cpu: float
    peak: float


class Result(NamedTuple):
    runs: list[Run]
    pages: int
    size: int

    @property
    def wall(self) -> float:
        return median(run.wall for run in self.runs)

    @property
    def cpu(self) -> float:
        return median(run.cpu for run in self.runs)

    @property
    def peak(self) -> float:
        return median(run.peak for run in self.runs)

    @property
    def page_size(self) -> float:
        return self.size / max(self.pages, 1)


Results = dict[str, Result]

# The tools. Each makes a function from a corpus and an output folder to a command, or says why it is skipped.


def hugo() -> Command | None:
    # The binary itself: the wrapper on the path starts Python first.
    binary = next((ROOT / ".venv").glob("lib/python*/site-packages/hugo/binaries/hugo"), None)
    if binary is None:
        return skip("hugo", "it is not installed; make bench installs it")
    options = ["--quiet", "--noBuildLock", "--source", str(HERE / "hugo")]
    return lambda corpus, output: [
        str(binary), *options, "--contentDir", str(corpus / "hugo"), "--destination", str(output)
    ]


def strapline() -> Command | None:
    if not STRAPLINE.exists():
        return skip("strapline", f"{STRAPLINE.relative_to(ROOT)} is not built; make bench builds it")
    options = ["--theme", str(ROOT / "themes/civic"), "--jobs", str(THREADS)]
    return lambda corpus, output: [
        str(STRAPLINE), "build", *options, "--content", str(corpus / "strapline"), "--output", str(output)
    ]


def bare() -> Command | None:
    binary, source = WORK / "bare", HERE / "bare.c"
    libraries = ["-lcmark-gfm-extensions", "-lcmark-gfm", "-lpthread"]
    subprocess.run(["gcc", "-O2", "-std=gnu11", str(source), "-o", str(binary), *libraries], check=True)
    return lambda corpus, output: [str(binary), str(corpus / "strapline"), str(output), str(THREADS)]


def skip(tool: str, reason: str) -> None:
    print(f"{tool} is skipped: {reason}.")


TOOLS: dict[str, Callable[[], Command | None]] = {"hugo": hugo, "strapline": strapline, "bare": bare}


def corpus_of(chapters: int) -> Path:
    """The corpus, made unless it is there and was made by the same program."""
    program = b"".join((HERE / name).read_bytes() for name in ("corpus.py", "words.py"))
    mark = hashlib.sha256(program).hexdigest()
    folder, stamp = WORK / f"corpus-{chapters}", WORK / f"corpus-{chapters}.stamp"
    if not stamp.exists() or stamp.read_text() != mark:
        print(f"Writing {chapters:,} chapters for each tool")
        shutil.rmtree(folder, ignore_errors=True)
        subprocess.run([sys.executable, "-B", str(HERE / "corpus.py"), str(folder), str(chapters)], check=True)
        stamp.write_text(mark)
    return folder


def run(command: list[str]) -> Run:
    environment = os.environ | {"GOMAXPROCS": str(THREADS), "HUGO_CACHEDIR": str(WORK / "hugo-cache")}
    log = WORK / "log"
    os.sync()
    with log.open("w") as said:
        start = time.monotonic()
        process = subprocess.Popen(command, stdout=said, stderr=said, env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"This ended with {process.returncode}:\n{' '.join(command)}\n{log.read_text()[-4000:]}")
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


def written(output: Path) -> tuple[int, int]:
    sizes = [page.stat().st_size for page in output.rglob("*.html")]
    return len(sizes), sum(sizes)


def measure(tools: dict[str, Command], sizes: list[int], rounds: int, place: Path) -> dict[int, Results]:
    """All sizes and tools in turn, round by round; after each build of Strapline, a second one that finds nothing
    changed."""
    corpora = {chapters: corpus_of(chapters) for chapters in sizes}
    runs: dict[int, dict[str, list[Run]]] = {chapters: {} for chapters in sizes}
    pages: dict[int, dict[str, tuple[int, int]]] = {chapters: {} for chapters in sizes}
    for turn in range(rounds + 1):
        show(f"round {turn} of {rounds}" if turn else "warming up")
        for chapters, corpus in corpora.items():
            for name, command in tools.items():
                output = place / f"{chapters}-{turn}-{name}"
                labels = ["strapline", "strapline, no change"] if name == "strapline" else [name]
                for label in labels:
                    one = run(command(corpus, output))
                    if turn:
                        runs[chapters].setdefault(label, []).append(one)
                        pages[chapters][label] = written(output)
                if place.is_relative_to(MEMORY):
                    shutil.rmtree(output)
    show("")
    return {
        chapters: {label: Result(found[label], *pages[chapters][label]) for label in found}
        for chapters, found in runs.items()
    }


def ratio(ours: Result, other: Result) -> float:
    """The median of the rounds' ratios of wall time."""
    return median(mine.wall / theirs.wall for mine, theirs in zip(ours.runs, other.runs))


def show(progress: str) -> None:
    """On a terminal, one line that is written over; elsewhere a line each."""
    if sys.stdout.isatty():
        print(f"\r\033[K{progress}", end="", flush=True)
    elif progress:
        print(progress, flush=True)


def print_table(chapters: int, results: Results) -> None:
    heads = ["wall s", "from", "to", "CPU s", "peak MiB", "pages", "MB", "bytes a page"]
    print(f"\n{f'{chapters:,} chapters':<22}" + "".join(f"{head:>13}" for head in heads))
    for name, result in results.items():
        walls = [one.wall for one in result.runs]
        cells = [f"{result.wall:.2f}", f"{min(walls):.2f}", f"{max(walls):.2f}", f"{result.cpu:.2f}"]
        cells += [f"{result.peak:.0f}", f"{result.pages:,}", f"{result.size / 1e6:.1f}", f"{result.page_size:,.0f}"]
        print(f"{name:<22}" + "".join(f"{cell:>13}" for cell in cells))


def comparable(ours: Result, peer: Result) -> bool:
    """Whether both wrote about as much: a tool that writes less is not the faster one."""
    return all(0.9 <= ratio <= 1.1 for ratio in (ours.pages / peer.pages, ours.page_size / peer.page_size))


def print_ratios(measured: dict[int, Results]) -> None:
    """Each figure that a target is set for, where what it needs was measured."""
    lines: list[tuple[str, float, float, str]] = []
    warnings: list[str] = []
    sizes = sorted(size for size in measured if "strapline" in measured[size])
    peaks = {5_000: 150, 20_000: 400}
    for size in sizes:
        ours, hugo, bare = (measured[size].get(tool) for tool in ("strapline", "hugo", "bare"))
        if hugo:
            lines.append((f"{size:,} chapters: wall, strapline to hugo", ratio(ours, hugo), 0.15, ""))
            if not comparable(ours, hugo):
                warnings.append(f"{size:,} chapters: NOT comparable, more than 10 % from Hugo in pages or bytes a page")
        if bare:
            lines.append((f"{size:,} chapters: wall, strapline to bare", ratio(ours, bare), 2.0, ""))
        if size in peaks:
            lines.append((f"{size:,} chapters: peak of strapline", ours.peak, peaks[size], " MiB"))
    for small, large in zip(sizes, sizes[1:]):
        growth = ratio(measured[large]["strapline"], measured[small]["strapline"])
        # 4.1 times the time for 4 times the chapters.
        lines.append((f"wall of strapline, {large:,} to {small:,} chapters", growth, large / small * 4.1 / 4, "x"))

    if lines:
        print(f"\n{'':<48}{'measured':>12}{'at most':>12}")
    for label, value, target, unit in lines:
        verdict = "met" if value <= target else "not met"
        print(f"{label:<48}{f'{value:.2f}{unit}':>12}{f'{target:g}{unit}':>12}  {verdict}")
    print(*warnings, sep="\n", end="\n" if warnings else "")


def roomiest() -> Path:
    """The file system in memory where it has room, else the project's own folder of builds."""
    if MEMORY.is_dir() and os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ROOM:
        return MEMORY
    return WORK


def main() -> None:
    parser = argparse.ArgumentParser(description="Times Strapline beside Hugo and bare cmark-gfm.")
    parser.add_argument("--runs", type=int, default=5, help="rounds that count (5)")
    parser.add_argument("--sizes", default="5000,20000", help="chapters in a corpus, multiples of 20 (5000,20000)")
    parser.add_argument("--only", default=",".join(TOOLS), help="tools, in the order of their turns")
    parser.add_argument("--place", type=Path, default=roomiest(), help="where the sites are written (in memory)")
    options = parser.parse_args()
    show(f"Writing the sites below {options.place}")

    WORK.mkdir(parents=True, exist_ok=True)
    tools = {name: command for name in options.only.split(",") if (command := TOOLS[name]())}
    sizes = sorted({int(size) for size in options.sizes.split(",")})
    with TemporaryDirectory(prefix="sites-", dir=options.place) as place:
        measured = measure(tools, sizes, options.runs, Path(place))
    print(f"\nMedians of {options.runs} runs with {THREADS} threads each; wall also from the fastest to the slowest.")
    for size, results in measured.items():
        print_table(size, results)
    print_ratios(measured)


if __name__ == "__main__":
    main()
