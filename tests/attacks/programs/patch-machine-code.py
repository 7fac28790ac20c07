"""Overwrites the machine code of the C library that its parent runs too, if the pages were shared."""
import ctypes, mmap

libc = ctypes.CDLL(None, use_errno=True)
page = mmap.PAGESIZE
for name in ("waitpid", "wait4", "strlen", "getpid", "poll"):
    address = ctypes.cast(getattr(libc, name), ctypes.c_void_p).value
    begin = address & -page
    if libc.mprotect(ctypes.c_void_p(begin), ctypes.c_size_t(2 * page), 7) == 0:
        ctypes.memset(address, 0xCC, 4)
print("held: broken, for itself", flush=True)
