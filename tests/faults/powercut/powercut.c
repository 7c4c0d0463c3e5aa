/* A disk that can lose its power, fill up, and fail to sync.
 *
 * Preloaded into a program under test. For every file in $POWERCUT_DIR it notes what a write destroys in
 * $POWERCUT_UNDO/<name>.undo, and forgets the notes when the file is synced. Whoever cuts the power stops the
 * program, copies both folders, and puts the notes back in reverse order: what is left is what a disk would
 * have that kept nothing it was not told to keep. (Nothing is really synced: the page cache outlives the test.)
 *
 * A file named `enospc` in $POWERCUT_UNDO makes writes that grow a file fail, `eio` makes syncs fail, and
 * `eio-once` one sync. After a
 * failed sync the pages count as clean, as on Linux: a later sync does not write them, so their notes move to
 * <name>.lost, and only a new write of the same bytes, synced, makes them safe (<name>.again).
 *
 * A note: offset, length of what stood there, size of the file before (three 64-bit numbers), the number of
 * bytes that were written (one more), then what stood there.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static ssize_t (*real_pwrite)(int, const void *, size_t, off64_t);
static ssize_t (*real_write)(int, const void *, size_t);
static int (*real_ftruncate)(int, off64_t);

__attribute__((constructor)) static void find_the_real_ones(void)
{
    real_pwrite = dlsym(RTLD_NEXT, "pwrite64");
    real_write = dlsym(RTLD_NEXT, "write");
    real_ftruncate = dlsym(RTLD_NEXT, "ftruncate64");
}

/* The place of the notes on the file behind fd, or 0 when the file is none of ours. */
static int notes_of(int fd, const char *kind, char *place)
{
    const char *folder = getenv("POWERCUT_DIR"), *undo = getenv("POWERCUT_UNDO");
    char link[64], path[PATH_MAX];
    size_t length;
    ssize_t got;
    if (!folder || !undo)
        return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    got = readlink(link, path, sizeof path - 1);
    if (got <= 0)
        return 0;
    path[got] = 0;
    length = strlen(folder);
    if (strncmp(path, folder, length) || path[length] != '/' || strchr(path + length + 1, '/'))
        return 0;
    if (got > 4 && (!strcmp(path + got - 4, "-shm") || !strcmp(path + got - 5, ".lock")))
        return 0;
    return snprintf(place, PATH_MAX, "%s/%s.%s", undo, path + length + 1, kind) < PATH_MAX;
}

static int trouble(const char *name)
{
    char place[PATH_MAX];
    const char *undo = getenv("POWERCUT_UNDO");
    if (!undo)
        return 0;
    snprintf(place, sizeof place, "%s/%s", undo, name);
    return access(place, F_OK) == 0;
}

static int trouble_once(const char *name)
{
    char place[PATH_MAX];
    const char *undo = getenv("POWERCUT_UNDO");
    if (!undo)
        return 0;
    snprintf(place, sizeof place, "%s/%s", undo, name);
    return unlink(place) == 0;
}

static void give_up(const char *what)
{
    perror(what);
    abort();
}

/* Note what `count` bytes at `offset` are about to destroy. */
static void note(int fd, const char *place, off64_t offset, uint64_t count)
{
    struct stat64 now;
    uint64_t head[4];
    char *record;
    int undo;
    ssize_t kept = 0;
    if (fstat64(fd, &now))
        give_up("powercut: fstat");
    if (offset < now.st_size)
        kept = now.st_size - offset < (off64_t)count ? now.st_size - offset : (off64_t)count;
    record = malloc(sizeof head + kept);
    if (!record || pread64(fd, record + sizeof head, kept, offset) != kept)
        give_up("powercut: pread");
    head[0] = offset, head[1] = kept, head[2] = now.st_size, head[3] = count;
    memcpy(record, head, sizeof head);
    undo = open(place, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (undo < 0 || real_write(undo, record, sizeof head + kept) != (ssize_t)sizeof head + kept)
        give_up("powercut: note");
    close(undo);
    free(record);
}

static ssize_t written(int fd, const void *data, size_t count, off64_t offset, int at_offset)
{
    char place[PATH_MAX];
    struct stat64 now;
    ssize_t done;
    if (!notes_of(fd, "undo", place))
        return at_offset ? real_pwrite(fd, data, count, offset) : real_write(fd, data, count);
    pthread_mutex_lock(&lock);
    if (!at_offset)
        offset = lseek64(fd, 0, SEEK_CUR);
    if (trouble("enospc") && !fstat64(fd, &now) && offset + (off64_t)count > now.st_size) {
        pthread_mutex_unlock(&lock);
        errno = ENOSPC;
        return -1;
    }
    note(fd, place, offset, count);
    done = at_offset ? real_pwrite(fd, data, count, offset) : real_write(fd, data, count);
    pthread_mutex_unlock(&lock);
    return done;
}

ssize_t pwrite64(int fd, const void *data, size_t count, off64_t offset)
{
    return written(fd, data, count, offset, 1);
}

ssize_t pwrite(int fd, const void *data, size_t count, off_t offset)
{
    return written(fd, data, count, offset, 1);
}

ssize_t write(int fd, const void *data, size_t count)
{
    return written(fd, data, count, 0, 0);
}

static int truncated(int fd, off64_t size)
{
    char place[PATH_MAX];
    struct stat64 now;
    int done;
    if (!notes_of(fd, "undo", place))
        return real_ftruncate(fd, size);
    pthread_mutex_lock(&lock);
    if (fstat64(fd, &now))
        give_up("powercut: fstat");
    note(fd, place, size, now.st_size > size ? now.st_size - size : 0);
    done = real_ftruncate(fd, size);
    pthread_mutex_unlock(&lock);
    return done;
}

int ftruncate64(int fd, off64_t size)
{
    return truncated(fd, size);
}

int ftruncate(int fd, off_t size)
{
    return truncated(fd, size);
}

/* Move all notes of one kind to the end of another. */
static void move(const char *from, const char *to)
{
    char buffer[65536];
    ssize_t got;
    int source = open(from, O_RDONLY), target;
    if (source < 0)
        return;
    target = open(to, O_WRONLY | O_CREAT | O_APPEND, 0600);
    if (target < 0)
        give_up("powercut: move");
    while ((got = read(source, buffer, sizeof buffer)) > 0)
        if (real_write(target, buffer, got) != got)
            give_up("powercut: move");
    close(source);
    close(target);
    unlink(from);
}

/* A file that is gone has nothing to lose. */
int unlink(const char *path)
{
    static int (*real_unlink)(const char *);
    static const char *const kinds[] = {"undo", "lost", "again"};
    char place[PATH_MAX];
    int file = -1;
    if (!real_unlink)
        real_unlink = dlsym(RTLD_NEXT, "unlink");
    if (getenv("POWERCUT_UNDO") && strncmp(path, getenv("POWERCUT_UNDO"), strlen(getenv("POWERCUT_UNDO"))))
        file = open(path, O_RDONLY);
    if (file >= 0) {
        pthread_mutex_lock(&lock);
        for (size_t kind = 0; kind < sizeof kinds / sizeof *kinds; kind++)
            if (notes_of(file, kinds[kind], place))
                real_unlink(place);
        pthread_mutex_unlock(&lock);
        close(file);
    }
    return real_unlink(path);
}

static int synced(int fd)
{
    char undo[PATH_MAX], lost[PATH_MAX], again[PATH_MAX];
    int failed;
    if (!notes_of(fd, "undo", undo))
        return 0;
    notes_of(fd, "lost", lost);
    notes_of(fd, "again", again);
    pthread_mutex_lock(&lock);
    failed = trouble("eio") || trouble_once("eio-once");
    if (failed)
        move(undo, lost);
    else if (access(lost, F_OK) == 0)
        move(undo, again);
    else
        unlink(undo);
    pthread_mutex_unlock(&lock);
    if (failed)
        errno = EIO;
    return failed ? -1 : 0;
}

int fsync(int fd)
{
    return synced(fd);
}

int fdatasync(int fd)
{
    return synced(fd);
}
