"""Learns the names, sizes and times of the judge's files without opening them: by stat, by links, by being told of changes."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
leaks = []
case = world["checkout"] + "/problems/square/cases/hidden/seven.out"
for name, action in {
    "stat": lambda: os.stat(case).st_size,
    "statvfs": lambda: os.statvfs(world["checkout"]),
    "chdir": lambda: os.chdir(world["checkout"]),
    "access": lambda: os.access(case, os.F_OK) or os.stat("/nowhere"),
    "readlink": lambda: os.readlink(world["checkout"]) if os.path.islink(world["checkout"]) else os.stat(world["checkout"]),
    "getxattr": lambda: os.listxattr(world["checkout"]),
}.items():
    try:
        action()
        leaks.append(name)
    except OSError:
        pass
watch = libc.inotify_init1(0o4000)
if watch >= 0 and libc.inotify_add_watch(watch, world["checkout"].encode(), 0xFFF) >= 0:
    leaks.append("inotify")
print("LEAK: knows of " + case + " by " + ", ".join(leaks) if leaks else "held: no such file")
