"""Reads every variable it was started with, as Python, as C and as the kernel have it."""
import ctypes, os

names = [name for name in os.environ]
pointer = ctypes.POINTER(ctypes.c_char_p).in_dll(ctypes.CDLL(None), "environ")
at = 0
while pointer and pointer[at]:
    names.append(pointer[at].decode("latin1"))
    at += 1
try:
    names += open("/proc/self/environ", "rb").read().decode("latin1").split("\0")
except OSError:
    pass
leaks = [name for name in names if "DLJ_" in name or "TOKEN" in name or "dlj-world" in name or "dlj-secret" in name or name.startswith(("OLDPWD", "SSH", "GITHUB"))]
print("LEAK: " + ", ".join(leaks) if leaks else "held: %d variables" % len(names))
