"""Leaves links that lead out of its folder, for a cleaner that follows them."""
import json, os

world = json.loads(input())
made = []
for folder in (".", "build", "/tmp", "/dev/shm", "/var/tmp", "/tmp/dlj-judge/build"):
    for name, target in (("link", world["folder"] + "/keep"), ("up", "../../../../../../../.." + world["folder"] + "/keep")):
        try:
            os.symlink(target, os.path.join(folder, name + world["id"]))
            made.append(folder)
        except OSError:
            pass
print("held: links in", sorted(set(made)))
