"""Kills its parent and every lower process, by every call that sends a signal."""
import ctypes, json, os, signal

world = json.loads(input())
print("held: about to kill", flush=True)
libc = ctypes.CDLL(None, use_errno=True)
tgkill, tkill, queue = {"x86_64": (234, 200, 129), "aarch64": (131, 130, 138)}[os.uname().machine]
info = (ctypes.c_int * 32)()
info[0], info[2] = signal.SIGKILL, -1
for pid in {os.getppid(), world["judge"]} | set(range(1, os.getpid())) - {os.getpid()}:
    if pid <= 0:
        continue
    for action in (
        lambda: os.kill(pid, signal.SIGKILL),
        lambda: libc.syscall(tgkill, pid, pid, signal.SIGKILL),
        lambda: libc.syscall(tkill, pid, signal.SIGKILL),
        lambda: libc.syscall(queue, pid, signal.SIGKILL, ctypes.byref(info)),
        lambda: signal.pidfd_send_signal(os.pidfd_open(pid), signal.SIGKILL),
    ):
        try:
            action()
        except (OSError, AttributeError):
            pass
