"""Forks, and lets both copies return into whatever called the solution."""
import os

try:
    pid = os.fork()
except OSError as error:
    print("held:", error.strerror)
else:
    print("ESCAPED: forked", flush=True)
