"""Reads back what others have written through the descriptors of stdout and stderr."""
import os

leaks = []
for fd in (1, 2):
    for source in (fd, "/proc/self/fd/%d" % fd):
        try:
            opened = source if isinstance(source, int) else os.open(source, os.O_RDONLY)
            text = os.pread(opened, 1 << 20, 0)
        except OSError:
            continue
        if text:
            leaks.append(text[:2000].decode("latin1"))
    if os.lseek(fd, 0, os.SEEK_CUR) != 0:
        leaks.append("stdout does not start at 0")
print("LEAK: " + " ".join(leaks) if leaks else "held: nothing was written before")
