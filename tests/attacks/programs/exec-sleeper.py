"""Replaces itself by a program that sleeps, and by a shell that floods, to leave the judge's limits behind."""
import os

try:
    os.execv("/bin/sh", ["sh", "-c", "sleep 2; echo ESCAPED: slept in another program"])
except OSError as error:
    print("held:", error.strerror)
