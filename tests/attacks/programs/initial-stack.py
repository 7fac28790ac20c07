"""Searches the top of its stack, where the kernel put the environment and the arguments of the program that was started."""
import ctypes, os, re

libc = ctypes.CDLL(None, use_errno=True)
pattern = re.compile(rb"dlj-secret-([a-z]+)-[0-9a-f]{32}|DLJ_TOKEN|--token=")
reader, writer = os.pipe()
local = ctypes.c_int(0)
libc.__environ = None
top = ctypes.c_void_p.in_dll(libc, "__libc_stack_end").value if hasattr(libc, "__libc_stack_end") else ctypes.addressof(local)
found = set()
text = b""
at = top & ~4095
while libc.write(writer, ctypes.c_void_p(at), ctypes.c_size_t(4096)) == 4096 and len(text) < 1 << 23:
    text += os.read(reader, 4096)
    at += 4096
found.update(match.group().decode() for match in pattern.finditer(text))
print("LEAK: " + ", ".join(found) if found else "held: %d bytes of stack" % len(text))
