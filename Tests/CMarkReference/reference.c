#include "CMarkReference.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

char *cmark_reference_html(const char *text, size_t length) {
    cmark_gfm_core_extensions_ensure_registered();
    cmark_parser *parser = cmark_parser_new(CMARK_OPT_FOOTNOTES);
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"));
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("tasklist"));
    cmark_parser_feed(parser, text, length);
    cmark_node *document = cmark_parser_finish(parser);
    char *html = cmark_render_html(document, CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser));
    cmark_parser_free(parser);
    cmark_node_free(document);
    return html;
}

int cmark_reference_edition(void) { return cmark_version() & 0xFF; }
