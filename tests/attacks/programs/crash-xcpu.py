"""Ends itself by the signal of the processor limit, having used none."""
import os, signal

print("held: about to end", flush=True)
signal.signal(signal.SIGXCPU, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGXCPU)
