/* A disk with a fixed latency: fsync and fdatasync take exactly ANTREAN_FSYNC_US microseconds
 * (1000 by default) and do nothing else. For a store on tmpfs, so that ratios do not depend on the
 * disk's mood. LD_PRELOAD only; never near real data. */
#define _GNU_SOURCE
#include <stdlib.h>
#include <time.h>

static long latency_ns(void) {
    const char *set = getenv("ANTREAN_FSYNC_US");
    return (set ? atol(set) : 1000L) * 1000L;
}

static int wait_fixed(void) {
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    until.tv_nsec += latency_ns();
    while (until.tv_nsec >= 1000000000L) {
        until.tv_nsec -= 1000000000L;
        until.tv_sec += 1;
    }
    while (clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL) != 0) {
    }
    return 0;
}

int fsync(int fd) { (void)fd; return wait_fixed(); }
int fdatasync(int fd) { (void)fd; return wait_fixed(); }
