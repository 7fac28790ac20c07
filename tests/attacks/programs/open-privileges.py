"""Turns its own hardening off: dumpable, death signal, subreaper, seccomp, securebits, ambient capabilities."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
done = []
for name, arguments in {
    "no new privileges off": (38, 0, 0, 0, 0),
    "seccomp off": (22, 0, 0, 0, 0),
    "keep capabilities": (8, 1, 0, 0, 0),
    "securebits": (28, 0x2F, 0, 0, 0),
    "ambient": (47, 2, 21, 0, 0),
    "bounding set": (24, 21, 0, 0, 0),
    "mm": (35, 1, 4096, 0, 0),
}.items():
    if libc.prctl(*arguments) == 0 and name != "keep capabilities":
        done.append(name)
print("ESCAPED: " + ", ".join(done) if done else "held: stays as it is")
