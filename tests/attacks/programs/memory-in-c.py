"""Takes memory from the C library, outside of what Python counts, and gives it back before it ends."""
import ctypes

libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
block = libc.malloc(ctypes.c_size_t(288 << 20))
if not block:
    raise SystemExit("refused")
ctypes.memset(block, 1, 288 << 20)
libc.free(ctypes.c_void_p(block))
print("ESCAPED: took 288 MiB")
