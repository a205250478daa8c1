/// The HTML that cmark's own renderer makes of a text, to compare Strapline's with.
#ifndef STRAPLINE_CMARK_REFERENCE_H
#define STRAPLINE_CMARK_REFERENCE_H

#include <stddef.h>

/// Parses with tables, task lists and footnotes and renders without raw HTML. The caller frees the result.
char *cmark_reference_html(const char *text, size_t length);

#endif
