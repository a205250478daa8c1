import Markup

@testable import Theme

func plain(_ text: String) -> HTMLFragment { HTMLFragment { $0.text(text) } }

func sampleFrame(title: String) -> Frame {
    Frame(
        language: "en-GB", direction: "ltr", pageTitle: title, description: "What \"we\" must do",
        site: Prepared(
            SiteIdentity(title: "Schemes & reports", organisation: "Anytown Council", link: "../../index.html")),
        root: "../../", stylesheet: "../../assets/site.css", canonical: "https://example.org/a/duties.html",
        noIndex: true, breadcrumbs: [PageLink(title: plain("Home"), link: "../../index.html")],
        contacts: [
            Contact(label: "Telephone", text: "0300 123 4567", link: "tel:+443001234567"),
            Contact(label: "Post", text: "Town Hall"),
        ])
}

let sampleChapters: PreparedList<ChapterEntry> = [
    ChapterEntry(title: plain("Foreword"), link: "foreword.html"),
    ChapterEntry(number: "1", title: .emphasis("Our duties"), link: "duties.html"),
    ChapterEntry(label: "Appendix", number: "A", title: plain("Data"), link: "data.html"),
]

let sampleChapterPage = ChapterPage(
    frame: sampleFrame(title: "1 Our duties – Race equality scheme – Schemes & reports"),
    publication: Prepared(
        PublicationIdentity(
            title: "Race equality scheme", link: "index.html", kind: "Scheme", period: "2008 to 2011",
            publisher: "Anytown Council", status: "Draft")),
    number: "1", title: .emphasis("Our duties"), content: { $0.element("p", "We must & do.") },
    sections: [
        SectionEntry(
            number: "1.1", title: plain("The law"), id: "the-law",
            sections: [SectionEntry(title: plain("In short"), id: "in-short")])
    ],
    chapters: sampleChapters.marking(1), previous: sampleChapters[0], next: sampleChapters[2],
    facts: [Fact(label: "Partners", values: [plain("Police"), plain("Health trust")])])

let expectedChapter = """
    <!doctype html>
    <html lang="en-GB" dir="ltr">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <title>1 Our duties – Race equality scheme – Schemes &amp; reports</title>
    <meta name="description" content="What &quot;we&quot; must do">
    <meta name="robots" content="noindex">
    <link rel="canonical" href="https://example.org/a/duties.html">
    <link rel="stylesheet" href="../../assets/site.css">
    </head>
    <body>
    <a class="skip-link" href="#page:main">Skip to main content</a>
    <header class="site-header">
    <div class="band">
    <p class="site-name"><a href="../../index.html">Schemes &amp; reports</a></p>
    <p class="site-organisation">Anytown Council</p>
    </div>
    </header>
    <nav class="breadcrumbs band" aria-label="Breadcrumbs">
    <ol>
    <li><a href="../../index.html">Home</a></li>
    </ol>
    </nav>
    <main id="page:main" class="page" tabindex="-1">
    <div class="with-side">
    <article class="text">
    <header class="page-header">
    <p class="publication-line"><a href="index.html">Race equality scheme</a> <strong class="status">Draft</strong></p>
    <h1><span class="number">1</span> <em>Our duties</em></h1>
    </header>
    <nav class="on-this-page" aria-labelledby="page:on-this-page">
    <h2 id="page:on-this-page">On this page</h2>
    <ul>
    <li><a href="#the-law"><span class="number">1.1</span> The law</a>
    <ul>
    <li><a href="#in-short">In short</a></li>
    </ul>
    </li>
    </ul>
    </nav>
    <p>We must &amp; do.</p>
    <dl class="facts">
    <div>
    <dt>Partners</dt>
    <dd>Police</dd>
    <dd>Health trust</dd>
    </div>
    </dl>
    <nav class="previous-and-next" aria-label="Previous and next chapter">
    <a class="previous" rel="prev" href="foreword.html">
    <span class="direction">Previous</span>
    <span class="title">Foreword</span>
    </a>
    <a class="next" rel="next" href="data.html">
    <span class="direction">Next</span>
    <span class="title">Appendix <span class="number">A</span> Data</span>
    </a>
    </nav>
    </article>
    <nav class="chapter-navigation" aria-labelledby="page:chapter-navigation">
    <h2 id="page:chapter-navigation"><a href="index.html">Race equality scheme</a></h2>
    <ul class="chapter-list">
    <li><a href="foreword.html">Foreword</a></li>
    <li><a href="duties.html" aria-current="page"><span class="number">1</span> <em>Our duties</em></a></li>
    <li><a href="data.html"><span class="label">Appendix</span> <span class="number">A</span> Data</a></li>
    </ul>
    </nav>
    </div>
    </main>
    <footer class="site-footer">
    <div class="band">
    <h2>Contact</h2>
    <dl class="contacts">
    <div>
    <dt>Telephone</dt>
    <dd><a href="tel:+443001234567">0300 123 4567</a></dd>
    </div>
    <div>
    <dt>Post</dt>
    <dd>Town Hall</dd>
    </div>
    </dl>
    <p>Published by Anytown Council</p>
    </div>
    </footer>
    </body>
    </html>

    """
