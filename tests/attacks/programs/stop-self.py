"""Stops itself, so that it neither runs nor ends."""
import os, signal

print("held: about to stop", flush=True)
os.kill(os.getpid(), signal.SIGSTOP)
