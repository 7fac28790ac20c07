"""Stops a process of the same user by a signal."""
import json, os, signal

world = json.loads(input())
try:
    os.kill(world["sibling"], signal.SIGSTOP)
    print("ESCAPED: stopped it")
except OSError as error:
    print("held:", error.strerror)
