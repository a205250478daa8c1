#!/usr/bin/env python3
"""Writes the same publications twice, for Hugo and for Strapline:  corpus.py FOLDER CHAPTERS

The text is the same but for what each tool needs: where a title stands, what a publication's own file is called and
how a link to another chapter is written. It is made from `words.py` with a fixed seed, so that every run, on any
machine, measures the same work; a publication's text depends on its number alone. The site offers twenty languages and six formats, which every page says.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from random import Random

from words import ADJECTIVES, JOINS, MODALS, MONTHS, NOUNS, OPENERS, POSTS, STATES, SUBJECTS, VERBS

CHAPTERS_IN_A_PUBLICATION = 20
WORDS_IN_A_CHAPTER = range(600, 920)
SITE_TITLE = "Schemes and reports"
OWNER = "Equality and Diversity Team"
LANGUAGES = "ar bn ckb cs cy fa fr gu hi hu lt pl ps pt ro sk so tr ur zh-Hans".split()


class Author:
    """One publication's source of chance, and the phrases made with it."""

    def __init__(self, publication: int) -> None:
        self.random = Random(f"strapline {publication}")

    def one(self, words: list[str]) -> str:
        return self.random.choice(words)

    def number(self, low: int, high: int) -> int:
        return self.random.randint(low, high)

    def things(self) -> str:
        return f"{self.one(ADJECTIVES)} {self.one(NOUNS)}"

    def headings(self, count: int) -> list[str]:
        """Different from each other, as two of a chapter would otherwise share an address."""
        pairs = self.random.sample(range(len(ADJECTIVES) * len(NOUNS)), count)
        return [f"{ADJECTIVES[pair // len(NOUNS)]} {NOUNS[pair % len(NOUNS)]}".capitalize() for pair in pairs]

    def clause(self) -> str:
        return f"{self.one(SUBJECTS)} {self.one(MODALS)} {self.one(VERBS)} {self.things()}"

    def short(self) -> str:
        return f"{self.clause()} {self.one(JOINS)} {self.things()}.".capitalize()

    def sentence(self) -> str:
        text = f"{self.clause()} {self.one(JOINS)} {self.things()}"
        match self.number(0, 3):
            case 0:
                text = f"{self.one(OPENERS)}, {text}"
            case 1:
                text += f", so that {self.clause()}"
            case 2:
                text += f", and {self.one(MODALS)} {self.one(VERBS)} {self.things()}"
        return text[0].upper() + text[1:] + "."

    def paragraph(self) -> str:
        return " ".join(self.sentence() for _ in range(self.number(3, 6)))

    def marked(self, text: str) -> str:
        """The text with up to three of its words emphasised, in code or linked."""
        words = text.split(" ")
        for _ in range(3):
            place = self.random.randrange(len(words))
            if re.fullmatch(r"[A-Za-z]{4,}", words[place]):
                words[place] = self.one([
                    f"**{words[place]}**",
                    f"*{words[place]}*",
                    f"`{words[place]}`",
                    f"[{words[place]}](https://www.example.org/scheme/{words[place].lower()})",
                ])
        return " ".join(words)


def bullets(author: Author) -> str:
    return "\n".join(f"- {author.marked(author.short())}" for _ in range(author.number(3, 5)))


def steps(author: Author) -> str:
    return "\n".join(f"{number}. {author.short()}" for number in range(1, author.number(3, 5) + 1))


def tasks(author: Author) -> str:
    return f"- [x] {author.short()}\n- [ ] {author.short()}"


def actions(author: Author, chapter: int) -> str:
    rows = ["| Ref | Action | Lead officer | Due | Status |", "|-----|:-------|--------------|----:|:------:|"]
    for row in range(1, author.number(5, 8) + 1):
        due = f"{author.one(MONTHS)} {author.number(2008, 2011)}"
        cells = [f"{chapter}.{row}", author.short(), author.one(POSTS), due, author.one(STATES)]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows)


def pointer(author: Author, chapter: int, titles: list[str]) -> str:
    """A paragraph that ends with a link to another chapter and a bare address."""
    target = author.random.choice([number for number in range(1, len(titles) + 1) if number != chapter])
    link = f"[{titles[target - 1].lower()}]({chapter_file(target)})"
    return f"{author.paragraph()} See {link} and https://www.example.gov.uk/schemes/{author.number(1, 99)} for more."


def chapter_file(number: int) -> str:
    return f"ch-{number:02}.md"


def body(author: Author, chapter: int, titles: list[str]) -> str:
    """A chapter without its title: sections of a paragraph, a list and a sub-section, until there are words enough."""
    headings = iter(author.headings(40))
    blocks = [author.marked(author.paragraph())]
    target = author.random.choice(WORDS_IN_A_CHAPTER)
    notes = 0
    while sum(len(block.split()) for block in blocks) < target:
        notes += 1
        blocks += [f"## {next(headings)}", f"{author.marked(author.paragraph())}[^n{notes}]"]
        blocks += [bullets(author) if notes % 2 else steps(author)]
        blocks += [f"### {next(headings)}", pointer(author, chapter, titles)]
        if notes == 1:
            blocks += [actions(author, chapter)]
        if notes == 2:
            blocks += [f"> {author.paragraph()}", tasks(author)]
    blocks += [f"[^n{note}]: {author.short()}" for note in range(1, notes + 1)]
    return "\n\n".join(blocks) + "\n"


def write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def write_site(folder: Path) -> None:
    welcome = Author(0).paragraph()
    write(folder / "hugo/_index.md", f'---\ntitle: "{SITE_TITLE}"\n---\n\n{welcome}\n')
    write(folder / "strapline/home.md", f"# {SITE_TITLE}\n\n{welcome}\n")
    write(folder / "strapline/site.yaml", f"""\
title: {SITE_TITLE}
organisation: Example County Council
language: en-GB
home-page: home.md
contacts:
  email: schemes@example.gov.uk
  phone: 01632 960 000
  relay: 18001 then 01632 960 000
  post: Example County Council, County Hall, Exampletown EX1 2MP
  response-time: within 10 working days
formats: [large-print, easy-read, audio, braille, bsl, another-language]
""")
    languages = "".join(f"- tag: {language}\n" for language in LANGUAGES)
    write(folder / "strapline/languages.yaml", f"languages:\n{languages}interpreters: [syl, yue, cmn]\n")
    write(folder / "strapline/glossary.yaml", """\
abbreviations:
- abbreviation: EIA
  stands-for: equality impact assessment
""")
    write(folder / "strapline/owners.yaml", f"owners:\n- id: equality-team\n  name: {OWNER}\n  kind: team\n")


def write_publication(folder: Path, number: int) -> None:
    author = Author(number)
    name = f"doc-{number:04}"
    title = f"Scheme {number} for {author.things()}"
    summary = author.sentence()
    titles = author.headings(CHAPTERS_IN_A_PUBLICATION)

    write(folder / f"hugo/{name}/_index.md", f"""\
---
title: "{title}"
weight: {number}
description: "{summary}"
period: 2008 to 2011
status: published
owner: {OWNER}
---
""")
    write(folder / f"strapline/schemes/{name}/publication.yaml", f"""\
title: {title}
kind: scheme
publisher: Example County Council
period: 2008 to 2011
published: 2008
status: published
summary: {summary}
language: en-GB
owner: equality-team
one-page: no
contents:
""" + "".join(f"- {chapter_file(chapter)}\n" for chapter in range(1, len(titles) + 1)))

    for chapter, chapter_title in enumerate(titles, 1):
        text = body(author, chapter, titles)
        for_hugo = re.sub(r"\]\((ch-\d\d)\.md\)", r"](\1.html)", text)
        file = chapter_file(chapter)
        write(folder / f"hugo/{name}/{file}", f'---\ntitle: "{chapter_title}"\nweight: {chapter}\n---\n\n{for_hugo}')
        write(folder / f"strapline/schemes/{name}/{file}", f"# {chapter_title}\n\n{text}")


def make(folder: Path, chapters: int) -> None:
    write_site(folder)
    for number in range(1, chapters // CHAPTERS_IN_A_PUBLICATION + 1):
        write_publication(folder, number)


if __name__ == "__main__":
    make(Path(sys.argv[1]), int(sys.argv[2]))
