"""Takes memory that counts as nobody's: a shared mapping, filled piece by piece and put out of its own sight."""
import mmap, sys

total = 0
try:
    for _ in range(8):
        block = mmap.mmap(-1, 64 << 20, mmap.MAP_SHARED)
        for at in range(0, len(block), 4096):
            block[at] = 1
        block.madvise(mmap.MADV_DONTNEED)  # the pages stay, they are only no longer mapped
        total += len(block)
        globals()["block%d" % total] = block
except (OSError, MemoryError, ValueError):
    pass
print("ESCAPED: hides %d MiB" % (total >> 20) if total >= 512 << 20 else "held: hides %d MiB" % (total >> 20))
