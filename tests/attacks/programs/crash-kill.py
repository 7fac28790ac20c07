"""Ends itself by the signal with which a judge ends what is over its limits."""
import os, signal

print("held: about to end", flush=True)
os.kill(os.getpid(), signal.SIGKILL)
