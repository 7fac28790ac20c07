"""Makes a process that shares its memory and its descriptors, and leaves it running when it ends."""
import ctypes, mmap, os

libc = ctypes.CDLL(None, use_errno=True)
if not hasattr(libc, "clone"):
    print("held: no clone")
    raise SystemExit
stack = mmap.mmap(-1, 1 << 20, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
base = ctypes.addressof(ctypes.c_char.from_buffer(stack))
# The C library's own pause is what the new process runs: no Python can run there.
pause = ctypes.cast(libc.pause, ctypes.c_void_p)
pid = libc.clone(pause, ctypes.c_void_p(base + (1 << 20) - 64), 0x100 | 0x200 | 0x400 | 17, None)
print("ESCAPED: made a process that shares memory" if pid > 0 else "held: refused", flush=True)
os._exit(0)
