#ifndef STRAPLINE_ARENA_H
#define STRAPLINE_ARENA_H

#include <cmark-gfm.h>
#include <stddef.h>

/// Called with MARKDOWN_OUT_OF_MEMORY when the arena is full; must not return.
typedef void (*budget_exit)(int outcome);

/// Empties the calling thread's arena and sets how much it may hold. Returns 0 where the system has no memory to lend.
int arena_reset(size_t limit, budget_exit leave);

/// Gives back what a large parse took from the system beyond what the next one is likely to need.
void arena_release(void);

/// An allocator that takes from the calling thread's arena and frees nothing.
cmark_mem *arena_allocator(void);

#endif
