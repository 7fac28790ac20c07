"""Makes a process whose parent is the judge's server, which has never heard of it."""
import ctypes, os, time

libc = ctypes.CDLL(None, use_errno=True)
clone = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
pid = libc.syscall(clone, 0x8000 | 17, 0, 0, 0, 0)  # CLONE_PARENT, SIGCHLD
if pid == 0:
    libc.prctl(15, b"atk-sibling", 0, 0, 0)
    time.sleep(8)
    os._exit(9)
print("held: made" if pid > 0 else "held: refused")
