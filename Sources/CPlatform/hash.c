#include "CPlatform.h"

// All of it is compiled into this file: no library is needed to run.
#define XXH_INLINE_ALL
#include <xxhash.h>

// The same bytes on every machine, whatever the order of its own.
static void write_canonical(XXH128_hash_t hash, uint8_t *digest) {
    XXH128_canonical_t canonical;
    XXH128_canonicalFromHash(&canonical, hash);
    memcpy(digest, canonical.digest, sizeof canonical.digest);
}

void platform_hash(const void *bytes, size_t count, uint8_t *digest) {
    write_canonical(XXH3_128bits(bytes, count), digest);
}

platform_hash_stream *platform_hash_begin(void) {
    XXH3_state_t *state = XXH3_createState();
    if (state) XXH3_128bits_reset(state);
    return (platform_hash_stream *)state;
}

void platform_hash_update(platform_hash_stream *stream, const void *bytes, size_t count) {
    XXH3_128bits_update((XXH3_state_t *)stream, bytes, count);
}

void platform_hash_finish(platform_hash_stream *stream, uint8_t *digest) {
    write_canonical(XXH3_128bits_digest((XXH3_state_t *)stream), digest);
}

void platform_hash_free(platform_hash_stream *stream) { XXH3_freeState((XXH3_state_t *)stream); }
