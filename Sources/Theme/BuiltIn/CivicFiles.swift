// swift-format-ignore-file
// Written by “make theme” from themes/civic. Change the theme, not this copy.

extension BuiltInTheme {
    static let civic: [(path: String, content: Content)] = [
("404.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{words.page-not-found}}</h1>
<p>{{words.page-not-found-help}}</p>
<p><a href="{{frame.site.link}}">{{words.go-to-home-page}}</a></p>
</div>
{{/main}}
{{/base}}

"""##)),
("assets/site.css", .text(##"""
/* The civic theme. The custom properties come from theme.yaml and stand before this in the published file. */

/* Ground */

*,
*::before,
*::after {
  box-sizing: border-box;
}

html {
  color-scheme: light dark;
  -webkit-text-size-adjust: 100%;
  text-size-adjust: 100%;
}

@media (prefers-color-scheme: dark) {
  :root {
    --ink: var(--dark-ink);
    --quiet-ink: var(--dark-quiet-ink);
    --paper: var(--dark-paper);
    --shade: var(--dark-shade);
    --line: var(--dark-line);
    --link: var(--dark-link);
    --link-visited: var(--dark-link-visited);
    --accent: var(--dark-accent);
    --on-accent: var(--dark-on-accent);
    --caution: var(--dark-caution);
  }
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--text-font);
  font-size: var(--text-size);
  line-height: var(--line-height);
  overflow-wrap: break-word;
}

:where(h1, h2, h3, h4, h5, h6) {
  margin-block: 1.6em 0.5em;
  line-height: 1.2;
  text-wrap: balance;
}

h1 {
  margin-block-start: 0;
  font-size: clamp(1.9rem, 1.4rem + 2.2vw, 2.75rem);
}

h2 {
  font-size: clamp(1.45rem, 1.2rem + 1vw, 1.8rem);
}

h3 {
  font-size: 1.3rem;
}

h4,
h5,
h6 {
  font-size: 1.1875rem;
}

:where(p, ul, ol, dl, figure, blockquote, pre, details) {
  margin-block: 0 1em;
}

:where(ul, ol) {
  padding-inline-start: 1.5em;
}

:where(li) {
  margin-block-end: 0.3em;
}

hr {
  margin-block: 2rem;
  border: 0;
  border-block-start: 1px solid var(--line);
}

img,
svg {
  max-inline-size: 100%;
  block-size: auto;
}

code,
pre {
  font-family: var(--code-font);
  font-size: 0.95em;
}

pre {
  overflow-x: auto;
  padding: 1rem;
  background: var(--shade);
}

/* Links and focus */

a {
  color: var(--link);
  text-decoration-thickness: 0.08em;
  text-underline-offset: 0.15em;
}

a:visited {
  color: var(--link-visited);
}

a:hover {
  text-decoration-thickness: 0.16em;
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 0;
  box-shadow: 0 0 0 6px var(--on-focus);
}

a:focus-visible {
  background: var(--focus);
  color: var(--on-focus);
}

main:focus {
  outline: none;
  box-shadow: none;
}

:target {
  scroll-margin-block-start: 1rem;
}

.skip-link:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

.skip-link:focus {
  display: block;
  padding: 0.75rem 1rem;
}

/* The frame of a page */

.band,
.page {
  max-inline-size: var(--page-width);
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 2rem);
}

.site-header {
  padding-block: 1rem;
  background: var(--accent);
  color: var(--on-accent);
}

.site-header p {
  margin: 0;
}

.site-logo {
  block-size: 3rem;
  inline-size: auto;
  margin-block-end: 0.5rem;
}

.site-name {
  font-size: 1.3rem;
  font-weight: 700;
}

.site-name a:not(:focus-visible) {
  color: inherit;
}

.breadcrumbs {
  padding-block: 0.75rem;
  font-size: 1rem;
}

.breadcrumbs ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 0.5rem;
  margin: 0;
  padding: 0;
  list-style: none;
}

.breadcrumbs li {
  margin: 0;
}

.breadcrumbs li + li::before {
  content: "/" / "";
  margin-inline-end: 0.5rem;
  color: var(--quiet-ink);
}

.page {
  padding-block: 1.5rem 3rem;
}

.site-footer {
  padding-block: 2rem;
  border-block-start: 4px solid var(--accent);
  background: var(--shade);
}

.site-footer h2 {
  margin-block-start: 0;
  font-size: 1.3rem;
}

.text {
  max-inline-size: var(--measure);
  min-inline-size: 0;
}

@media (min-width: 64rem) {
  .with-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 18rem;
    gap: 3rem;
    align-items: start;
  }
}

/* What a publication says of itself */

.publication-line,
.publisher {
  color: var(--quiet-ink);
}

.page-header .publication-line {
  margin-block-end: 0.5rem;
}

.status {
  padding-inline: 0.4em;
  border: 2px solid currentcolor;
}

.summary {
  font-size: 1.1em;
}

.notice {
  margin-block-end: 2rem;
  padding: 1rem;
  border: 2px solid var(--caution);
}

.notice > :last-child,
.callout > :last-child {
  margin-block-end: 0;
}

.facts,
.contacts {
  display: grid;
  gap: 0.5rem;
  font-size: 1rem;
}

.facts {
  margin-block: 1.5rem;
  padding-block: 1rem;
  border-block: 1px solid var(--line);
}

.facts dt,
.contacts dt {
  font-weight: 700;
}

.facts dd,
.contacts dd {
  margin: 0;
}

@media (min-width: 40rem) {
  .facts > div,
  .contacts > div {
    display: grid;
    grid-template-columns: 12rem minmax(0, 1fr);
    column-gap: 1rem;
  }

  .facts dd,
  .contacts dd {
    grid-column: 2;
  }
}

/* Ways through a publication */

.on-this-page,
.contents,
.chapter-navigation {
  margin-block: 1.5rem;
}

.on-this-page h2,
.chapter-navigation h2 {
  margin-block: 0 0.5rem;
  font-size: 1.1875rem;
}

.on-this-page {
  padding-inline-start: 1rem;
  border-inline-start: 4px solid var(--line);
}

.chapter-navigation {
  padding-block-start: 1rem;
  border-block-start: 4px solid var(--accent);
  font-size: 1rem;
}

@media (min-width: 64rem) {
  .chapter-navigation {
    margin-block-start: 0;
  }
}

.on-this-page ul,
.chapter-list,
.publication-list {
  padding-inline-start: 0;
  list-style: none;
}

.on-this-page ul ul {
  margin-block: 0.3em;
  padding-inline-start: 1.5rem;
}

.chapter-list [aria-current] {
  color: inherit;
  font-weight: 700;
  text-decoration: none;
}

.number {
  font-variant-numeric: tabular-nums;
}

.previous-and-next {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1rem;
  margin-block: 2.5rem 1.5rem;
}

.previous-and-next a {
  flex: 0 1 18rem;
}

.previous-and-next .next {
  margin-inline-start: auto;
  text-align: end;
}

.previous-and-next .direction {
  display: block;
  font-weight: 700;
}

/* What chapters contain */

.table-scroll {
  margin-block: 1.5rem;
  overflow-x: auto;
}

table {
  border-collapse: collapse;
  font-size: 1rem;
  font-variant-numeric: tabular-nums;
}

caption {
  padding-block-end: 0.5rem;
  font-weight: 700;
  text-align: start;
}

th,
td {
  padding: 0.45rem 0.75rem;
  border-block-end: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
  overflow-wrap: normal;
}

thead th {
  border-block-end-width: 2px;
}

figure {
  margin-inline: 0;
}

figcaption {
  margin-block-start: 0.5rem;
  color: var(--quiet-ink);
  font-size: 1rem;
}

blockquote {
  margin-inline: 0;
  padding-inline-start: 1rem;
  border-inline-start: 4px solid var(--line);
}

.callout {
  margin-block: 1.5rem;
  padding: 1rem;
  border-inline-start: 6px solid var(--accent);
  background: var(--shade);
}

.callout-warning,
.callout-caution {
  border-inline-start-color: var(--caution);
}

.callout-title {
  margin-block-end: 0.25rem;
  font-weight: 700;
}

.list-alpha {
  list-style-type: lower-alpha;
}

.list-roman {
  list-style-type: lower-roman;
}

.footnotes {
  margin-block-start: 3rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--line);
  font-size: 1rem;
}

.whole .chapter {
  margin-block-start: 4rem;
}

/* Forced colours, reduced motion, paper */

@media (forced-colors: active) {
  .site-header {
    border-block-end: 1px solid;
  }

  .callout {
    border: 1px solid;
    border-inline-start-width: 6px;
  }
}

@media (prefers-reduced-motion: no-preference) {
  html {
    scroll-behavior: smooth;
  }
}

@media print {
  :root {
    --ink: #000;
    --quiet-ink: #000;
    --paper: #fff;
    --shade: #fff;
    --link: #000;
    --link-visited: #000;
    --accent: #fff;
    --on-accent: #000;
    --caution: #000;
  }

  html {
    color-scheme: light;
  }

  @page {
    margin: 20mm;
  }

  body {
    font-size: 11pt;
  }

  .skip-link,
  .breadcrumbs,
  .on-this-page,
  .chapter-navigation,
  .previous-and-next,
  .one-page-link {
    display: none;
  }

  .band,
  .page,
  .text {
    max-inline-size: none;
    padding-inline: 0;
  }

  .text a[href^="http"]::after {
    content: " (" attr(href) ")";
    overflow-wrap: anywhere;
  }

  h1,
  h2,
  h3,
  h4 {
    break-after: avoid;
  }

  tr,
  figure,
  .callout {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }

  .table-scroll {
    overflow: visible;
  }

  .whole .chapter {
    break-before: page;
  }
}

"""##)),
("base.html", .text(##"""
<!doctype html>
<html lang="{{frame.language}}" dir="{{frame.direction}}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{frame.page-title}}</title>
{{#frame.description}}
<meta name="description" content="{{.}}">
{{/frame.description}}
{{#frame.no-index}}
<meta name="robots" content="noindex">
{{/frame.no-index}}
{{#frame.canonical}}
<link rel="canonical" href="{{.}}">
{{/frame.canonical}}
<link rel="stylesheet" href="{{frame.stylesheet}}">
</head>
<body>
<a class="skip-link" href="#page:main">{{words.skip-to-content}}</a>
{{>site-header}}
{{>breadcrumbs}}
<main id="page:main" class="page" tabindex="-1">
{{#frame.notice}}
<div class="notice">
{{.}}
</div>
{{/frame.notice}}
{{$main}}
{{/main}}
</main>
{{>site-footer}}
</body>
</html>

"""##)),
("breadcrumbs.html", .text(##"""
{{#frame.has-breadcrumbs}}
<nav class="breadcrumbs band" aria-label="{{words.breadcrumbs}}">
<ol>
{{#frame.breadcrumbs}}
<li><a href="{{link}}">{{title}}</a></li>
{{/frame.breadcrumbs}}
</ol>
</nav>
{{/frame.has-breadcrumbs}}

"""##)),
("chapter-link.html", .text(##"""
<li><a href="{{link}}"{{#current}} aria-current="page"{{/current}}>{{#label}}<span class="label">{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</a></li>

"""##)),
("chapter-navigation.html", .text(##"""
{{#has-chapters}}
<nav class="chapter-navigation" aria-labelledby="page:chapter-navigation">
<h2 id="page:chapter-navigation"><a href="{{publication.link}}">{{publication.title}}</a></h2>
<ul class="chapter-list">
{{#chapters}}
{{>chapter-link}}
{{/chapters}}
</ul>
</nav>
{{/has-chapters}}

"""##)),
("chapter.html", .text(##"""
{{<base}}
{{$main}}
<div class="with-side">
<article class="text">
<header class="page-header">
<p class="publication-line"><a href="{{publication.link}}">{{publication.title}}</a>{{#publication.status}} <strong class="status">{{.}}</strong>{{/publication.status}}</p>
<h1>{{#label}}<span class="label">{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</h1>
</header>
{{>on-this-page}}
{{content}}
{{>facts}}
{{>previous-and-next}}
</article>
{{>chapter-navigation}}
</div>
{{/main}}
{{/base}}

"""##)),
("contents.html", .text(##"""
{{#has-contents}}
<nav class="contents" aria-labelledby="page:contents">
<h2 id="page:contents">{{words.contents}}</h2>
{{#contents}}
{{#title}}
<h3>{{.}}</h3>
{{/title}}
{{#has-chapters}}
<ul class="chapter-list">
{{#chapters}}
{{>chapter-link}}
{{/chapters}}
</ul>
{{/has-chapters}}
{{/contents}}
</nav>
{{/has-contents}}

"""##)),
("facts.html", .text(##"""
{{#has-facts}}
<dl class="facts">
{{#facts}}
<div>
<dt>{{label}}</dt>
{{#values}}
<dd>{{.}}</dd>
{{/values}}
</div>
{{/facts}}
</dl>
{{/has-facts}}

"""##)),
("home.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{title}}</h1>
{{content}}
{{#has-publications}}
<section class="publications" aria-labelledby="page:publications">
<h2 id="page:publications">{{words.publications}}</h2>
<ul class="publication-list">
{{#publications}}
<li>
<h3><a href="{{link}}">{{title}}</a></h3>
<p class="publication-line">{{kind}}{{#period}}, {{.}}{{/period}}. {{publisher}}</p>
{{#summary}}
<div class="summary">
{{.}}
</div>
{{/summary}}
</li>
{{/publications}}
</ul>
</section>
{{/has-publications}}
</div>
{{/main}}
{{/base}}

"""##)),
("on-this-page.html", .text(##"""
{{#has-sections}}
<nav class="on-this-page" aria-labelledby="page:on-this-page">
<h2 id="page:on-this-page">{{words.on-this-page}}</h2>
<ul>
{{#sections}}
<li><a href="#{{id}}">{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</a>
{{#has-sections}}
<ul>
{{#sections}}
<li><a href="#{{id}}">{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</a></li>
{{/sections}}
</ul>
{{/has-sections}}
</li>
{{/sections}}
</ul>
</nav>
{{/has-sections}}

"""##)),
("one-page.html", .text(##"""
{{<base}}
{{$main}}
<article class="text whole">
<header class="page-header">
<p class="publication-line"><a href="{{publication.link}}">{{words.read-by-chapter}}</a>{{#publication.status}} <strong class="status">{{.}}</strong>{{/publication.status}}</p>
<h1>{{publication.title}}</h1>
<p class="publisher">{{publication.publisher}}</p>
</header>
{{>facts}}
{{>contents}}
{{#chapters}}
<section class="chapter" id="{{id}}" aria-labelledby="{{id}}:title">
<h2 id="{{id}}:title">{{#label}}<span class="label">{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</h2>
{{content}}
</section>
{{/chapters}}
</article>
{{/main}}
{{/base}}

"""##)),
("previous-and-next.html", .text(##"""
{{#has-neighbours}}
<nav class="previous-and-next" aria-label="{{words.previous-and-next}}">
{{#previous}}
<a class="previous" rel="prev" href="{{link}}">
<span class="direction">{{words.previous}}</span>
<span class="title">{{#label}}{{.}} {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</span>
</a>
{{/previous}}
{{#next}}
<a class="next" rel="next" href="{{link}}">
<span class="direction">{{words.next}}</span>
<span class="title">{{#label}}{{.}} {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</span>
</a>
{{/next}}
</nav>
{{/has-neighbours}}

"""##)),
("publication-line.html", .text(##"""
<p class="publication-line">{{publication.kind}}{{#publication.period}}, {{.}}{{/publication.period}}{{#publication.status}} <strong class="status">{{.}}</strong>{{/publication.status}}</p>

"""##)),
("publication.html", .text(##"""
{{<base}}
{{$main}}
<article class="text">
<header class="page-header">
{{>publication-line}}
<h1>{{publication.title}}</h1>
<p class="publisher">{{publication.publisher}}</p>
</header>
{{#summary}}
<div class="summary">
{{.}}
</div>
{{/summary}}
{{>facts}}
{{#introduction}}
{{.}}
{{/introduction}}
{{>contents}}
{{#one-page}}
<p class="one-page-link"><a href="{{.}}">{{words.read-on-one-page}}</a></p>
{{/one-page}}
</article>
{{/main}}
{{/base}}

"""##)),
("site-footer.html", .text(##"""
<footer class="site-footer">
<div class="band">
{{#frame.has-contacts}}
<h2>{{words.contact}}</h2>
<dl class="contacts">
{{#frame.contacts}}
<div>
<dt>{{label}}</dt>
{{#link}}
<dd><a href="{{link}}">{{text}}</a></dd>
{{/link}}
{{^link}}
<dd>{{text}}</dd>
{{/link}}
</div>
{{/frame.contacts}}
</dl>
{{/frame.has-contacts}}
<p>{{words.published-by}} {{frame.site.organisation}}</p>
</div>
</footer>

"""##)),
("site-header.html", .text(##"""
<header class="site-header">
<div class="band">
{{#frame.site.logo}}
<img class="site-logo" src="{{.}}" alt="">
{{/frame.site.logo}}
<p class="site-name"><a href="{{frame.site.link}}">{{frame.site.title}}</a></p>
<p class="site-organisation">{{frame.site.organisation}}</p>
</div>
</header>

"""##)),
("theme.yaml", .text(##"""
# The site's colours, sizes and typefaces. Each becomes a custom property of assets/site.css: ink is var(--ink) there.
tokens:
  ink: '#1b1b1b'
  quiet-ink: '#484848'
  paper: '#ffffff'
  shade: '#f2f4f5'
  line: '#767f85'
  link: '#0b4a8f'
  link-visited: '#563a7a'
  accent: '#0b4a8f'
  on-accent: '#ffffff'
  focus: '#ffdd00'
  on-focus: '#1b1b1b'
  caution: '#8c1d18'
  dark-ink: '#ececec'
  dark-quiet-ink: '#c3c7ca'
  dark-paper: '#15181a'
  dark-shade: '#22272a'
  dark-line: '#8a9398'
  dark-link: '#9cc7ff'
  dark-link-visited: '#cfb6f2'
  dark-accent: '#123a66'
  dark-on-accent: '#ffffff'
  dark-caution: '#ffb4ab'
  text-size: 1.1875rem
  line-height: '1.55'
  measure: 68ch
  page-width: 76rem
  text-font: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
  code-font: "ui-monospace, 'Cascadia Mono', Menlo, Consolas, 'Liberation Mono', monospace"
# Which colour stands on which, and the least contrast between them. A build fails where a pair falls below it; a theme
# that extends this one is held to the same pairs.
contrast:
# Text
- {colour: ink, on: [paper, shade], at-least: 7}
- {colour: quiet-ink, on: [paper, shade], at-least: 7}
- {colour: link, on: [paper, shade], at-least: 7}
- {colour: link-visited, on: [paper, shade], at-least: 7}
- {colour: on-accent, on: [accent], at-least: 7}
- {colour: on-focus, on: [focus], at-least: 7}
- {colour: dark-ink, on: [dark-paper, dark-shade], at-least: 7}
- {colour: dark-quiet-ink, on: [dark-paper, dark-shade], at-least: 7}
- {colour: dark-link, on: [dark-paper, dark-shade], at-least: 7}
- {colour: dark-link-visited, on: [dark-paper, dark-shade], at-least: 7}
- {colour: dark-on-accent, on: [dark-accent], at-least: 7}
# What shows where something begins and ends, is focused, or is a warning
- {colour: line, on: [paper, shade], at-least: 3}
- {colour: caution, on: [paper, shade], at-least: 3}
- {colour: on-focus, on: [paper, shade], at-least: 3}
- {colour: focus, on: [dark-paper, dark-shade], at-least: 3}
- {colour: dark-line, on: [dark-paper, dark-shade], at-least: 3}
- {colour: dark-caution, on: [dark-paper, dark-shade], at-least: 3}

"""##)),
("words/en.yaml", .text(##"""
# What the theme itself says on a page. Every other file in this folder has the same names.
skip-to-content: Skip to main content
breadcrumbs: Breadcrumbs
contact: Contact
published-by: Published by
publications: Publications
contents: Contents
on-this-page: On this page
previous-and-next: Previous and next chapter
previous: Previous
next: Next
read-on-one-page: Read the whole publication on one page
read-by-chapter: Read chapter by chapter
page-not-found: Page not found
page-not-found-help: Check that the address is complete and spelt correctly. The page may have moved.
go-to-home-page: Go to the home page
home: Home
whole-publication: the whole publication
chapter: Chapter
section: Section
appendix: Appendix
table: Table
figure: Figure
note: Note
tip: Tip
important: Important
warning: Warning
caution: Caution
notes: Notes
back-to-text: Back to the text, note
done: Done
not-done: Not done
wide-table: Table
publisher: Published by
partners: With
period: Covers
published: Published
updated: Last updated
next-review: Next review
owner: Responsible
source: Source
email: Email
phone: Telephone
relay: Relay UK
textphone: Textphone
post: Post
contact-form: Contact form
response-time: We answer
kind-scheme: Scheme
kind-plan: Plan
kind-report: Report
kind-case-study: Case study
kind-handbook: Handbook
kind-policy: Policy
status-draft: Draft
draft-notice: This is a draft. It is not published, and it may change.
status-superseded: Superseded
status-withdrawn: Withdrawn

"""##)),
    ]
}
