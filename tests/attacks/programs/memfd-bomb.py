"""Fills anonymous files, whose memory belongs to no process."""
import os

total = 0
block = b"x" * (1 << 20)
kept = []
most = 256 << 20
try:
    while total < most:
        fd = os.memfd_create("bomb")
        kept.append(fd)
        for _ in range(64):
            total += os.write(fd, block)
            if total >= most:
                break
except OSError:
    pass
try:
    # Once more with as many small files as may be open.
    while total < most and len(kept) < 5000:
        fd = os.memfd_create("bomb")
        kept.append(fd)
        size = 0
        try:
            while size < 64 << 20 and total < most:
                wrote = os.write(fd, block)
                size += wrote
                total += wrote
        except OSError:
            pass
except OSError:
    pass
print("ESCAPED: filled" if total >= most else "held: filled", total >> 20, "MiB")
