"""Stops its parent and every lower process, so that the judge hangs."""
import json, os, signal

world = json.loads(input())
print("held: about to stop", flush=True)
for pid in {os.getppid(), world["judge"], world["sibling"]} | set(range(2, os.getpid())):
    try:
        os.kill(pid, signal.SIGSTOP)
    except OSError:
        pass
