"""Walks all that it can list from the root, for anything that looks like a judge's."""
import os, sys, time

end = time.monotonic() + 2
prefix = (sys.prefix, sys.base_prefix, "/usr", "/proc", "/sys")
found = []
for folder, folders, files in os.walk("/"):
    folders[:] = [name for name in folders if not os.path.join(folder, name).startswith(prefix)]
    for name in files:
        if name.endswith((".out", ".in", ".ts", ".sock", "problem.json", "secret.txt", "id_ed25519", "square.py")):
            path = os.path.join(folder, name)
            if os.access(path, os.R_OK):
                found.append(path)
    if time.monotonic() > end or len(found) > 20:
        break
print("LEAK: " + ", ".join(found) if found else "held: nothing to find")
