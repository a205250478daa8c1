// What Strapline asks of Linux and that Swift cannot call by itself: variadic, feature-gated or macro-only interfaces,
// a comparison that needs a large buffer on the stack, a signal handler, and SHA-256 from libcrypto.
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

// The SHA-256 of `count` bytes, 32 bytes. Uses one digest context a thread. 0 where libcrypto refuses.
int platform_sha256(const void *bytes, size_t count, uint8_t *digest);

// The SHA-256 of bytes that come in pieces.
typedef struct platform_sha256_stream platform_sha256_stream;
platform_sha256_stream *platform_sha256_begin(void);
int platform_sha256_update(platform_sha256_stream *stream, const void *bytes, size_t count);
int platform_sha256_finish(platform_sha256_stream *stream, uint8_t *digest);
void platform_sha256_free(platform_sha256_stream *stream);

#endif
