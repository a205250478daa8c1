#define _GNU_SOURCE
#include "CPlatform.h"

#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

int platform_exchange(int folder, const char *one, const char *other) {
    return renameat2(folder, one, folder, other, RENAME_EXCHANGE) == 0 ? 0 : errno;
}

int platform_sync_file_system(int descriptor) { return syncfs(descriptor) == 0 ? 0 : errno; }

int platform_try_lock(int descriptor) {
    int result;
    do result = flock(descriptor, LOCK_EX | LOCK_NB);
    while (result != 0 && errno == EINTR);
    return result == 0 ? 0 : errno;
}

int platform_next_bytes_are(int descriptor, const void *bytes, size_t count) {
    // On the stack: the comparison runs for every page of every build, and must not allocate.
    char piece[64 * 1024];
    const char *rest = bytes;
    while (count > 0) {
        ssize_t got = read(descriptor, piece, count < sizeof piece ? count : sizeof piece);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) return -1;
        if (got == 0 || memcmp(piece, rest, (size_t)got) != 0) return 0;
        rest += got;
        count -= (size_t)got;
    }
    return 1;
}

const char *platform_message(int code) {
    const char *words = strerrordesc_np(code);
    return words == NULL ? "unknown error" : words;
}

int platform_processors(void) {
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0 && CPU_COUNT(&set) > 0) return CPU_COUNT(&set);
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}
