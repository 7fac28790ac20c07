"""The same behind a device that gives out zeros, of which every mapping is memory."""
import mmap, os

total = 0
try:
    zero = os.open("/dev/zero", os.O_RDWR)
    for _ in range(8):
        block = mmap.mmap(zero, 64 << 20, mmap.MAP_SHARED)
        for at in range(0, len(block), 4096):
            block[at] = 1
        block.madvise(mmap.MADV_DONTNEED)
        total += len(block)
        globals()["block%d" % total] = block
except (OSError, MemoryError, ValueError):
    pass
print("ESCAPED: hides %d MiB" % (total >> 20) if total >= 512 << 20 else "held: hides %d MiB" % (total >> 20))
