#ifndef STRAPLINE_FLATTEN_H
#define STRAPLINE_FLATTEN_H

#include "CMark.h"
#include <cmark-gfm.h>

/// Turns cmark's tree into the flat one, in arrays of the calling thread, in one walk without recursion.
markdown_tree flatten(cmark_node *document, markdown_budget budget);

#endif
