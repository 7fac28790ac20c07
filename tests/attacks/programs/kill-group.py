"""Kills its process group and those of its parent and of PID 1."""
import os, signal

print("held: about to kill", flush=True)
for group in (os.getppid(), os.getpgid(0), os.getsid(0), 0):
    try:
        os.killpg(group, signal.SIGKILL)
    except OSError:
        pass
