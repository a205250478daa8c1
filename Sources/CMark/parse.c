#define _GNU_SOURCE
#include "CMark.h"
#include "arena.h"
#include "deadline.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <setjmp.h>
#include <stdlib.h>
#include <string.h>

#include "flatten.h"

/// Texts shorter than this cannot spend the time that a parse may take, so they need no timer.
static const size_t timed_from = 16 * 1024;

/// Source positions are for the parser: only then does it count the lines within code, raw HTML and link titles.
static const int options = CMARK_OPT_FOOTNOTES | CMARK_OPT_SOURCEPOS;

static pthread_once_t registered = PTHREAD_ONCE_INIT;
static cmark_syntax_extension *table_extension;
static cmark_syntax_extension *task_extension;

static void register_extensions(void) {
    cmark_gfm_core_extensions_ensure_registered();
    table_extension = cmark_find_syntax_extension("table");
    task_extension = cmark_find_syntax_extension("tasklist");
}

static __thread sigjmp_buf budget_spent;

static void leave(int outcome) { siglongjmp(budget_spent, outcome); }

/// Feeds whole pieces of lines, so that `*line` tells where the text was when a budget ran out while reading blocks.
static void feed(cmark_parser *parser, const char *text, size_t length, volatile uint32_t *line) {
    const size_t piece = 64 * 1024;
    while (length > piece) {
        const char *end = memchr(text + piece, '\n', length - piece);
        if (!end) break;
        size_t taken = (size_t)(end + 1 - text);
        cmark_parser_feed(parser, text, taken);
        for (const char *at = text; at < end + 1; at++) *line += *at == '\n';
        text += taken;
        length -= taken;
    }
    cmark_parser_feed(parser, text, length);
}

markdown_tree markdown_parse(const char *text, size_t length, markdown_budget budget) {
    pthread_once(&registered, register_extensions);
    markdown_tree tree = {.outcome = MARKDOWN_OUT_OF_MEMORY};
    if (!arena_reset(budget.memory, leave)) return tree;

    volatile uint32_t line = 1;
    const int timed = length >= timed_from;
    int outcome = sigsetjmp(budget_spent, 0);
    if (outcome == 0) {
        if (timed) deadline_start(budget.milliseconds, leave);
        cmark_parser *parser = cmark_parser_new_with_mem(options, arena_allocator());
        cmark_parser_attach_syntax_extension(parser, table_extension);
        cmark_parser_attach_syntax_extension(parser, task_extension);
        feed(parser, text, length, &line);
        line = 0;
        cmark_node *document = cmark_parser_finish(parser);
        if (timed) deadline_stop();
        tree = flatten(document, budget);
    } else {
        if (timed) deadline_stop();
        tree = (markdown_tree){.outcome = (enum markdown_outcome)outcome, .line = line};
    }
    arena_release();
    return tree;
}
