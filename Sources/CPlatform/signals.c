#define _GNU_SOURCE
#include "CPlatform.h"

#include <signal.h>
#include <stdatomic.h>

// A signal handler has no other way to reach the program than a variable of the process.
static _Atomic int noted;

static void note(int signal) { atomic_store_explicit(&noted, signal, memory_order_relaxed); }

static const int watched[] = {SIGINT, SIGTERM, SIGHUP};

void platform_watch_signals(void) {
    for (size_t index = 0; index < sizeof watched / sizeof *watched; index++) {
        struct sigaction before;
        if (sigaction(watched[index], NULL, &before) != 0 || before.sa_handler == SIG_IGN) continue;
        struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART | SA_RESETHAND};
        sigemptyset(&action.sa_mask);
        sigaction(watched[index], &action, NULL);
    }
}

void platform_unwatch_signals(void) {
    for (size_t index = 0; index < sizeof watched / sizeof *watched; index++) {
        struct sigaction now;
        if (sigaction(watched[index], NULL, &now) == 0 && now.sa_handler == note) signal(watched[index], SIG_DFL);
    }
}

int platform_noted_signal(void) { return atomic_load_explicit(&noted, memory_order_relaxed); }
