#ifndef STRAPLINE_DEADLINE_H
#define STRAPLINE_DEADLINE_H

#include "arena.h"
#include <stdint.h>

/// Closes the calling thread's arena with MARKDOWN_OUT_OF_TIME once the thread has spent so much CPU time from now, and
/// calls `leave` soon after where that has not ended the parse.
void deadline_start(uint32_t milliseconds, budget_exit leave);

/// Calls the deadline off.
void deadline_stop(void);

#endif
