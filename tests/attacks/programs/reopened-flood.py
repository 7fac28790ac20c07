"""Floods stdout through every other way to it: copies, reopened files, positioned writes, mappings, splices."""
import mmap, os

block = b"x" * 65536
total = 0
ways = [1, os.dup(1)]
for path in ("/dev/stdout", "/proc/self/fd/1", "/dev/fd/1"):
    try:
        ways.append(os.open(path, os.O_WRONLY | os.O_APPEND))
    except OSError:
        pass
for fd in ways:
    for number in range(1 << 8):
        try:
            total += os.write(fd, block)
        except OSError:
            pass
        try:
            total += os.pwrite(fd, block, 1 << 26)
        except OSError:
            pass
if total >= 1 << 25:
    os.write(2, b"\nESCAPED: wrote 32 MiB\n")
