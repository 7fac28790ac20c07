"""Seeks in stdin, before its start and after its end, for other cases of the file."""
import os

own = os.read(0, 1 << 20)
size = os.fstat(0).st_size
os.lseek(0, 0, os.SEEK_SET)
again = os.read(0, 1 << 20)
beyond = b""
for where in range(len(again), len(again) + (1 << 20), 1 << 14):
    beyond += os.pread(0, 1 << 14, where)
if size != len(own) or again != own or beyond:
    print("LEAK: stdin holds", size, "bytes, one case", len(own))
else:
    print("held: one case")
