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
("assets/favicon.ico", .hexadecimal("000001000100101010000100040028010000160000002800000010000000200000000100040000000000c0000000000000000000000010000000000000008f4a0b00ffffff0000ddff0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000002222222222000000222222222200000000000000000000001111111000000000111111100000000000000000000000001111111111000000111111111100000000000000000000001111111111000000111111111100000000000000000000000000000000000000000000000000080010000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000080010000")),
("assets/icon.svg", .text(##"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" role="img">
<title>Strapline</title>
<rect width="32" height="32" rx="6" fill="#0b4a8f"/>
<rect x="6" y="6" width="20" height="3.5" rx="1" fill="#ffffff"/>
<rect x="6" y="12" width="20" height="3.5" rx="1" fill="#ffffff"/>
<rect x="6" y="18" width="13" height="3.5" rx="1" fill="#ffffff"/>
<rect x="6" y="24" width="20" height="3.5" rx="1" fill="#ffdd00"/>
</svg>

"""##)),
("assets/site.css", .text(##"""
/*
The civic theme. The custom properties come from theme.yaml and stand before this in the published file, from which
comments like this one are left out.

What templates can use, beside plain elements:

  Places     .band .page             as wide as the page, with its margins        .text    as wide as is good to read
             .with-side > .text, .side    a column with a narrow one beside it, from 64rem
  Heads      .page-header            with h1 and its mark; in article.front on a tinted band
             .tag-line               short facts in a line: kind, .period, .publisher, .status, each an element
             .summary .publisher .jump
  Notices    .notice                 what the site's owner says above every page
             .banners > .banner      what to know of a version before it is read; .banner-draft, -superseded, -withdrawn,
                                     -mistaken, -corrected say which. The first paragraph says it in short
             .callout, .callout-note, -tip, -important, -warning, -caution, .callout-label
  Lists      .index-list             publications or pages: li > h3 > a, .tag-line, .summary
             .chapter-list           numbered chapters; .contents on-page lists; .number, .label
             .index-groups           links to the groups of a list on the page, then a section.index-group each
             .numbered-list          tables and figures: li > a > .label and a title
             .updates                what changed: li > h2, .change-line, .corrects, then text
             .glossary               dl of terms in div groups: dt > dfn, dd, .stands-for
             .page-links .page-link  links to pages that go with this one
             dl, dl.facts, dl.contacts    terms and what is said of them, the latter two in div pairs
  Ways       .breadcrumbs .on-this-page .chapter-navigation .other-ways .previous-and-next .site-pages .skip-link
  Offers     .strapline (one line that opens), .offers with .panels, .panel, .languages, .interpreters, .autonym, .staff
  Tables     .table-scroll > table; table.cards becomes cards on phones; .align-left, .align-centre, .align-right
  Words      .status                 a state, in a frame

Only logical properties, so that pages that run from the right need no rules of their own. No letter-spacing, no
capitals, no fixed heights: readers may set their own spacing.
*/

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
    --soft-line: var(--dark-soft-line);
    --link: var(--dark-link);
    --link-visited: var(--dark-link-visited);
    --rule: var(--dark-rule);
    --accent: var(--dark-accent);
    --on-accent: var(--dark-on-accent);
    --caution: var(--dark-caution);
  }
}

@media (prefers-contrast: more) {
  :root {
    --quiet-ink: var(--ink);
    --line: var(--ink);
    --soft-line: var(--ink);
    --shade: var(--paper);
  }
}

body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font-family: var(--text-font);
  font-size: var(--text-size);
  line-height: var(--line-height);
  overflow-wrap: anywhere;
}

h1,
h2,
h3 {
  font-family: var(--heading-font);
  font-weight: 700;
}

:where(h1, h2, h3, h4, h5, h6) {
  margin-block: 1.75em 0.5em;
  line-height: 1.25;
  text-wrap: balance;
}

h1 {
  margin-block-start: 0;
  font-size: clamp(1.9rem, 1.35rem + 2.2vw, 2.9rem);
}

h2 {
  font-size: clamp(1.45rem, 1.25rem + 0.8vw, 1.85rem);
}

h3 {
  font-size: 1.3rem;
}

h4,
h5,
h6 {
  font-size: 1.0625em;
}

:where(p, ul, ol, dl, figure, blockquote, pre, details) {
  margin-block: 0 1em;
}

:where(ul, ol) {
  padding-inline-start: 1.6em;
}

:where(li) {
  margin-block-end: 0.35em;
}

li::marker {
  color: var(--quiet-ink);
}

:where(dt) {
  font-weight: 700;
}

:where(dd) {
  margin: 0 0 0.75em;
}

hr {
  margin-block: 2.5rem;
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
  font-size: 0.92em;
}

pre {
  overflow-x: auto;
  padding: 1rem;
  border: 1px solid var(--soft-line);
  background: var(--shade);
}

abbr[title] {
  text-underline-offset: 0.2em;
}

.number {
  font-variant-numeric: tabular-nums;
}

:is(h1, h2, h3) > .number {
  margin-inline-end: 0.15em;
  color: var(--rule);
}

.skip-link:not(:focus) {
  position: absolute;
  inline-size: 1px;
  block-size: 1px;
  overflow: hidden;
  clip-path: inset(50%);
  white-space: nowrap;
}

/* Scripts. Slanted letters exist in few of them; Nastaliq needs room above and below, and leaves figures and Latin
   letters to the other typefaces. Nothing is fetched. */

@font-face {
  font-family: Nastaliq;
  src: local("Noto Nastaliq Urdu"), local("Noto Nastaliq Urdu Regular"), local("NotoNastaliqUrdu-Regular"), local("NotoNastaliqUrdu"), local("Urdu Typesetting"), local("Jameel Noori Nastaleeq"), local("Noto Naskh Arabic");
  unicode-range: U+0600-065F, U+066A-06EF, U+06FA-077F, U+FB50-FDFF, U+FE70-FEFF;
}

:is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(sd), :lang(ug)) {
  font-family: "Noto Naskh Arabic", "Segoe UI", "Geeza Pro", "Arabic Typesetting", Tahoma, var(--text-font);
  line-height: 1.8;
}

:is(:lang(ur), :lang(pnb), :lang(pa-Arab), :lang(phr)) {
  font-family: Nastaliq, var(--text-font);
  line-height: 2.2;
}

:is(:lang(bn), :lang(syl), :lang(gu), :lang(hi), :lang(mr), :lang(ne), :lang(pa), :lang(ta), :lang(am), :lang(ti)):not(:lang(pa-Arab)) {
  font-family: var(--text-font), "Nirmala UI", "Kohinoor Bangla", "Noto Sans Bengali", "Noto Sans Gujarati", "Noto Sans Devanagari", "Noto Sans Gurmukhi", "Noto Sans Tamil", "Noto Sans Ethiopic", Ebrima, Kefa;
  line-height: 1.75;
}

:lang(zh),
:lang(yue),
:lang(cmn) {
  font-family: var(--text-font), "Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei";
}

:is(:lang(zh-Hant), :lang(yue)) {
  font-family: var(--text-font), "Noto Sans CJK TC", "Noto Sans TC", "PingFang TC", "Microsoft JhengHei";
}

:is(:lang(ar), :lang(fa), :lang(prs), :lang(ps), :lang(ckb), :lang(sd), :lang(ug), :lang(ur), :lang(pnb), :lang(phr), :lang(pa), :lang(bn), :lang(gu), :lang(hi), :lang(mr), :lang(ne), :lang(ta), :lang(am), :lang(ti), :lang(zh), :lang(yue)) :is(em, i, cite, dfn) {
  font-style: normal;
  font-weight: 600;
}

/* A word of English within another script keeps its own letters. */
[lang|="en"] {
  font-family: var(--text-font);
  line-height: var(--line-height);
}

/* Links and focus */

a {
  color: var(--link);
  text-decoration-thickness: max(1px, 0.07em);
  text-underline-offset: 0.18em;
}

a:visited {
  color: var(--link-visited);
}

a:hover {
  text-decoration-thickness: max(3px, 0.16em);
}

:focus-visible {
  outline: 3px solid var(--focus);
  outline-offset: 0;
  box-shadow: 0 0 0 6px var(--on-focus);
}

a:focus-visible,
summary:focus-visible {
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

.skip-link:focus {
  display: block;
  padding: 0.75rem clamp(1rem, 4vw, 2rem);
}

/* The frame of a page */

.band,
.page {
  max-inline-size: var(--page-width);
  margin-inline: auto;
  padding-inline: clamp(1rem, 4vw, 2rem);
}

.site-header {
  border-block-end: 0.375rem solid var(--mark);
  background: var(--accent);
  color: var(--on-accent);
}

.site-header .band {
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.1rem 1.25rem;
  padding-block: 1.1rem 1rem;
}

.site-header p {
  margin: 0;
}

.site-logo {
  block-size: 3rem;
  inline-size: auto;
}

.site-organisation {
  font-family: var(--heading-font);
  font-size: clamp(1.25rem, 1.1rem + 0.7vw, 1.6rem);
  font-weight: 700;
}

.site-header .site-name {
  padding-block: 0.2rem;
}

.site-header a:not(:focus-visible),
.site-footer a:not(:focus-visible) {
  color: inherit;
}

.wayfinding {
  display: flex;
  flex-wrap: wrap;
  align-items: start;
  justify-content: space-between;
  gap: 0.5rem 2rem;
  padding-block: 0.75rem 0;
  font-size: 1rem;
}

.breadcrumbs ol {
  display: flex;
  flex-wrap: wrap;
  gap: 0 0.5rem;
  margin: 0;
  padding: 0.35rem 0;
  list-style: none;
}

.breadcrumbs li {
  margin: 0;
}

.breadcrumbs a {
  display: inline-block;
}

.breadcrumbs li + li::before {
  content: "/" / "";
  margin-inline-end: 0.5rem;
  color: var(--quiet-ink);
}

.page {
  padding-block: 2rem 4rem;
}

.text {
  max-inline-size: var(--measure);
  min-inline-size: 0;
}

.side {
  margin-block-start: 2.5rem;
}

@media (min-width: 64rem) {
  .side {
    margin-block-start: 1.25rem;
  }

  .with-side {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 19rem;
    gap: 4rem;
    align-items: start;
  }
}

.site-footer {
  padding-block: 2.5rem;
  border-block-start: 0.375rem solid var(--mark);
  background: var(--accent);
  color: var(--on-accent);
  font-size: 1rem;
}

.site-footer h2 {
  margin-block-start: 0;
  font-size: 1.4rem;
}

.imprint {
  margin-block: 2rem 0;
  padding-block-start: 1rem;
  border-block-start: 1px solid;
}

/* What a page or publication says of itself */

.page-header {
  margin-block-end: 2rem;
}

.page-header h1 {
  margin-block-end: 0.6rem;
}

/* A line under the title: what the name of the thing means. */
h1::after {
  content: "";
  display: block;
  inline-size: 4.5rem;
  margin-block-start: 0.6rem;
  border-block-start: 0.3rem solid var(--mark);
}

.front > .page-header {
  margin-block-end: 1.5rem;
  padding-block: 2.5rem 2rem;
  border-image: conic-gradient(var(--shade) 0 0) fill 0 / 0 / 0 100vw;
}

.front > .page-header > :not(h1) {
  max-inline-size: 48rem;
}

.tag-line {
  display: flex;
  flex-wrap: wrap;
  gap: 0.1rem 0.75rem;
  margin-block-end: 0.6rem;
  color: var(--quiet-ink);
}

.tag-line > * {
  min-inline-size: 0;
}

.tag-line > :not(:last-child, :has(+ .status)) {
  padding-inline-end: 0.75rem;
  border-inline-end: 1px solid var(--line);
}

.publisher {
  color: var(--quiet-ink);
}

.status {
  padding-inline: 0.5em;
  border: 2px solid currentcolor;
  color: var(--ink);
}

.summary {
  margin-block-end: 1rem;
  font-size: 1.1em;
}

.summary > :last-child,
.notice > :last-child,
.banner > :last-child,
.callout > :last-child,
.panel > :last-child {
  margin-block-end: 0;
}

.notice,
.banner,
.callout {
  margin-block: 0 2rem;
  padding: 1rem 1.25rem;
  border-inline-start: 0.5rem solid var(--rule);
  background: var(--shade);
}

.notice {
  max-inline-size: 60rem;
  border: 1px solid var(--line);
  border-inline-start: 0.5rem solid var(--mark);
  background: none;
}

.banner {
  margin: 0;
  border: 2px solid var(--rule);
  border-inline-start-width: 0.5rem;
}

.banners {
  display: grid;
  gap: 0.75rem;
  max-inline-size: 60rem;
  margin-block-end: 2rem;
}

.banner > :first-child,
.callout-label {
  margin-block-end: 0.25rem;
  font-weight: 700;
}

.banner-draft,
.banner-withdrawn,
.banner-mistaken,
.callout-warning,
.callout-caution {
  border-color: var(--caution);
}

.callout-important,
.callout-warning,
.callout-caution {
  border-inline-start-style: double;
}

.callout {
  margin-block: 1.75rem;
}

.facts,
.contacts {
  display: grid;
  grid-template-columns: minmax(0, 1fr);
  gap: 0.75rem 2.5rem;
  font-size: 1rem;
}

.facts dd,
.contacts dd {
  margin: 0;
  white-space: pre-line;
}

.facts dd > p {
  margin: 0;
}

.text > .facts {
  margin-block: 2.5rem 1.5rem;
  padding-block: 1rem;
  border-block: 1px solid var(--line);
}

.side .facts {
  padding-block-start: 1rem;
  border-block-start: 0.3rem solid var(--rule);
}

@media (min-width: 40rem) {
  .text > .facts > div {
    display: grid;
    grid-template-columns: 10rem minmax(0, 1fr);
    column-gap: 1rem;
  }

  .text > .facts dd {
    grid-column: 2;
  }

  .site-footer .contacts {
    grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr));
  }
}

/* Ways through a publication */

.chapter-list,
.index-list,
.index-groups,
.numbered-list,
.updates,
.page-links,
.other-ways ul,
.site-pages ul,
.on-this-page ul,
.editions,
.languages,
.interpreters,
.direct-contacts {
  padding-inline-start: 0;
  list-style: none;
}

.on-this-page,
.chapter-navigation,
.other-ways {
  margin-block: 2rem;
  font-size: 1rem;
}

.on-this-page h2,
.chapter-navigation h2,
.other-ways h2 {
  margin-block: 0 0.5rem;
  font-family: inherit;
  font-size: 1.0625rem;
}

.on-this-page {
  padding-inline-start: 1.25rem;
  border-inline-start: 4px solid var(--soft-line);
}

.on-this-page ul ul {
  margin-block: 0.3em;
  padding-inline-start: 1.5rem;
}

.on-this-page a,
.chapter-navigation a,
.other-ways a,
.page-links a,
.page-link a,
.site-pages a,
.numbered-list a,
.chapter-list a {
  display: inline-block;
  padding-block: 0.1rem;
}

.contents h2 {
  margin-block-start: 1rem;
}

.contents h3 {
  margin-block: 1.75rem 0.25rem;
}

.contents li {
  margin: 0;
  border-block-end: 1px solid var(--soft-line);
}

.contents a {
  display: block;
  padding-block: 0.6rem;
  padding-inline-start: 2.75rem;
}

.contents .number {
  float: inline-start;
  min-inline-size: 2.75rem;
  margin-inline-start: -2.75rem;
  font-weight: 700;
}

.contents .label + .number {
  float: none;
  margin: 0;
}

.chapter-navigation,
.other-ways {
  padding-block-start: 1rem;
  border-block-start: 0.3rem solid var(--rule);
}

.chapter-navigation li {
  margin: 0;
}

.chapter-navigation li a {
  display: block;
  padding: 0.35rem 0.75rem;
  border-inline-start: 4px solid var(--soft-line);
}

.chapter-list [aria-current] {
  border-color: var(--rule);
  border-inline-start-width: 8px;
  padding-inline-start: calc(0.75rem - 4px);
  background: var(--shade);
  color: inherit;
  font-weight: 700;
  text-decoration: none;
}

@media (min-width: 64rem) {
  .chapter-navigation {
    position: sticky;
    inset-block-start: 1rem;
    overflow-y: auto;
    max-block-size: calc(100vh - 2rem);
    margin-block-start: 0;
  }

  .other-ways {
    margin-block-start: 0.5rem;
  }
}

.index-list > li {
  margin: 0;
  padding-block: 1.25rem;
  border-block-start: 1px solid var(--line);
}

.index-list h3 {
  margin-block: 0 0.35rem;
}

.index-groups {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.5rem;
}

.index-groups li {
  margin: 0;
}

.index-group > h2 {
  margin-block-start: 2.5rem;
}

.index-group > .index-list {
  border-block-start: 0.2rem solid var(--rule);
}

.index-group > .index-list > :first-child {
  border: 0;
}

.numbered-list > li {
  margin: 0;
  padding-block: 0.6rem;
  border-block-end: 1px solid var(--soft-line);
}

.numbered-list .label {
  font-weight: 700;
}

.updates {
  margin-block-start: 2.5rem;
}

.updates > li {
  margin-block-end: 2rem;
  padding-inline-start: 1.25rem;
  border-inline-start: 4px solid var(--soft-line);
}

.updates h2 {
  margin-block: 0 0.25rem;
  font-size: 1.3rem;
}

.change-line {
  margin-block-end: 0.5rem;
  color: var(--quiet-ink);
}

.change-kind,
.corrects {
  font-weight: 700;
}

.change-kind {
  color: var(--ink);
}

.glossary > div {
  padding-block: 0.75rem;
  border-block-start: 1px solid var(--soft-line);
}

.glossary dfn {
  font-style: normal;
}

.glossary dd {
  margin-block-end: 0.25rem;
}

.glossary dd > :last-child {
  margin-block-end: 0;
}

.page-links,
.site-pages ul {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 1.75rem;
}

.page-link {
  margin-block-end: 0.35rem;
}

.contents + .page-link {
  margin-block-start: 1.5rem;
}

.site-pages {
  margin-block-start: 2rem;
}

.site-pages ul {
  margin: 0;
}

.previous-and-next {
  display: flex;
  flex-wrap: wrap;
  justify-content: space-between;
  gap: 1rem;
  margin-block: 2.5rem 1.5rem;
}

.previous-and-next a {
  flex: 0 1 20rem;
  min-inline-size: 0;
  padding: 0.75rem 1rem;
  border: 1px solid var(--line);
  border-block-start: 0.3rem solid var(--rule);
}

.previous-and-next .next {
  margin-inline-start: auto;
  text-align: end;
}

.previous-and-next .direction {
  display: block;
  color: var(--quiet-ink);
}

.previous-and-next a:focus-visible .direction {
  color: inherit;
}

/* What else there is: formats and languages */

.strapline details {
  margin: 0;
}

.strapline:has([open]) {
  flex-basis: 100%;
}

.strapline summary {
  padding: 0.35rem 0.75rem;
  border: 1px solid var(--line);
  cursor: pointer;
}

.strapline [open] summary {
  font-weight: 700;
}

.sample span {
  margin-inline: 0.25rem;
  line-height: 1.2;
}

[open] .sample {
  display: none;
}

.strapline dl {
  display: grid;
  gap: 0.75rem 2.5rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 13.5rem), 1fr));
  margin: 0;
  padding: 1rem;
  border: 1px solid var(--line);
  border-block-start: 0;
  background: var(--shade);
}

.strapline dd {
  margin: 0;
}

.run dd {
  display: inline;
}

.run dd + dd::before {
  content: "· ";
  content: "· " / "";
}

.strapline dd span {
  line-height: inherit;
}

.run a {
  text-decoration: none;
}

.run a span {
  margin-inline: 0.25em;
  white-space: nowrap;
  text-decoration: underline;
}

:is(.contacts, .direct-contacts, .editions, .interpreters, .strapline dd) a {
  display: inline-block;
  padding-block: 0.15rem;
}

.direct-contacts li {
  min-inline-size: 0;
}

.offers {
  margin-block-start: 3rem;
}

.panels {
  display: grid;
  gap: 1.5rem;
  grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr));
}

.panel {
  padding: 1.5rem;
  border-block-start: 0.3rem solid var(--rule);
  background: var(--shade);
}

.panel + .panel,
.panels + .panel {
  margin-block-start: 0;
}

.panels + .panel {
  margin-block-start: 1.5rem;
}

.panel h3 {
  margin-block-start: 1.5rem;
}

.panel h3:first-child {
  margin-block-start: 0;
}

.formats {
  columns: 9rem;
}

.direct-contacts {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
  font-size: 1.15em;
  font-weight: 700;
}

.languages {
  display: grid;
  gap: 0 2rem;
  grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr));
}

.languages li {
  margin: 0;
  padding-block: 0.9rem;
  border-block-start: 1px solid var(--line);
}

.languages p {
  margin: 0;
}

.languages .autonym {
  font-size: 1.25em;
  font-weight: 700;
}

.staff,
.caution {
  color: var(--quiet-ink);
  font-size: 0.9rem;
}

.reason {
  margin-block: 1rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--line);
}

.interpreters {
  display: flex;
  flex-wrap: wrap;
  gap: 0.25rem 2rem;
}

/* What chapters contain */

.table-scroll {
  overflow-x: auto;
  margin-block: 1.75rem;
}

table {
  min-inline-size: min(100%, 24rem);
  border-collapse: collapse;
  font-size: 1rem;
  font-variant-numeric: tabular-nums;
}

caption {
  padding-block-end: 0.6rem;
  font-weight: 700;
  text-align: start;
}

.label {
  white-space: nowrap;
}

caption .label,
figcaption .label {
  color: var(--quiet-ink);
}

th,
td {
  padding: 0.55rem 0.75rem;
  border-block-end: 1px solid var(--line);
  text-align: start;
  vertical-align: top;
  overflow-wrap: normal;
}

thead :is(th, td) {
  border-block: 2px solid var(--rule);
  background: var(--shade);
  vertical-align: bottom;
}

.align-centre {
  text-align: center;
}

.align-right {
  text-align: end;
}

figure {
  margin-inline: 0;
  margin-block: 2rem;
  padding-inline-start: 1.25rem;
  border-inline-start: 4px solid var(--soft-line);
}

figcaption {
  margin-block-end: 0.75rem;
  font-weight: 700;
}

figure > img {
  display: block;
  margin-block-end: 0.75rem;
}

figure > :last-child {
  margin-block-end: 0;
}

blockquote {
  margin-inline: 0;
  padding-inline-start: 1.25rem;
  border-inline-start: 4px solid var(--line);
}

.tasks {
  padding-inline-start: 0;
  list-style: none;
}

.footnotes {
  margin-block-start: 3.5rem;
  padding-block-start: 1rem;
  border-block-start: 1px solid var(--line);
  font-size: 1rem;
}

.footnotes :is(h2, h3) {
  margin-block-start: 0;
  font-size: 1.2rem;
}

sup {
  line-height: 0;
}

.whole .chapter {
  margin-block-start: 4rem;
  padding-block-start: 2rem;
  border-block-start: 0.3rem solid var(--rule);
}

.whole .chapter > h2 {
  margin-block-start: 0;
  font-size: clamp(1.7rem, 1.35rem + 1.4vw, 2.3rem);
}

.whole .chapter h3 {
  font-size: 1.5rem;
}

/* On a phone a table with row headers becomes a card a row. Its heads are said once, by the table itself: what stands
   before each value is for the eye alone, and browsers that cannot tell the two apart keep the table. */
@supports (content: "" / "") {
  @media screen and (max-width: 36rem) {
    .cards,
    .cards :is(caption, tbody, tr, th, td) {
      display: block;
    }

    .cards thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .cards tbody tr {
      margin-block-end: 1rem;
      border: 1px solid var(--line);
      border-block-start: 0.25rem solid var(--rule);
    }

    .cards tbody :is(th, td) {
      border-block-end: 1px solid var(--soft-line);
      text-align: start;
    }

    .cards tbody th {
      background: var(--shade);
    }

    .cards tbody tr > :last-child {
      border: 0;
    }

    .cards [data-label]::before {
      content: attr(data-label) / "";
      display: block;
      color: var(--quiet-ink);
    }

    .cards tbody .align-right {
      overflow: hidden;
      text-align: end;
    }

    .cards .align-right::before {
      float: inline-start;
      margin-inline-end: 1rem;
      text-align: start;
    }
  }
}

/* Forced colours, motion, paper */

@media (forced-colors: active) {
  .callout,
  .panel,
  .banner,
  .notice,
  .site-header,
  .site-footer,
  .front > .page-header {
    border-color: CanvasText;
  }

  .chapter-list [aria-current] {
    border-color: Highlight;
  }

  :focus-visible {
    outline-color: Highlight;
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
    --line: #555;
    --soft-line: #999;
    --rule: #000;
    --mark: #000;
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
    size: A4;
    margin: 20mm 18mm;

    @bottom-center {
      content: counter(page);
      font: 10pt sans-serif;
    }
  }

  body {
    font-size: 11.5pt;
    line-height: 1.45;
  }

  h1 {
    font-size: 24pt;
  }

  h2 {
    font-size: 16pt;
  }

  h3 {
    font-size: 13pt;
  }

  .skip-link,
  .breadcrumbs,
  .on-this-page,
  .chapter-navigation,
  .previous-and-next,
  .other-ways,
  .site-pages,
  .page-links,
  .page-link,
  .jump,
  .strapline summary {
    display: none;
  }

  .band,
  .page,
  .text {
    max-inline-size: none;
    padding-inline: 0;
  }

  .page {
    padding-block: 1rem 0;
  }

  .site-header,
  .site-footer {
    border-width: 2pt;
    font-size: 10pt;
  }

  .site-header .band {
    padding-block: 0 0.4rem;
  }

  .site-footer {
    padding-block: 0.75rem 0;
    break-inside: avoid;
  }

  .site-footer .contacts {
    grid-template-columns: repeat(3, minmax(0, 1fr));
  }

  .front > .page-header {
    margin-block-start: 0;
    padding-block: 0;
    border-image: none;
  }

  /* On paper the line that opens is open. */
  .strapline details::details-content {
    display: block;
    block-size: auto;
    content-visibility: visible;
  }

  .strapline {
    flex-basis: 100%;
    font-size: 9pt;
  }

  .strapline dl {
    grid-template-columns: repeat(4, minmax(0, 1fr));
    padding: 0 0 0.5rem;
    border: 0;
    border-block-end: 1px solid var(--line);
  }

  .panel {
    padding-inline: 0;
  }

  .panels {
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
  }

  .languages {
    grid-template-columns: repeat(3, minmax(0, 1fr));
    font-size: 10pt;
  }

  .languages p {
    line-height: 1.4;
  }

  .staff,
  .caution {
    font-size: 8.5pt;
  }

  .text a[href^="http"]::after {
    content: " (" attr(href) ")";
  }

  h1,
  h2,
  h3,
  h4,
  caption,
  .callout-label {
    break-after: avoid;
  }

  tr,
  figure,
  .callout,
  .panel .contacts,
  .languages li {
    break-inside: avoid;
  }

  thead {
    display: table-header-group;
  }

  .table-scroll,
  pre {
    overflow: visible;
  }

  pre {
    padding: 0.5rem;
    white-space: pre-wrap;
  }

  table {
    font-size: 10pt;
  }

  /* What would scroll on a screen is set smaller, and its words break rather than leave the sheet. */
  .table-scroll[tabindex] table {
    font-size: 8.5pt;
  }

  .table-scroll[tabindex] :is(th, td) {
    padding: 0.3em 0.4em;
    overflow-wrap: anywhere;
  }

  .whole .chapter {
    padding-block-start: 0;
    border: 0;
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
{{#frame.icon}}
<link rel="icon" type="image/svg+xml" href="{{.}}">
{{/frame.icon}}
{{#frame.feed}}
<link rel="alternate" type="application/atom+xml" title="{{words.updates}}" href="{{.}}">
{{/frame.feed}}
<link rel="stylesheet" href="{{frame.stylesheet}}">
</head>
<body>
<a class="skip-link" href="#page:main">{{words.skip-to-content}}</a>
{{>site-header}}
<div class="band wayfinding">
{{>breadcrumbs}}
{{#frame.strapline}}
{{.}}
{{/frame.strapline}}
</div>
<main id="page:main" class="page" tabindex="-1">
{{#frame.has-banners}}
<section class="banners" aria-label="{{words.about-this-version}}">
{{#frame.banners}}
<div class="banner banner-{{name}}">
{{content}}
</div>
{{/frame.banners}}
</section>
{{/frame.has-banners}}
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
<nav class="breadcrumbs" aria-label="{{words.breadcrumbs}}">
<ol>
{{#frame.breadcrumbs}}
<li><a href="{{link}}">{{title}}</a></li>
{{/frame.breadcrumbs}}
</ol>
</nav>
{{/frame.has-breadcrumbs}}

"""##)),
("changes.html", .text(##"""
{{#has-changes}}
<ol class="updates" reversed>
{{#changes}}
<li id="{{id}}">
<h2>{{#publication}}<a href="{{link}}">{{title}}</a>: {{/publication}}{{words.version}} {{version}}</h2>
<p class="change-line"><span class="change-kind">{{kind}}</span>, <time datetime="{{machine-date}}">{{date}}</time></p>
{{#corrects}}
<p class="corrects">{{.}}</p>
{{/corrects}}
{{note}}
</li>
{{/changes}}
</ol>
{{/has-changes}}

"""##)),
("chapter-link.html", .text(##"""
<li><a href="{{link}}"{{#current}} aria-current="page"{{/current}}>{{#label}}<span class="label"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</a></li>

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
<p class="tag-line"><span>{{publication.title}}</span>{{#publication.status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/publication.status}}</p>
<h1>{{#label}}<span class="label"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</h1>
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
("contact-list.html", .text(##"""
<dl class="contacts">
{{#contacts}}
<div>
<dt>{{#words-language}}<span lang="{{.}}" dir="{{words-direction}}">{{/words-language}}{{label}}{{#words-language}}</span>{{/words-language}}</dt>
<dd>{{>contact-text}}</dd>
</div>
{{/contacts}}
</dl>

"""##)),
("contact-route.html", .text(##"""
<div>
<dt>{{#frame.words-language}}<span lang="{{.}}" dir="{{frame.words-direction}}">{{/frame.words-language}}{{label}}{{#frame.words-language}}</span>{{/frame.words-language}}</dt>
<dd>{{>contact-text}}</dd>
</div>

"""##)),
("contact-text.html", .text(##"""
{{#left-to-right}}<bdi dir="ltr">{{/left-to-right}}{{#language}}<span lang="{{.}}" dir="{{direction}}">{{/language}}{{#link}}<a href="{{.}}">{{text}}</a>{{/link}}{{^link}}{{text}}{{/link}}{{#language}}</span>{{/language}}{{#left-to-right}}</bdi>{{/left-to-right}}

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
("edition-link.html", .text(##"""
<a href="{{link}}">{{title}}{{#details}} ({{.}}){{/details}}</a>

"""##)),
("facts.html", .text(##"""
{{#has-facts}}
<dl class="facts">
{{#facts}}
<div>
<dt>{{#frame.words-language}}<span lang="{{.}}" dir="{{frame.words-direction}}">{{/frame.words-language}}{{label}}{{#frame.words-language}}</span>{{/frame.words-language}}</dt>
{{#values}}
<dd>{{.}}</dd>
{{/values}}
</div>
{{/facts}}
</dl>
{{/has-facts}}

"""##)),
("glossary-entry.html", .text(##"""
<div id="{{id}}">
<dt><dfn>{{term}}</dfn></dt>
{{#stands-for}}
<dd class="stands-for">{{.}}</dd>
{{/stands-for}}
{{#definition}}
<dd>
{{.}}
</dd>
{{/definition}}
</div>

"""##)),
("glossary.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{words.glossary}}</h1>
{{#has-abbreviations}}
<section aria-labelledby="page:abbreviations">
<h2 id="page:abbreviations">{{words.abbreviations}}</h2>
<dl class="glossary">
{{#abbreviations}}
{{>glossary-entry}}
{{/abbreviations}}
</dl>
</section>
{{/has-abbreviations}}
{{#has-terms}}
<section aria-labelledby="page:terms">
<h2 id="page:terms">{{words.terms}}</h2>
<dl class="glossary">
{{#terms}}
{{>glossary-entry}}
{{/terms}}
</dl>
</section>
{{/has-terms}}
</div>
{{/main}}
{{/base}}

"""##)),
("history.html", .text(##"""
{{<base}}
{{$main}}
<article class="text">
<header class="page-header">
<p class="tag-line"><a href="{{publication.link}}">{{publication.title}}</a>{{#publication.status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/publication.status}}</p>
<h1>{{words.updates}}</h1>
</header>
{{>facts}}
{{>changes}}
</article>
{{/main}}
{{/base}}

"""##)),
("home.html", .text(##"""
{{<base}}
{{$main}}
<div class="with-side">
<div class="text">
<h1>{{title}}</h1>
{{content}}
{{#has-publications}}
<section class="publications" aria-labelledby="page:publications">
<h2 id="page:publications">{{words.publications}}</h2>
<ul class="index-list">
{{#publications}}
<li>
<h3><a href="{{link}}">{{title}}</a></h3>
{{>publication-facts}}
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
{{#has-ways}}
<nav class="side other-ways" aria-labelledby="page:other-ways">
<h2 id="page:other-ways">{{words.other-ways}}</h2>
<ul>
{{#ways}}
<li><a href="{{link}}">{{title}}</a></li>
{{/ways}}
</ul>
</nav>
{{/has-ways}}
</div>
{{#panels}}
{{.}}
{{/panels}}
{{/main}}
{{/base}}

"""##)),
("index.html", .text(##"""
{{<base}}
{{$main}}
<div class="with-side">
<div class="text">
<h1>{{title}}</h1>
<nav class="on-this-page" aria-labelledby="page:on-this-page">
<h2 id="page:on-this-page">{{words.on-this-page}}</h2>
<ul class="index-groups">
{{#groups}}
<li><a href="#{{id}}">{{title}}</a></li>
{{/groups}}
</ul>
</nav>
{{#groups}}
<section class="index-group" aria-labelledby="{{id}}">
<h2 id="{{id}}">{{title}}</h2>
<ul class="index-list">
{{#publications}}
<li>
<h3><a href="{{link}}">{{title}}</a></h3>
{{>publication-facts}}
</li>
{{/publications}}
</ul>
</section>
{{/groups}}
</div>
{{#has-others}}
<nav class="side other-ways" aria-labelledby="page:other-ways">
<h2 id="page:other-ways">{{words.other-ways}}</h2>
<ul>
{{#others}}
<li><a href="{{link}}">{{title}}</a></li>
{{/others}}
</ul>
</nav>
{{/has-others}}
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
<p class="tag-line"><a href="{{publication.link}}">{{words.read-by-chapter}}</a>{{#publication.status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/publication.status}}</p>
<h1>{{publication.title}}</h1>
<p class="publisher">{{publication.publisher}}</p>
</header>
{{>facts}}
{{>contents}}
{{#chapters}}
<section class="chapter" id="{{id}}" aria-labelledby="{{id}}:title">
<h2 id="{{id}}:title">{{#label}}<span class="label"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</h2>
{{content}}
</section>
{{/chapters}}
</article>
{{/main}}
{{/base}}

"""##)),
("panels.html", .text(##"""
<section class="offers" aria-labelledby="page:offers">
<h2 id="page:offers">{{words.formats-and-languages}}</h2>
<div class="panels">
{{#has-formats}}
<div class="panel">
{{#has-editions}}
<h3>{{words.formats-ready}}</h3>
<ul class="editions">
{{#editions}}
<li>{{>edition-link}}</li>
{{/editions}}
</ul>
{{/has-editions}}
{{#has-on-request}}
<h3>{{words.formats-on-request}}</h3>
<p>{{words.formats-help}}</p>
<ul class="formats">
{{#on-request}}
<li>{{.}}</li>
{{/on-request}}
</ul>
{{/has-on-request}}
</div>
{{/has-formats}}
{{#has-contacts}}
<div class="panel">
<h3>{{words.how-to-ask}}</h3>
{{>contact-list}}
</div>
{{/has-contacts}}
</div>
{{#has-other-languages}}
<div class="panel">
<h3 id="page:languages">{{words.other-languages}}</h3>
{{#has-direct-contacts}}
<ul class="direct-contacts">
{{#direct-contacts}}
<li>{{>contact-text}}</li>
{{/direct-contacts}}
</ul>
{{/has-direct-contacts}}
{{#has-languages}}
<ul class="languages">
{{#languages}}
<li lang="{{language}}" dir="{{direction}}">
<p class="autonym">{{autonym}}</p>
{{#sentence}}
<p>{{.}}</p>
{{/sentence}}
{{^sentence}}
<p>{{^words-language}}<span lang="{{words-tag}}" dir="{{words-direction}}">{{/words-language}}{{words.ask-in-language}}{{^words-language}}</span>{{/words-language}}</p>
{{/sentence}}
{{#english-name}}
<p class="staff"><span lang="en" dir="ltr">{{.}}</span></p>
{{/english-name}}
{{#caution}}
<p class="caution"><span lang="{{words-tag}}" dir="{{words-direction}}">{{.}}</span></p>
{{/caution}}
</li>
{{/languages}}
</ul>
{{/has-languages}}
{{#unreviewed-reason}}
<p class="reason">{{words.not-reviewed-because}} {{.}}</p>
{{/unreviewed-reason}}
{{#has-interpreters}}
<h4>{{words.interpreters}}</h4>
<ul class="interpreters">
{{#interpreters}}
<li><span class="autonym" lang="{{language}}" dir="{{direction}}">{{autonym}}</span>{{#english-name}} <span class="staff" lang="en" dir="ltr">{{.}}</span>{{/english-name}}{{#video}} <a href="{{.}}">{{words.video}}</a>{{/video}}</li>
{{/interpreters}}
</ul>
{{/has-interpreters}}
</div>
{{/has-other-languages}}
</section>

"""##)),
("previous-and-next.html", .text(##"""
{{#has-neighbours}}
<nav class="previous-and-next" aria-label="{{words.previous-and-next}}">
{{#previous}}
<a class="previous" rel="prev" href="{{link}}">
<span class="direction">{{words.previous}}</span>
<span class="title">{{#label}}<span class="label"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</span>
</a>
{{/previous}}
{{#next}}
<a class="next" rel="next" href="{{link}}">
<span class="direction">{{words.next}}</span>
<span class="title">{{#label}}<span class="label"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</span> {{/label}}{{#number}}<span class="number">{{.}}</span> {{/number}}{{title}}</span>
</a>
{{/next}}
</nav>
{{/has-neighbours}}

"""##)),
("privacy.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{title}}</h1>
{{#tells-of-cookies}}
<h2>{{words.cookies}}</h2>
<p>{{words.no-cookies}}</p>
{{/tells-of-cookies}}
{{#tells-of-privacy}}
<h2>{{words.privacy}}</h2>
<p>{{words.no-tracking}}</p>
<p>{{words.server-records}}</p>
{{#contact}}
<p><a href="{{.}}">{{words.ask-about-privacy}}</a></p>
{{/contact}}
{{/tells-of-privacy}}
</div>
{{/main}}
{{/base}}

"""##)),
("publication-facts.html", .text(##"""
<p class="tag-line"><span{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{kind}}</span>{{#period}} <span class="period"><bdi>{{.}}</bdi></span>{{/period}} <span class="publisher">{{publisher}}</span>{{#status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/status}}</p>

"""##)),
("publication-line.html", .text(##"""
<p class="tag-line"><span{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{publication.kind}}</span>{{#publication.period}} <span class="period"><bdi>{{.}}</bdi></span>{{/publication.period}}{{#publication.status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/publication.status}}</p>

"""##)),
("publication.html", .text(##"""
{{<base}}
{{$main}}
<article class="front">
<header class="page-header">
{{>publication-line}}
<h1>{{publication.title}}</h1>
<p class="publisher">{{publication.publisher}}</p>
{{#summary}}
<div class="summary">
{{.}}
</div>
{{/summary}}
{{#panels}}
<p class="jump"><a href="#page:offers">{{words.formats-and-languages}}</a></p>
{{/panels}}
</header>
<div class="with-side">
<div class="text">
{{#introduction}}
{{.}}
{{/introduction}}
{{>contents}}
{{#one-page}}
<p class="page-link"><a href="{{.}}">{{words.read-on-one-page}}</a></p>
{{/one-page}}
{{#tables-and-figures}}
<p class="page-link"><a href="{{.}}">{{words.tables-and-figures}}</a></p>
{{/tables-and-figures}}
{{#has-editions}}
<section aria-labelledby="page:editions">
<h2 id="page:editions">{{words.editions}}</h2>
<ul class="index-list">
{{#editions}}
<li>
<h3><a href="{{link}}">{{title}}</a></h3>
{{>publication-facts}}
</li>
{{/editions}}
</ul>
</section>
{{/has-editions}}
</div>
<div class="side">
{{>facts}}
{{#updates}}
<p class="page-link"><a href="{{.}}">{{words.see-all-updates}}</a></p>
{{/updates}}
</div>
</div>
{{#panels}}
{{.}}
{{/panels}}
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
{{>contact-route}}
{{/frame.contacts}}
</dl>
{{/frame.has-contacts}}
{{#frame.has-site-pages}}
<nav class="site-pages" aria-label="{{words.site-pages}}">
<ul>
{{#frame.site-pages}}
<li><a href="{{link}}">{{title}}</a></li>
{{/frame.site-pages}}
</ul>
</nav>
{{/frame.has-site-pages}}
<p class="imprint">{{words.published-by}} <strong{{#frame.site.language}} lang="{{.}}" dir="{{frame.site.direction}}"{{/frame.site.language}}>{{frame.site.organisation}}</strong></p>
</div>
</footer>

"""##)),
("site-header.html", .text(##"""
<header class="site-header">
<div class="band">
{{#frame.site.logo}}
<img class="site-logo" src="{{.}}" alt="">
{{/frame.site.logo}}
<p class="site-organisation">{{#frame.site.language}}<span lang="{{.}}" dir="{{frame.site.direction}}">{{/frame.site.language}}{{frame.site.organisation}}{{#frame.site.language}}</span>{{/frame.site.language}}</p>
<p class="site-name"><a href="{{frame.site.link}}"{{#frame.site.language}} lang="{{.}}" dir="{{frame.site.direction}}"{{/frame.site.language}}>{{frame.site.title}}</a></p>
</div>
</header>

"""##)),
("statement-item.html", .text(##"""
<li>
<p>{{text}}</p>
{{#details}}
<p>{{.}}</p>
{{/details}}
{{#assessment}}
<p><a href="{{.}}">{{words.statement-assessment}}</a></p>
{{/assessment}}
</li>

"""##)),
("statement.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{words.accessibility-statement}}</h1>
<p>{{scope}}</p>
<h2>{{words.statement-how-accessible}}</h2>
<p>{{run-by}}</p>
{{#has-able-to}}
<p>{{words.statement-able-to}}</p>
<ul>
{{#able-to}}
<li>{{.}}</li>
{{/able-to}}
</ul>
{{/has-able-to}}
{{#has-known-problems}}
<p>{{words.statement-known-problems}}</p>
<ul>
{{#known-problems}}
<li>{{.}}</li>
{{/known-problems}}
</ul>
{{/has-known-problems}}
<h2>{{words.statement-feedback}}</h2>
{{#has-formats}}
<p>{{words.statement-formats}}</p>
<dl class="contacts">
{{#formats}}
{{>contact-route}}
{{/formats}}
</dl>
{{/has-formats}}
{{#visit-or-phone}}
<p>{{.}}</p>
{{/visit-or-phone}}
<h2>{{words.statement-reporting}}</h2>
<p>{{words.statement-reporting-help}}</p>
{{#has-problems}}
<dl class="contacts">
{{#problems}}
{{>contact-route}}
{{/problems}}
</dl>
{{/has-problems}}
<h2>{{words.statement-enforcement}}</h2>
<p>{{enforcement}}</p>
<p><a href="{{advice.link}}">{{advice.title}}</a></p>
<h2>{{words.statement-technical}}</h2>
<p>{{commitment}}</p>
<h3>{{words.statement-compliance-status}}</h3>
<p>{{compliance}}</p>
{{^is-full}}
<h2>{{words.statement-non-accessible}}</h2>
<p>{{words.statement-listed-below}}</p>
{{#has-non-compliances}}
<h3>{{words.statement-non-compliance}}</h3>
<ul>
{{#non-compliances}}
{{>statement-item}}
{{/non-compliances}}
</ul>
{{/has-non-compliances}}
{{#has-burdens}}
<h3>{{words.statement-burden}}</h3>
<ul>
{{#burdens}}
{{>statement-item}}
{{/burdens}}
</ul>
{{/has-burdens}}
{{#has-out-of-scope}}
<h3>{{words.statement-out-of-scope}}</h3>
<ul>
{{#out-of-scope}}
{{>statement-item}}
{{/out-of-scope}}
</ul>
{{/has-out-of-scope}}
{{/is-full}}
{{#has-plans}}
<h2>{{words.statement-plans}}</h2>
<ul>
{{#plans}}
<li>{{.}}</li>
{{/plans}}
</ul>
{{/has-plans}}
<h2>{{words.statement-preparation}}</h2>
<p>{{preparation}}</p>
{{#test}}
<p>{{.}}</p>
{{/test}}
{{#sample}}
<p>{{words.statement-sample}} {{.}}</p>
{{/sample}}
</div>
{{/main}}
{{/base}}

"""##)),
("strapline.html", .text(##"""
<aside class="strapline" aria-label="{{words.formats-and-languages}}">
<details>
<summary>{{words.formats-and-languages}}{{#has-languages}} <span class="sample">{{#first-languages}}<span lang="{{language}}" dir="{{direction}}">{{autonym}}</span> {{/first-languages}}</span>{{/has-languages}}</summary>
<dl>
{{#has-editions}}
<div>
<dt>{{words.formats-ready}}</dt>
{{#editions}}
<dd>{{>edition-link}}</dd>
{{/editions}}
</div>
{{/has-editions}}
{{#has-on-request}}
<div class="run">
<dt>{{words.formats-on-request}}</dt>
{{#on-request}}
<dd>{{.}}</dd>
{{/on-request}}
</div>
{{/has-on-request}}
{{#has-languages}}
<div class="run">
<dt>{{words.other-languages}}</dt>
<dd><a href="{{panels}}#page:languages">{{#languages}}<span lang="{{language}}" dir="{{direction}}">{{autonym}}</span> {{/languages}}</a></dd>
</div>
{{/has-languages}}
{{#has-contacts}}
<div>
<dt>{{words.how-to-ask}}</dt>
{{#direct-contacts}}
<dd>{{>contact-text}}</dd>
{{/direct-contacts}}
<dd><a href="{{panels}}#page:offers">{{words.every-way-to-ask}}</a></dd>
</div>
{{/has-contacts}}
</dl>
</details>
</aside>

"""##)),
("tables-and-figures.html", .text(##"""
{{<base}}
{{$main}}
<article class="text">
<header class="page-header">
<p class="tag-line"><a href="{{publication.link}}">{{publication.title}}</a>{{#publication.status}} <strong class="status"{{#frame.words-language}} lang="{{.}}" dir="{{frame.words-direction}}"{{/frame.words-language}}>{{.}}</strong>{{/publication.status}}</p>
<h1>{{words.tables-and-figures}}</h1>
</header>
{{#has-tables}}
<section aria-labelledby="page:tables">
<h2 id="page:tables">{{words.tables}}</h2>
<ul class="numbered-list">
{{#tables}}
<li><a href="{{link}}"><span class="label">{{label}}</span> {{title}}</a></li>
{{/tables}}
</ul>
</section>
{{/has-tables}}
{{#has-figures}}
<section aria-labelledby="page:figures">
<h2 id="page:figures">{{words.figures}}</h2>
<ul class="numbered-list">
{{#figures}}
<li><a href="{{link}}"><span class="label">{{label}}</span> {{title}}</a></li>
{{/figures}}
</ul>
</section>
{{/has-figures}}
</article>
{{/main}}
{{/base}}

"""##)),
("text.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{title}}</h1>
{{#content}}
{{.}}
{{/content}}
{{#shows-contacts}}
<dl class="contacts">
{{#frame.contacts}}
{{>contact-route}}
{{/frame.contacts}}
</dl>
{{/shows-contacts}}
</div>
{{/main}}
{{/base}}

"""##)),
("theme.yaml", .text(##"""
# The site's colours, sizes and typefaces. Each becomes a custom property of assets/site.css: ink is var(--ink) there.
#
# soft-line and mark are ornament only. A name with dark- before it holds in the dark.
tokens:
  ink: '#17201f'
  quiet-ink: '#45504e'
  paper: '#ffffff'
  shade: '#f0f5f3'
  line: '#6b7975'
  soft-line: '#c8d3cf'
  link: '#0a4f5c'
  link-visited: '#58306f'
  rule: '#0b3d45'
  accent: '#0b3d45'
  on-accent: '#ffffff'
  mark: '#f0b323'
  focus: '#ffd740'
  on-focus: '#17201f'
  caution: '#8f1a12'
  dark-ink: '#e8eeec'
  dark-quiet-ink: '#bccac6'
  dark-paper: '#111817'
  dark-shade: '#1b2523'
  dark-line: '#86958f'
  dark-soft-line: '#394743'
  dark-link: '#8cdbe6'
  dark-link-visited: '#d6bbf0'
  dark-rule: '#6fbcc7'
  dark-accent: '#0d3840'
  dark-on-accent: '#ffffff'
  dark-caution: '#ffb4a9'
  text-size: clamp(1.0625rem, 1rem + 0.3vw, 1.1875rem)
  line-height: '1.6'
  measure: 68ch
  page-width: 74rem
  text-font: "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif"
  heading-font: "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Sitka Text', Cambria, 'Noto Serif', 'Liberation Serif', Georgia, serif"
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
- {colour: rule, on: [paper, shade], at-least: 3}
- {colour: caution, on: [paper, shade], at-least: 7}
- {colour: on-focus, on: [paper, shade], at-least: 3}
- {colour: focus, on: [dark-paper, dark-shade], at-least: 3}
- {colour: dark-line, on: [dark-paper, dark-shade], at-least: 3}
- {colour: dark-rule, on: [dark-paper, dark-shade], at-least: 3}
- {colour: dark-caution, on: [dark-paper, dark-shade], at-least: 7}

"""##)),
("updates.html", .text(##"""
{{<base}}
{{$main}}
<div class="text">
<h1>{{title}}</h1>
<p>{{introduction}}</p>
{{#has-links}}
<ul class="page-links">
{{#other}}
<li><a href="{{link}}">{{title}}</a></li>
{{/other}}
{{#feed}}
<li><a href="{{.}}" type="application/atom+xml">{{words.feed}}</a></li>
{{/feed}}
</ul>
{{/has-links}}
{{>changes}}
{{^has-changes}}
<p>{{words.no-changes}}</p>
{{/has-changes}}
</div>
{{/main}}
{{/base}}

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
formats-and-languages: Other formats and languages
formats-ready: Ready to read
formats-on-request: On request
formats-help: We make these for you, free of charge. It helps us if you say which assistive technology you use, such as a screen reader or magnifier.
how-to-ask: How to ask
every-way-to-ask: Every way to reach us
other-languages: Other languages
interpreters: Interpreters
not-reviewed-because: Some sentences have not been checked by a speaker of the language.
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
wide-table: Table without caption
format-web: Web pages, chapter by chapter
format-one-page: Web page, everything on one page
page: page
pages: pages
ask-in-language: Ask us for this information in your language.
not-reviewed: Not checked by a speaker
machine-translation: Translated by machine, not checked by a speaker
video: Video
format-large-print: Large print
format-easy-read: Easy Read
format-audio: Audio
format-braille: Braille
format-bsl: British Sign Language
format-plain-text: Plain text
format-paper: Paper copy
format-tactile: Tactile diagrams
format-another-language: Another language
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
# Lists of publications.
by-kind: Publications by kind
by-body: Publications by public body
by-year: Publications by year
a-to-z: Publications from A to Z
other-ways: Find your way
no-year: No year given
editions: Other editions
tables-and-figures: Tables and figures
tables: Tables
figures: Figures
glossary: Glossary
abbreviations: Abbreviations
terms: Words and phrases
# What has changed.
version: Version
updates: Updates
see-all-updates: See all updates
updates-introduction: What has changed in the publications of this site, the latest first.
corrections: Corrections
corrections-introduction: Mistakes in the publications of this site that were put right, the latest first.
no-changes: There are none.
feed: Follow the updates in a feed reader
change-edition: New edition
change-update: Update
change-correction: Correction
change-clarification: Clarification
corrects: 'It puts right a mistake that was there from version {version} on.'
supersedes: Replaces
about-this-version: About this version
banner-withdrawn: 'Withdrawn. This has not held since {date}.'
banner-superseded: There is a newer version
banner-superseded-elsewhere: A newer version has replaced this one.
banner-mistaken: This version contains a factual mistake. It is put right in
banner-corrected: This version corrects mistakes.
see-what-was-corrected: See what was corrected
# The pages of the site as a whole.
site-pages: About this site
contact-page: Contact us
privacy: Privacy
cookies: Cookies
privacy-and-cookies: Privacy and cookies
no-cookies: This website sets no cookies, and stores nothing on your computer, tablet or phone.
no-tracking: The pages of this website load nothing from other websites, and do not follow what you read.
server-records: The computer that sends you the pages may keep a record of what was asked of it and from which internet address, as most do.
ask-about-privacy: Ask us what is kept, and for how long
# The accessibility statement. These are the sentences of the model statement for public sector bodies.
accessibility-statement: Accessibility statement
statement-scope: 'This accessibility statement applies to {scope}.'
statement-and: ' and '
statement-run-by: 'This website is run by {organisation}. We want as many people as possible to be able to use this website.'
statement-how-accessible: How accessible this website is
statement-able-to: 'You should be able to:'
statement-known-problems: 'We know that some parts of this website are not fully accessible:'
statement-feedback: Feedback and contact information
statement-formats: If you need information on this website in a different format like accessible PDF, large print, easy read, audio recording or braille, contact us.
statement-reporting: Reporting accessibility problems with this website
statement-reporting-help: We’re always looking to improve the accessibility of this website. If you find any problems not listed on this page or think we’re not meeting accessibility requirements, contact us.
statement-enforcement: Enforcement procedure
statement-enforcement-gb: The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the Equality Advisory and Support Service (EASS).
statement-advice-gb: Contact the Equality Advisory and Support Service
statement-enforcement-ni: The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 (the ‘accessibility regulations’). If you’re not happy with how we respond to your complaint, contact the Equality Commission for Northern Ireland.
statement-advice-ni: Contact the Equality Commission for Northern Ireland
statement-technical: Technical information about this website’s accessibility
statement-commitment: '{organisation} is committed to making its website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.'
statement-compliance-status: Compliance status
statement-full: This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
statement-partial: 'This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to {reasons} listed below.'
statement-none: 'This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, due to {reasons} listed below.'
statement-reason-non-compliances: the non-compliances
statement-reason-exemptions: the exemptions
statement-reason-both: the non-compliances and exemptions
statement-non-accessible: Non-accessible content
statement-listed-below: The content listed below is non-accessible for the following reasons.
statement-non-compliance: Non-compliance with the accessibility regulations
statement-burden: Disproportionate burden
statement-out-of-scope: Content that’s not within the scope of the accessibility regulations
statement-criterion: 'This fails WCAG 2.2 success criterion {criterion} (level {level}).'
statement-fix-by: 'We plan to fix this by {date}.'
statement-assessment: Read our assessment
basis-old-documents: Documents published before 23 September 2018 need not be accessible, unless people need them to use a service.
basis-old-media: Video and audio published before 23 September 2020 need not be accessible.
basis-live-media: Live video and audio need not be accessible.
basis-maps: Online maps need not be accessible, as long as what people need to find their way is given in another form.
basis-third-party: Content of others that we neither paid for nor control need not be accessible.
basis-heritage: Reproductions of items in heritage collections need not be accessible where that cannot be done.
basis-archive: Archives need not be accessible where they were not changed after 23 September 2019 and are not needed for a service.
statement-plans: What we’re doing to improve accessibility
statement-preparation: Preparation of this accessibility statement
statement-prepared: 'This statement was prepared on {prepared}. It was last reviewed on {reviewed}.'
statement-tested: 'This website was last tested on {date}. The test was carried out by {by}, {method}.'
statement-method-manual: by hand
statement-method-automatic: with programs
statement-method-both: by hand and with programs
statement-sample: 'What was tested:'

"""##)),
    ]
}
