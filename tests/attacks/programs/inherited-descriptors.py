"""Looks for any descriptor above 2, by number, through /proc and by duplicating."""
import os

found = set()
for fd in range(3, 20000):
    try:
        os.fstat(fd)
        found.add(fd)
    except OSError:
        pass
for folder in ("/proc/self/fd", "/dev/fd"):
    try:
        listed = {int(name) for name in os.listdir(folder)} - {0, 1, 2}
        for fd in listed:
            try:
                os.fstat(fd)
                found.add(fd)
            except OSError:
                pass  # the listing's own
    except OSError:
        pass
for fd in sorted(found):
    try:
        print("LEAK: descriptor", fd, os.readlink("/proc/self/fd/%d" % fd))
    except OSError:
        print("LEAK: descriptor", fd)
if not found:
    print("held: three descriptors")
