"""Reads the next request off every inherited descriptor."""
import os

taken = 0
for fd in range(3, 4096):
    try:
        os.set_blocking(fd, False)
        taken += len(os.read(fd, 1 << 16)) + 1
    except OSError:
        pass
print("ESCAPED: took %d bytes" % taken if taken else "held: nothing to read")
