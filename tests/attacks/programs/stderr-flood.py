"""Writes to stderr without end, with the right answer on stdout."""
import os

os.write(1, b"held: on stdout\n")
block = b"y" * 65536
total = 0
for _ in range(1 << 10):
    try:
        total += os.write(2, block)
    except OSError:
        pass
if total >= 1 << 26:
    os.write(1, b"ESCAPED: wrote 64 MiB\n")
