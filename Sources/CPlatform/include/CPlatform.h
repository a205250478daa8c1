// What Strapline asks of Linux and that Swift cannot call by itself: variadic, feature-gated or macro-only interfaces,
// a comparison that needs a large buffer on the stack, a signal handler, and a hash from the xxHash library.
//
// Functions that can fail return 0, or the error number itself; errno is not part of the interface.
#ifndef STRAPLINE_CPLATFORM_H
#define STRAPLINE_CPLATFORM_H

#include <stddef.h>
#include <stdint.h>

// Two names of one folder change places in one step (renameat2 with RENAME_EXCHANGE).
int platform_exchange(int folder, const char *one, const char *other);

// Everything written so far to the file system that holds this descriptor is on the disk when this returns.
int platform_sync_file_system(int descriptor);

// Takes the exclusive lock of an open file without waiting; EWOULDBLOCK where another process holds it.
int platform_try_lock(int descriptor);

// Whether the file, read from where it stands, goes on with exactly these bytes: 1 or 0; -1 where it cannot be read.
int platform_next_bytes_are(int descriptor, const void *bytes, size_t count);

// The words for an error number, in English whatever the locale.
const char *platform_message(int code);

// How many processors this process may run on, at least 1.
int platform_processors(void);

// From now on SIGINT, SIGTERM and SIGHUP are noted instead of ending the process, each once: the second of a kind ends
// it. A signal that the process was started to ignore (nohup, a background job) stays ignored.
void platform_watch_signals(void);

// Lets the signals that are still watched end the process again.
void platform_unwatch_signals(void);

// The signal noted last, or 0.
int platform_noted_signal(void);

// The hash of `count` bytes (XXH3 of 128 bits), 16 bytes.
void platform_hash(const void *bytes, size_t count, uint8_t *digest);

// The hash of bytes that come in pieces; NULL where there is no memory.
typedef struct platform_hash_stream platform_hash_stream;
platform_hash_stream *platform_hash_begin(void);
void platform_hash_update(platform_hash_stream *stream, const void *bytes, size_t count);
void platform_hash_finish(platform_hash_stream *stream, uint8_t *digest);
void platform_hash_free(platform_hash_stream *stream);

#endif
