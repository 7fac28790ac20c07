"""Replaces itself by another program, which is then not under the judge's hooks."""
import os
import sys

sys.stdout.flush()
try:
    os.execv("/bin/echo", ["echo", "ESCAPED: another program runs here"])
except OSError as error:
    print("held:", error.strerror)
