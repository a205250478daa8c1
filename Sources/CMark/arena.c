#define _GNU_SOURCE
#include "arena.h"

#include "CMark.h"
#include <pthread.h>
#include <signal.h>
#include <stdint.h>
#include <string.h>
#include <sys/mman.h>

/// Address space that a thread reserves; pages are only taken from the system when they are first written.
static const size_t reserved = (size_t)256 << 20;
/// What a thread keeps between parses.
static const size_t kept = (size_t)4 << 20;
/// Each block is preceded by its size, and all are aligned for any type.
enum { header = 16, alignment = 16 };

struct arena {
    char *base;
    size_t used;
    size_t limit;
    /// Why no more is to be had, or 0.
    volatile sig_atomic_t closed;
    budget_exit leave;
};

static __thread struct arena arena;
static pthread_key_t on_thread_exit;
static pthread_once_t key_made = PTHREAD_ONCE_INIT;

static void unmap(void *base) { munmap(base, reserved); }
static void make_key(void) { pthread_key_create(&on_thread_exit, unmap); }

int arena_reset(size_t limit, budget_exit leave) {
    if (!arena.base) {
        void *base = mmap(NULL, reserved, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
        if (base == MAP_FAILED) return 0;
        arena.base = base;
        pthread_once(&key_made, make_key);
        pthread_setspecific(on_thread_exit, base);
    }
    arena.used = 0;
    arena.closed = 0;
    arena.limit = limit < reserved ? limit : reserved;
    arena.leave = leave;
    return 1;
}

void arena_close(int outcome) { arena.closed = outcome; }

void arena_release(void) {
    if (arena.used > kept) madvise(arena.base + kept, reserved - kept, MADV_DONTNEED);
    arena.used = 0;
}

static size_t rounded(size_t size) { return (size + alignment - 1) & ~(size_t)(alignment - 1); }

/// Leaves the parse where so much more is not to be had. A size that overflows when rounded is over any limit too.
static void spend(size_t size, size_t rounded_size) {
    if (arena.closed) arena.leave(arena.closed);
    if (size > arena.limit || rounded_size > arena.limit - arena.used) arena.leave(MARKDOWN_OUT_OF_MEMORY);
}

static void *take(size_t size) {
    spend(size, header + rounded(size));
    char *block = arena.base + arena.used + header;
    ((size_t *)block)[-2] = rounded(size);
    arena.used += header + rounded(size);
    return block;
}

static void *arena_calloc(size_t count, size_t size) {
    size_t total;
    if (__builtin_mul_overflow(count, size, &total)) arena.leave(MARKDOWN_OUT_OF_MEMORY);
    return memset(take(total), 0, total);
}

static void *arena_realloc(void *old, size_t size) {
    if (!old) return take(size);
    size_t had = ((size_t *)old)[-2];
    if (size <= had) return old;
    if ((char *)old + had == arena.base + arena.used) {
        // The newest block grows in place.
        spend(size, rounded(size) - had);
        arena.used += rounded(size) - had;
        ((size_t *)old)[-2] = rounded(size);
        return old;
    }
    return memcpy(take(size), old, had);
}

static void arena_free(void *block) { (void)block; }

cmark_mem *arena_allocator(void) {
    static cmark_mem allocator = {arena_calloc, arena_realloc, arena_free};
    return &allocator;
}
