#ifndef STRAPLINE_ARENA_H
#define STRAPLINE_ARENA_H

#include <cmark-gfm.h>
#include <stddef.h>

/// Called with why there is no more memory; must not return.
typedef void (*budget_exit)(int outcome);

/// Empties the calling thread's arena and sets how much it may hold. Returns 0 where the system has no memory to lend.
int arena_reset(size_t limit, budget_exit leave);

/// Lets the calling thread's next allocation fail with an outcome. Safe within a signal handler.
void arena_close(int outcome);

/// Gives back what a large parse took from the system beyond what the next one is likely to need.
void arena_release(void);

/// An allocator that takes from the calling thread's arena and frees nothing.
cmark_mem *arena_allocator(void);

#endif
