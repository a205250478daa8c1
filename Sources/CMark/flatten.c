#define _GNU_SOURCE
#include "flatten.h"

#include <cmark-gfm-core-extensions.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

struct flat {
    markdown_node *nodes;
    uint32_t node_count, node_room;
    uint8_t *bytes;
    uint32_t byte_count, byte_room;
};

static __thread struct flat flat;
static pthread_key_t on_thread_exit;
static pthread_once_t key_made = PTHREAD_ONCE_INIT;

static void free_arrays(void *owner) {
    struct flat *arrays = owner;
    free(arrays->nodes);
    free(arrays->bytes);
}
static void make_key(void) { pthread_key_create(&on_thread_exit, free_arrays); }

/// Makes room for one more node; 0 where there is no memory.
static int grow_nodes(void) {
    if (flat.node_count < flat.node_room) return 1;
    uint32_t room = flat.node_room ? flat.node_room * 2 : 1024;
    markdown_node *nodes = realloc(flat.nodes, room * sizeof *nodes);
    if (!nodes) return 0;
    flat.nodes = nodes;
    flat.node_room = room;
    return 1;
}

/// Makes room for more bytes; 0 where there is no memory.
static int grow_bytes(size_t more) {
    if (more <= flat.byte_room - flat.byte_count) return 1;
    size_t room = flat.byte_room ? flat.byte_room : 16384;
    while (room - flat.byte_count < more) room *= 2;
    if (room > UINT32_MAX) return 0;
    uint8_t *bytes = realloc(flat.bytes, room);
    if (!bytes) return 0;
    flat.bytes = bytes;
    flat.byte_room = (uint32_t)room;
    return 1;
}

static void append(const char *text, size_t length) {
    memcpy(flat.bytes + flat.byte_count, text, length);
    flat.byte_count += (uint32_t)length;
}

static const char *or_empty(const char *text) { return text ? text : ""; }

/// The kind of a node; the extensions' kinds are told by name, since their numbers are given at run time.
static int kind_of(cmark_node *node) {
    switch (cmark_node_get_type(node)) {
    case CMARK_NODE_DOCUMENT: return MARKDOWN_DOCUMENT;
    case CMARK_NODE_BLOCK_QUOTE: return MARKDOWN_BLOCK_QUOTE;
    case CMARK_NODE_LIST: return MARKDOWN_LIST;
    case CMARK_NODE_ITEM: return MARKDOWN_ITEM;
    case CMARK_NODE_CODE_BLOCK: return MARKDOWN_CODE_BLOCK;
    case CMARK_NODE_HTML_BLOCK: return MARKDOWN_HTML_BLOCK;
    case CMARK_NODE_PARAGRAPH: return MARKDOWN_PARAGRAPH;
    case CMARK_NODE_HEADING: return MARKDOWN_HEADING;
    case CMARK_NODE_THEMATIC_BREAK: return MARKDOWN_THEMATIC_BREAK;
    case CMARK_NODE_FOOTNOTE_DEFINITION: return MARKDOWN_FOOTNOTE_DEFINITION;
    case CMARK_NODE_TEXT: return MARKDOWN_TEXT;
    case CMARK_NODE_SOFTBREAK: return MARKDOWN_SOFT_BREAK;
    case CMARK_NODE_LINEBREAK: return MARKDOWN_LINE_BREAK;
    case CMARK_NODE_CODE: return MARKDOWN_CODE;
    case CMARK_NODE_HTML_INLINE: return MARKDOWN_HTML_INLINE;
    case CMARK_NODE_EMPH: return MARKDOWN_EMPHASIS;
    case CMARK_NODE_STRONG: return MARKDOWN_STRONG;
    case CMARK_NODE_LINK: return MARKDOWN_LINK;
    case CMARK_NODE_IMAGE: return MARKDOWN_IMAGE;
    case CMARK_NODE_FOOTNOTE_REFERENCE: return MARKDOWN_FOOTNOTE_REFERENCE;
    default: break;
    }
    const char *name = cmark_node_get_type_string(node);
    if (!strcmp(name, "table")) return MARKDOWN_TABLE;
    if (!strcmp(name, "table_row") || !strcmp(name, "table_header")) return MARKDOWN_TABLE_ROW;
    if (!strcmp(name, "table_cell")) return MARKDOWN_TABLE_CELL;
    // A task item is an item that the task list extension has marked.
    return !strcmp(name, "tasklist") ? MARKDOWN_ITEM : MARKDOWN_TEXT;
}

static int is_task(cmark_node *node) { return !strcmp(cmark_node_get_type_string(node), "tasklist"); }

/// Whether a text node continues the text node before it, as cmark's runs of text and lone brackets do.
static int continues_text(cmark_node *node) {
    cmark_node *before = cmark_node_previous(node);
    return before && cmark_node_get_type(before) == CMARK_NODE_TEXT;
}

/// cmark gives no line to a paragraph that stands directly above a table, and that paragraph's to the table and its
/// header row. The table's lines that it does know tell the others.
static uint32_t table_line(cmark_node *table) {
    cmark_node *header = cmark_node_first_child(table);
    cmark_node *row = header ? cmark_node_next(header) : NULL;
    int start = cmark_node_get_start_line(table);
    int line = row ? cmark_node_get_start_line(row) - 2 : cmark_node_get_end_line(table) - 1;
    return (uint32_t)(line > start ? line : start);
}

/// Whether a link of the paragraph has a title, which may begin on a line that cmark does not count.
static int has_title(cmark_node *paragraph) {
    cmark_iter *nodes = cmark_iter_new(paragraph);
    int found = 0;
    while (!found && cmark_iter_next(nodes) != CMARK_EVENT_DONE) {
        const char *title = cmark_node_get_title(cmark_iter_get_node(nodes));
        found = title && *title;
    }
    cmark_iter_free(nodes);
    return found;
}

/// How many lines cmark's lines within a paragraph are short: all of those above it where it has no line of its own,
/// and one for each link definition that was taken off its head.
static uint32_t missing_lines(cmark_node *paragraph, uint32_t line) {
    int start = cmark_node_get_start_line(paragraph);
    if (start <= 0) return line;
    cmark_node *last = cmark_node_last_child(paragraph);
    if (!last || cmark_node_get_end_line(last) <= 0) return 0;
    int missing = cmark_node_get_end_line(paragraph) - cmark_node_get_end_line(last);
    return missing > 0 && !has_title(paragraph) ? (uint32_t)missing : 0;
}

/// The line of a node, from 1. `missing` lines are added to what cmark says of inlines.
static uint32_t line_of(cmark_node *node, int kind, const markdown_node *parent, int inside_cell, uint32_t missing) {
    int line = cmark_node_get_start_line(node);
    if (kind == MARKDOWN_TABLE) return table_line(node);
    if (kind == MARKDOWN_TABLE_ROW && cmark_gfm_extensions_get_table_row_is_header(node)) return parent->line;
    if (kind == MARKDOWN_TABLE_CELL || inside_cell) return parent->line;
    if (kind == MARKDOWN_LINK || kind == MARKDOWN_IMAGE) {
        // cmark tells the line on which the link ends.
        cmark_node *first = cmark_node_first_child(node);
        int begun = first ? cmark_node_get_start_line(first) : 0;
        if (begun > 0 && begun < line) line = begun;
    }
    if (line <= 0 && kind == MARKDOWN_PARAGRAPH && cmark_node_next(node)) {
        return (uint32_t)cmark_node_get_start_line(cmark_node_next(node));
    }
    // Breaks have no line of their own: they stand where the node before them does.
    if (kind == MARKDOWN_SOFT_BREAK || kind == MARKDOWN_LINE_BREAK) return flat.nodes[flat.node_count - 2].line;
    if (kind >= MARKDOWN_TEXT && (line > 0 || missing)) return (uint32_t)line + missing;
    return line > 0 ? (uint32_t)line : parent->line;
}

/// Copies what a node says into the buffer and fills in the fields of its kind. Returns 0 where memory is out.
static int fill(markdown_node *into, cmark_node *node) {
    const char *first = NULL, *second = NULL;
    switch (into->kind) {
    case MARKDOWN_TEXT:
    case MARKDOWN_CODE:
    case MARKDOWN_HTML_INLINE:
    case MARKDOWN_HTML_BLOCK: first = or_empty(cmark_node_get_literal(node)); break;
    case MARKDOWN_CODE_BLOCK: {
        int fence_length, fence_offset;
        char fence;
        first = or_empty(cmark_node_get_fence_info(node));
        second = or_empty(cmark_node_get_literal(node));
        if (cmark_node_get_fenced(node, &fence_length, &fence_offset, &fence)) into->flags |= MARKDOWN_FENCED;
        break;
    }
    case MARKDOWN_LINK:
    case MARKDOWN_IMAGE:
        first = or_empty(cmark_node_get_url(node));
        second = or_empty(cmark_node_get_title(node));
        break;
    case MARKDOWN_HEADING: into->length = (uint32_t)cmark_node_get_heading_level(node); return 1;
    case MARKDOWN_LIST:
        if (cmark_node_get_list_tight(node)) into->flags |= MARKDOWN_TIGHT;
        if (cmark_node_get_list_type(node) == CMARK_ORDERED_LIST) {
            into->flags |= MARKDOWN_ORDERED;
            into->length = (uint32_t)cmark_node_get_list_start(node);
        }
        return 1;
    case MARKDOWN_ITEM:
        if (is_task(node)) {
            into->flags |= MARKDOWN_TASK;
            if (cmark_gfm_extensions_get_tasklist_item_checked(node)) into->flags |= MARKDOWN_TICKED;
        }
        return 1;
    case MARKDOWN_TABLE_ROW:
        if (cmark_gfm_extensions_get_table_row_is_header(node)) into->flags |= MARKDOWN_HEADER;
        return 1;
    case MARKDOWN_FOOTNOTE_REFERENCE:
        into->length = (uint32_t)strtoul(or_empty(cmark_node_get_literal(node)), NULL, 10);
        return 1;
    case MARKDOWN_TABLE: {
        uint16_t columns = cmark_gfm_extensions_get_table_columns(node);
        const uint8_t *alignments = cmark_gfm_extensions_get_table_alignments(node);
        if (!grow_bytes(columns)) return 0;
        for (uint16_t column = 0; column < columns; column++) {
            char alignment = alignments && alignments[column] ? (char)alignments[column] : '-';
            append(&alignment, 1);
        }
        into->length = columns;
        return 1;
    }
    default: return 1;
    }
    size_t first_length = strlen(first), second_length = second ? strlen(second) : 0;
    size_t length = first_length + (second ? 1 + second_length : 0);
    if (!grow_bytes(length)) return 0;
    append(first, first_length);
    if (second) {
        append("", 1);
        append(second, second_length);
    }
    into->length = (uint32_t)length;
    return 1;
}

// What later passes would look for in a text, byte by byte, in vain in nearly every one, is looked for here in sixteen
// bytes at once. Each lane of a vector is all ones where something is true of its byte.

typedef uint8_t lanes __attribute__((vector_size(16)));

static lanes all(uint8_t byte) {
    return (lanes){byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte, byte};
}

static lanes load(const uint8_t *bytes) {
    lanes loaded;
    memcpy(&loaded, bytes, sizeof loaded);
    return loaded;
}

/// The first so many lanes.
static lanes first(uint32_t count) {
    const lanes numbers = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15};
    return (lanes)(numbers < all(count < 16 ? (uint8_t)count : 16));
}

static lanes capital(lanes bytes) { return (lanes)((bytes - all('A')) < all(26)); }

static lanes digit(lanes bytes) { return (lanes)((bytes - all('0')) < all(10)); }

static int any(lanes set) {
    uint64_t halves[2];
    memcpy(halves, &set, sizeof halves);
    return (halves[0] | halves[1]) != 0;
}

/// - Parameter text: with 16 bytes behind it that may be read.
static uint16_t text_flags(const uint8_t *text, uint32_t length) {
    lanes special = all(0), address = all(0), capitals = all(0);
    for (uint32_t at = 0; at < length; at += 16) {
        lanes bytes = load(text + at), next = load(text + at + 1);
        lanes inside = first(length - at), has_next = first(length - at - 1);
        lanes angle = (lanes)(bytes == all('<'));
        special |= inside & (angle | (lanes)(bytes == all('>')) | (lanes)(bytes == all('&')) | (lanes)(bytes == all('"')));
        address |= inside & (angle | (lanes)(bytes == all(':')) | (lanes)(bytes == all('@')) | (lanes)(bytes == all('(')));
        address |= has_next & (lanes)(bytes == all('w')) & (lanes)(next == all('w'));
        capitals |= has_next & capital(bytes) & (capital(next) | digit(next));
    }
    return (uint16_t)((any(special) ? MARKDOWN_NEEDS_ESCAPING : 0) | (any(address) ? MARKDOWN_MAY_HOLD_ADDRESS : 0) |
                      (any(capitals) ? MARKDOWN_HOLDS_CAPITALS : 0));
}

/// Once the runs of text are whole. Returns 0 where memory is out.
static int flag_texts(void) {
    if (!grow_bytes(sizeof(lanes))) return 0;
    for (uint32_t index = 0; index < flat.node_count; index++) {
        markdown_node *node = &flat.nodes[index];
        if (node->kind == MARKDOWN_TEXT) node->flags = text_flags(flat.bytes + node->text, node->length);
    }
    return 1;
}

markdown_tree flatten(cmark_node *document, markdown_budget budget) {
    if (!flat.nodes) {
        pthread_once(&key_made, make_key);
        pthread_setspecific(on_thread_exit, &flat);
    }
    flat.node_count = flat.byte_count = 0;
    markdown_tree tree = {.outcome = MARKDOWN_OUT_OF_MEMORY};
    size_t expansion = 0;
    // The cell that the walk is in, if any; no cell is node 0.
    uint32_t depth = 0, parent = 0, cell = 0, missing = 0;

    for (cmark_node *node = document; node;) {
        int kind = kind_of(node);
        if (kind == MARKDOWN_TEXT && flat.node_count && continues_text(node)) {
            const char *more = or_empty(cmark_node_get_literal(node));
            size_t length = strlen(more);
            if (!grow_bytes(length)) return tree;
            append(more, length);
            flat.nodes[flat.node_count - 1].length += (uint32_t)length;
        } else {
            if (!grow_nodes()) return tree;
            uint32_t index = flat.node_count++;
            markdown_node *flat_node = &flat.nodes[index];
            *flat_node = (markdown_node){.kind = (uint8_t)kind, .parent = parent, .text = flat.byte_count, .line = 1};
            if (index) flat_node->line = line_of(node, kind, &flat.nodes[parent], cell != 0, missing);
            if (kind == MARKDOWN_PARAGRAPH) {
                missing = missing_lines(node, flat_node->line);
            } else if (kind < MARKDOWN_TEXT) {
                missing = 0;
            }
            if (kind == MARKDOWN_TABLE_CELL) cell = index;
            if (!fill(flat_node, node)) return tree;
            if (kind == MARKDOWN_LINK || kind == MARKDOWN_IMAGE) expansion += flat_node->length;
            if (expansion > budget.expansion) {
                return (markdown_tree){.outcome = MARKDOWN_TOO_LONG, .line = flat_node->line};
            }
            cmark_node *child = cmark_node_first_child(node);
            if (child) {
                if (++depth > budget.depth) {
                    return (markdown_tree){.outcome = MARKDOWN_TOO_DEEP, .line = flat_node->line};
                }
                parent = index;
                node = child;
                continue;
            }
            flat.nodes[index].next = flat.node_count;
            if (kind == MARKDOWN_TABLE_CELL) cell = 0;
        }
        // Up to the nearest ancestor that has a next sibling.
        cmark_node *next = cmark_node_next(node);
        while (!next && node != document) {
            node = cmark_node_parent(node);
            flat.nodes[parent].next = flat.node_count;
            if (parent == cell) cell = 0;
            parent = flat.nodes[parent].parent;
            depth--;
            next = node == document ? NULL : cmark_node_next(node);
        }
        node = next;
    }
    if (!flag_texts()) return tree;
    return (markdown_tree){
        .outcome = MARKDOWN_PARSED,
        .nodes = flat.nodes,
        .node_count = flat.node_count,
        .bytes = flat.bytes,
        .byte_count = flat.byte_count,
    };
}
