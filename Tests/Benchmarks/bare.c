// The least that a site of Markdown can cost:  bare IN OUT THREADS
// Reads every .md below IN, parses it with cmark-gfm and all that GitHub's Markdown has (tables, task lists, footnotes,
// bare links, strikethrough), and writes its HTML below OUT. No templates, no titles, no links between pages: what a
// publisher adds comes on top. Two of the extensions are not safe in threads, so some pages are wrong: Strapline finds
// bare links in its own tree instead. What they cost is right.

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <err.h>
#include <fcntl.h>
#include <ftw.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { ARENA = 64 << 20, LONGEST = 4 << 20, THREADS = 16, OPTIONS = CMARK_OPT_FOOTNOTES };

typedef struct { char *source, *target; } page;

static page *pages;
static size_t count, room;
static atomic_size_t next_page;
static const char *in, *out;

static const char *const names[] = {"table", "autolink", "tasklist", "strikethrough"};
enum { EXTENSIONS = sizeof names / sizeof *names };
static cmark_syntax_extension *extensions[EXTENSIONS];

// An arena a thread, emptied after each page: faster than malloc, and nothing is freed. Before each piece stands its
// size, which a later realloc needs.
static __thread char *arena;
static __thread size_t used;

static void *take(size_t bytes) {
    size_t size = (bytes + 15) & ~(size_t)15;
    if (used + 16 + size > ARENA) errx(1, "a page needs more than %d bytes", ARENA);
    char *piece = arena + used + 16;
    ((size_t *)piece)[-2] = size;
    used += 16 + size;
    return piece;
}

static void *arena_calloc(size_t items, size_t bytes) {
    return memset(take(items * bytes), 0, items * bytes);
}

static void *arena_realloc(void *old, size_t bytes) {
    if (!old) return take(bytes);
    size_t size = ((size_t *)old)[-2];
    if (bytes <= size) return old;
    if ((char *)old + size == arena + used) used -= 16 + size;  // the last piece grows where it stands
    return memmove(take(bytes), old, size);
}

static void arena_free(void *piece) { (void)piece; }

static cmark_mem memory = {arena_calloc, arena_realloc, arena_free};

static size_t read_page(const char *path, char *buffer) {
    int file = open(path, O_RDONLY);
    ssize_t length = file < 0 ? -1 : read(file, buffer, LONGEST);
    if (length < 0 || length == LONGEST) err(1, "%s", path);
    close(file);
    return length;
}

static void write_page(const char *path, const char *text) {
    size_t length = strlen(text);
    int file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0644);
    if (file < 0 || write(file, text, length) != (ssize_t)length) err(1, "%s", path);
    close(file);
}

static void *work(void *unused) {
    arena = malloc(ARENA);
    char *buffer = malloc(LONGEST);
    if (!arena || !buffer) err(1, "no memory");
    for (size_t i; (i = atomic_fetch_add(&next_page, 1)) < count; used = 0) {
        cmark_parser *parser = cmark_parser_new_with_mem(OPTIONS, &memory);
        for (int each = 0; each < EXTENSIONS; each++) cmark_parser_attach_syntax_extension(parser, extensions[each]);
        cmark_parser_feed(parser, buffer, read_page(pages[i].source, buffer));
        cmark_node *root = cmark_parser_finish(parser);
        cmark_llist *attached = cmark_parser_get_syntax_extensions(parser);
        write_page(pages[i].target, cmark_render_html_with_mem(root, OPTIONS, attached, &memory));
    }
    return unused;
}

// Makes the folder, or notes the page, that belongs to what stands at `path`.
static int visit(const char *path, const struct stat *status, int kind, struct FTW *walk) {
    (void)status, (void)walk;
    char *target;
    if (asprintf(&target, "%s%s", out, path + strlen(in)) < 0) err(1, "no memory");
    if (kind == FTW_D) return mkdir(target, 0777), 0;
    char *suffix = strrchr(target, '.');
    if (kind != FTW_F || !suffix || strcmp(suffix, ".md")) return 0;
    if (count == room) {
        room = room ? room * 2 : 1024;
        pages = realloc(pages, room * sizeof *pages);
        if (!pages) err(1, "no memory");
    }
    *suffix = 0;
    pages[count].source = strdup(path);
    if (asprintf(&pages[count++].target, "%s.html", target) < 0) err(1, "no memory");
    return 0;
}

int main(int arguments, char **argument) {
    int threads = arguments == 4 ? atoi(argument[3]) : 0;
    if (threads < 1 || threads > THREADS) errx(2, "usage: bare IN OUT THREADS");
    in = argument[1], out = argument[2];
    cmark_gfm_core_extensions_ensure_registered();
    for (int each = 0; each < EXTENSIONS; each++) extensions[each] = cmark_find_syntax_extension(names[each]);
    if (nftw(in, visit, 64, FTW_PHYS)) err(1, "%s", in);

    pthread_t thread[THREADS];
    for (int i = 0; i < threads; i++)
        if (pthread_create(&thread[i], 0, work, 0)) errx(1, "no thread");
    for (int i = 0; i < threads; i++) pthread_join(thread[i], 0);
    printf("%zu pages\n", count);
}
