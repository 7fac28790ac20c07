"""Kills every process that it may."""
import os, signal

print("held: about to kill", flush=True)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
try:
    os.kill(-1, signal.SIGKILL)
except OSError:
    pass
