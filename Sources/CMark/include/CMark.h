/// Markdown, parsed by libcmark-gfm within a budget and handed over as one flat array.
///
/// The one function here parses a text with tables, task lists and footnotes, turns cmark's tree into an array of small
/// nodes in reading order and one buffer of bytes, and lets go of cmark's tree before it returns. All of cmark's memory
/// comes from an arena of the calling thread; when the memory or the time that a text may cost is spent, the parse is
/// left at once and the next one starts clean. Safe to call from any number of threads: the extensions that change
/// cmark's process-wide tables (strikethrough, autolink) are never attached.
#ifndef STRAPLINE_CMARK_H
#define STRAPLINE_CMARK_H

#include <stddef.h>
#include <stdint.h>

enum markdown_kind {
    MARKDOWN_DOCUMENT = 0,
    MARKDOWN_BLOCK_QUOTE,
    MARKDOWN_LIST,
    MARKDOWN_ITEM,
    MARKDOWN_CODE_BLOCK,
    MARKDOWN_HTML_BLOCK,
    MARKDOWN_PARAGRAPH,
    MARKDOWN_HEADING,
    MARKDOWN_THEMATIC_BREAK,
    MARKDOWN_FOOTNOTE_DEFINITION,
    MARKDOWN_TABLE,
    MARKDOWN_TABLE_ROW,
    MARKDOWN_TABLE_CELL,
    MARKDOWN_TEXT,
    MARKDOWN_SOFT_BREAK,
    MARKDOWN_LINE_BREAK,
    MARKDOWN_CODE,
    MARKDOWN_HTML_INLINE,
    MARKDOWN_EMPHASIS,
    MARKDOWN_STRONG,
    MARKDOWN_LINK,
    MARKDOWN_IMAGE,
    MARKDOWN_FOOTNOTE_REFERENCE,
};

enum markdown_flag {
    /// List: its items are not separated by blank lines.
    MARKDOWN_TIGHT = 1,
    /// List: numbered.
    MARKDOWN_ORDERED = 2,
    /// Item: a task, and whether it is ticked.
    MARKDOWN_TASK = 4,
    MARKDOWN_TICKED = 8,
    /// Table row: the header row.
    MARKDOWN_HEADER = 16,
    /// Code block: between fences, so that it has an info string.
    MARKDOWN_FENCED = 32,
    /// Text: holds something that an address, or a reference that was misread, cannot be without: `:`, `@`, `<`, `(` or
    /// `ww`.
    MARKDOWN_MAY_HOLD_ADDRESS = 64,
    /// Text: holds `&`, `<`, `>` or `"`.
    MARKDOWN_NEEDS_ESCAPING = 128,
    /// Text: holds a capital letter with another one or a digit right after it, as most abbreviations do.
    MARKDOWN_HOLDS_CAPITALS = 256,
};

/// A node of the flat tree. Nodes stand in reading order, so a node's first child, if it has one, is the next node.
typedef struct {
    uint8_t kind;
    uint16_t flags;
    /// Line from 1.
    uint32_t line;
    /// Index of the parent; the document is its own.
    uint32_t parent;
    /// Index after the last descendant.
    uint32_t next;
    /// The node's bytes in the buffer: text and code, the info string, NUL and the code of a code block, the address,
    /// NUL and the title of a link or image, a byte a column of a table (`l`, `c`, `r` or `-`).
    uint32_t text;
    /// Length of those bytes; for a heading its level, for a numbered list its first number, for a footnote reference
    /// its number.
    uint32_t length;
} markdown_node;

enum markdown_outcome {
    MARKDOWN_PARSED = 0,
    MARKDOWN_OUT_OF_MEMORY,
    MARKDOWN_OUT_OF_TIME,
    /// Blocks or inlines stand in each other deeper than allowed.
    MARKDOWN_TOO_DEEP,
    /// The addresses of reference links, written out, are longer than allowed.
    MARKDOWN_TOO_LONG,
};

typedef struct {
    /// Bytes that cmark may take for its tree.
    size_t memory;
    /// Milliseconds of the thread's CPU time.
    uint32_t milliseconds;
    /// Levels of nesting.
    uint32_t depth;
    /// Bytes of link addresses and titles.
    size_t expansion;
} markdown_budget;

/// What a parse hands over. The arrays belong to the calling thread and stand until its next parse.
typedef struct {
    enum markdown_outcome outcome;
    /// The line at which nesting or expansion went over the budget, or that was being read when memory or time ran
    /// out; 0 where the inlines were being read.
    uint32_t line;
    const markdown_node *nodes;
    uint32_t node_count;
    const uint8_t *bytes;
    uint32_t byte_count;
} markdown_tree;

/// Parses UTF-8 of at most 1 GiB. Returns an outcome in every case; never aborts.
markdown_tree markdown_parse(const char *text, size_t length, markdown_budget budget);

#endif
