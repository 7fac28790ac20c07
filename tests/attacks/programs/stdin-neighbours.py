"""Asks what file stdin is, and reads what lies beside it."""
import os

try:
    path = os.readlink("/proc/self/fd/0")
except OSError as error:
    path = error.strerror
leaks = []
if path.startswith("/") and os.path.isdir(os.path.dirname(path)) and not path.startswith("/memfd:"):
    for name in os.listdir(os.path.dirname(path)):
        leaks.append(name)
        try:
            leaks.append(open(os.path.join(os.path.dirname(path), name)).read())
        except OSError:
            pass
for start in ("/proc/self/cwd", "."):
    for name in os.listdir(start):
        if name.endswith((".out", ".in")):
            leaks.append(name)
print("LEAK: beside stdin " + " ".join(leaks) if leaks else "held: stdin is " + path)
