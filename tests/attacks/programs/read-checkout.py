"""Reads expected outputs, solutions and other submissions by their absolute paths."""
import glob, json, os

world = json.loads(input())
refused = set()
paths = [world["secretFile"]]
for pattern in ("problems/*/cases/*/*", "solutions/*", "submissions/*/*"):
    paths += glob.glob(os.path.join(world["checkout"], pattern))
paths += [world["checkout"] + "/problems/square/cases/hidden/seven.out", world["checkout"] + "/solutions/square.py"]
for path in paths:
    for opened in (path, "/proc/self/root" + path, "/proc/self/cwd/../../../../../.." + path):
        try:
            print("LEAK:", opened, open(opened).read())
        except OSError as error:
            refused.add(error.strerror)
print("held:", *refused)
