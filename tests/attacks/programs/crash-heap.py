"""Destroys the heap and the objects that every interpreter shares with its parent."""
import ctypes

print("held: about to write", flush=True)
for target in (None, True, 1, "", ()):
    ctypes.memset(id(target), 0, 16)
block = bytearray(1000)
ctypes.memset(id(block) - 4096, 0x41, 8192)
