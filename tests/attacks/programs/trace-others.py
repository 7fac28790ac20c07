"""Attaches to its parent and to others as a debugger."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.argtypes = [ctypes.c_long] * 4
traced = []
for pid in {os.getppid(), world["sibling"], world["judge"]} - {0}:
    if libc.ptrace(16, pid, 0, 0) == 0 or libc.ptrace(0x4206, pid, 0, 0) == 0:  # ATTACH, SEIZE
        traced.append(pid)
print("ESCAPED: traces" if traced else "held: traces nobody", traced)
