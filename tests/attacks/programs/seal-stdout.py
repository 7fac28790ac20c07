"""Seals the memory behind stdout, so that nobody can write to it or empty it any more."""
import fcntl, os

os.write(1, b"held: before the seals\n")
for fd in (1, 2):
    for path in ("", "/proc/self/fd/%d" % fd):
        try:
            fcntl.fcntl(os.open(path, os.O_RDWR) if path else fd, 1033, 2 | 4 | 8 | 16)  # SHRINK, GROW, WRITE, FUTURE_WRITE
        except OSError:
            try:
                fcntl.fcntl(fd, 1033, 1 | 2 | 4)
            except OSError:
                pass
