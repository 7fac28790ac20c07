"""Writes to stdout without end, and goes on when it is refused."""
import os

block = b"x" * 65536
total = 0
for _ in range(1 << 10):
    try:
        total += os.write(1, block)
    except OSError:
        pass
if total >= 1 << 26:
    os.write(2, b"\nESCAPED: wrote 64 MiB\n")
