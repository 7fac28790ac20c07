"""Calls the kernel by its 32-bit entry and by the x32 numbers, which a filter of 64-bit numbers does not see."""
import ctypes, mmap, os

if os.uname().machine != "x86_64":
    print("held: no other entry")
    raise SystemExit
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
reached = []
# 64-bit code and data below 4 GiB: the 32-bit entry only takes 32 bits of an address.
low = libc.mmap(None, 4096, 7, 0x22 | 0x40, -1, 0)
for number in (0x40000000 | 41, 0x40000000 | 272, 0x40000000 | 57):  # x32: socket, unshare, fork
    result = libc.syscall(number, 1, 1, 0)
    if result == 0 and number & 0xFF == 57:
        os._exit(0)
    if result >= 0:
        reached.append("x32 %d" % (number & 0xFFF))
if low not in (None, 2**64 - 1):
    # push rbx; mov eax, edi; mov ebx, esi; mov ecx, edx; xor edx, edx; int 0x80; pop rbx; ret
    ctypes.memmove(low, bytes.fromhex("5389f889f389d131d2cd805bc3"), 13)
    enter = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_int)(low)
    if enter(20, 0, 0) == os.getpid():
        reached.append("getpid by int 0x80")
    for name, number, first in (("socket", 359, 1), ("unshare", 310, 0x10000000), ("fork", 2, 0)):
        result = enter(number, first, 1)
        if result == 0 and name == "fork":
            os._exit(0)
        if result >= 0:
            reached.append(name + " by int 0x80")
print("ESCAPED: " + ", ".join(reached) if reached else "held: one entry")
