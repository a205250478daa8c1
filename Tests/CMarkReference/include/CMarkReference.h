/// The HTML that cmark's own renderer makes of a text, to compare Strapline's with.
#ifndef STRAPLINE_CMARK_REFERENCE_H
#define STRAPLINE_CMARK_REFERENCE_H

#include <stddef.h>

/// Parses with tables, task lists and footnotes and renders without raw HTML. The caller frees the result.
char *cmark_reference_html(const char *text, size_t length);

/// Which edition of GitHub's parser the tests run with: 6 on Debian 12, 13 on Debian 13, where some texts that took
/// earlier ones minutes take no longer than others.
int cmark_reference_edition(void);

#endif
