#define _GNU_SOURCE
#include "deadline.h"

#include "CMark.h"
#include <pthread.h>
#include <signal.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#ifndef sigev_notify_thread_id
#define sigev_notify_thread_id _sigev_un._tid
#endif

// cmark's loops cannot be asked to stop, but they run on memory of ours and hold no lock, so they can be left from a
// signal that the kernel sends to this very thread when its CPU time is spent. The first signal only closes the arena,
// so that cmark is left at its next allocation. A loop that allocates nothing is left from the second one: by then no
// call into the C library (a sort takes its scratch memory with malloc) can still be the one that was running.

/// Milliseconds between the two.
static const uint32_t grace = 20;

static __thread timer_t timer;
static __thread volatile sig_atomic_t running, spent;
static __thread budget_exit leave_with;
static __thread sigset_t mask_before;
static pthread_once_t handler_set = PTHREAD_ONCE_INIT;

static int deadline_signal(void) { return SIGRTMAX - 1; }

static void set_timer(uint32_t milliseconds) {
    struct itimerspec at = {.it_value = {milliseconds / 1000, (long)(milliseconds % 1000) * 1000000}};
    timer_settime(timer, 0, &at, NULL);
}

static void on_deadline(int signal) {
    (void)signal;
    if (!running) return;
    if (!spent) {
        spent = 1;
        arena_close(MARKDOWN_OUT_OF_TIME);
        set_timer(grace);
        return;
    }
    running = 0;
    leave_with(MARKDOWN_OUT_OF_TIME);
}

static void set_handler(void) {
    // SA_NODEFER: the handler is left by a jump that restores no signal mask.
    struct sigaction action = {.sa_handler = on_deadline, .sa_flags = SA_NODEFER | SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(deadline_signal(), &action, NULL);
}

void deadline_start(uint32_t milliseconds, budget_exit leave) {
    pthread_once(&handler_set, set_handler);
    struct sigevent event;
    memset(&event, 0, sizeof event);
    event.sigev_notify = SIGEV_THREAD_ID;
    event.sigev_signo = deadline_signal();
    event.sigev_notify_thread_id = (pid_t)syscall(SYS_gettid);
    if (timer_create(CLOCK_THREAD_CPUTIME_ID, &event, &timer) != 0) return;
    // The threads that Swift's tasks run on block nearly every signal.
    sigset_t deadline;
    sigemptyset(&deadline);
    sigaddset(&deadline, deadline_signal());
    pthread_sigmask(SIG_UNBLOCK, &deadline, &mask_before);
    leave_with = leave;
    spent = 0;
    running = 1;
    set_timer(milliseconds);
}

void deadline_stop(void) {
    if (!leave_with) return;
    running = 0;
    leave_with = NULL;
    timer_delete(timer);
    pthread_sigmask(SIG_SETMASK, &mask_before, NULL);
}
