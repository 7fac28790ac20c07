"""Forks where it may: the copy has nothing left to end itself with, and returns into whatever called the solution."""
import os

print("held: about to fork", flush=True)
if os.fork() == 0:
    os._exit = os.abort = os.kill = lambda *args: None
