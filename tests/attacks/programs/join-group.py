"""Joins the process group of the judge or of its server, and signals its own group then."""
import json, os, signal

world = json.loads(input())
print("held: about to join", flush=True)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
joined = []
for pid in (os.getppid(), world["judge"], world["sibling"], 1):
    try:
        os.setpgid(0, os.getpgid(pid))
        joined.append(pid)
        os.kill(0, signal.SIGUSR2)
        os.kill(0, signal.SIGKILL)
    except OSError:
        pass
