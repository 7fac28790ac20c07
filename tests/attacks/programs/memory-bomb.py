"""Takes memory and touches it, in one process."""
kept = []
try:
    for _ in range(10):
        block = bytearray(32 << 20)
        block[::4096] = b"x" * len(block[::4096])
        kept.append(block)
except MemoryError:
    raise SystemExit("refused")
print("ESCAPED: took %d MiB" % (32 * len(kept)))
