#ifndef STRAPLINE_DEADLINE_H
#define STRAPLINE_DEADLINE_H

#include "arena.h"
#include <stdint.h>

/// Calls `leave` with MARKDOWN_OUT_OF_TIME on the calling thread once it has spent so much CPU time from now.
void deadline_start(uint32_t milliseconds, budget_exit leave);

/// Calls the deadline off.
void deadline_stop(void);

#endif
