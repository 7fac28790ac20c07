"""Puts a filter of its own on itself that ends whoever reads or writes, as a server would that it were part of."""
import ctypes, struct, sys

libc = ctypes.CDLL(None, use_errno=True)
print("held: the filter comes", flush=True)
code = struct.pack("<HBBI", 6, 0, 0, 0x80000000)  # kill, whatever is called
program = ctypes.create_string_buffer(code, len(code))
head = ctypes.create_string_buffer(struct.pack("@HxxxxxxP", 1, ctypes.addressof(program)), 16)
libc.prctl(38, 1, 0, 0, 0)
libc.prctl(22, 2, ctypes.c_void_p(ctypes.addressof(head)), 0, 0)
sys.stdin.read()
