/* Loaded before the C library (LD_PRELOAD): lets one call that touches a file below $FAULT_FOLDER fail.
 * $FAULT_AT says which, counted from 1; $FAULT_KIND how: io, full, short, kill, killed-after.
 * $FAULT_COUNT names a file to which the number of such calls is written at the end.
 * $FAULT_GATE is a pipe by which a test gets between two steps: whoever is about to remove the journal of a database,
 * by which what it wrote holds, writes nothing to the pipe and then waits for somebody who does the same. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

static char watched[4096];
static atomic_int calls;
static int at;
static const char *folder, *kind;

__attribute__((constructor)) static void begin(void) {
  const char *number = getenv("FAULT_AT");
  folder = getenv("FAULT_FOLDER");
  kind = getenv("FAULT_KIND");
  if (!kind) kind = "";
  at = number ? atoi(number) : 0;
}

__attribute__((destructor)) static void end(void) {
  const char *path = getenv("FAULT_COUNT");
  if (!path) return;
  FILE *out = fopen(path, "w");
  if (!out) return;
  fprintf(out, "%d", atomic_load(&calls));
  fclose(out);
}

static int ours(const char *path) { return folder && path && strncmp(path, folder, strlen(folder)) == 0; }
static int is(const char *word) { return strcmp(kind, word) == 0; }
/* Whether this call is the one. Short writes concern writes only. */
static int now(int writes) {
  if (is("short") && !writes) return 0;
  return atomic_fetch_add(&calls, 1) + 1 == at;
}

#define REAL(type, name, ...) static type (*real)(__VA_ARGS__); if (!real) real = dlsym(RTLD_NEXT, #name)
#define FAULT(call)                                        \
  if (is("kill")) raise(SIGKILL);                          \
  if (is("killed-after")) { (void)!(call); raise(SIGKILL); } \
  errno = is("full") ? ENOSPC : EIO;                       \
  return -1

static int watch(int fd, const char *path) {
  if (fd >= 0 && fd < (int)sizeof watched) watched[fd] = (char)ours(path);
  return fd;
}
#define OPEN(name)                                                     \
  int name(const char *path, int flags, ...) {                         \
    REAL(int, name, const char *, int, ...);                           \
    va_list rest; va_start(rest, flags);                               \
    int mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, int) : 0;  \
    va_end(rest);                                                      \
    if (ours(path) && (flags & O_CREAT) && now(0)) { FAULT(real(path, flags, mode)); } \
    return watch(real(path, flags, mode), path);                       \
  }
OPEN(open)
OPEN(open64)

int close(int fd) {
  REAL(int, close, int);
  if (fd >= 0 && fd < (int)sizeof watched) watched[fd] = 0;
  return real(fd);
}
static int watching(int fd) { return fd >= 0 && fd < (int)sizeof watched && watched[fd]; }

ssize_t write(int fd, const void *bytes, size_t count) {
  REAL(ssize_t, write, int, const void *, size_t);
  if (watching(fd) && now(1)) {
    if (is("short")) return real(fd, bytes, count > 1 ? count / 2 : count);
    FAULT(real(fd, bytes, count));
  }
  return real(fd, bytes, count);
}
#define PWRITE(name, offset_type)                                                     \
  ssize_t name(int fd, const void *bytes, size_t count, offset_type offset) {         \
    REAL(ssize_t, name, int, const void *, size_t, offset_type);                      \
    if (watching(fd) && now(1)) {                                                     \
      if (is("short")) return real(fd, bytes, count > 1 ? count / 2 : count, offset); \
      FAULT(real(fd, bytes, count, offset));                                          \
    }                                                                                 \
    return real(fd, bytes, count, offset);                                            \
  }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

ssize_t copy_file_range(int in, off64_t *from, int out, off64_t *to, size_t count, unsigned flags) {
  REAL(ssize_t, copy_file_range, int, off64_t *, int, off64_t *, size_t, unsigned);
  if (watching(out) && now(1)) {
    if (is("short")) return real(in, from, out, to, count > 1 ? count / 2 : count, flags);
    FAULT(real(in, from, out, to, count, flags));
  }
  return real(in, from, out, to, count, flags);
}
#define SYNC(name)                                                \
  int name(int fd) {                                              \
    REAL(int, name, int);                                         \
    if (watching(fd) && now(0)) { FAULT(real(fd)); }              \
    return real(fd);                                              \
  }
SYNC(fsync)
SYNC(fdatasync)
#define TRUNCATE(name, offset_type)                               \
  int name(int fd, offset_type length) {                          \
    REAL(int, name, int, offset_type);                            \
    if (watching(fd) && now(0)) { FAULT(real(fd, length)); }      \
    return real(fd, length);                                      \
  }
TRUNCATE(ftruncate, off_t)
TRUNCATE(ftruncate64, off64_t)
int rename(const char *from, const char *to) {
  REAL(int, rename, const char *, const char *);
  if (ours(to) && now(0)) { FAULT(real(from, to)); }
  return real(from, to);
}
static void wait_at_gate(const char *path) {
  static atomic_int passed;
  const char *gate = getenv("FAULT_GATE"), *end = strrchr(path, '-');
  if (!gate || !end || strcmp(end, "-journal") || atomic_fetch_add(&passed, 1)) return;
  close(open(gate, O_WRONLY));
  close(open(gate, O_RDONLY));
}
int unlink(const char *path) {
  REAL(int, unlink, const char *);
  if (ours(path)) wait_at_gate(path);
  if (ours(path) && now(0)) { FAULT(real(path)); }
  return real(path);
}
