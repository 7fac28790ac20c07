"""Makes namespaces, in which it would be root, and joins those of others."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
kinds = {"user": 0x10000000, "mount": 0x20000, "pid": 0x20000000, "net": 0x40000000, "ipc": 0x8000000, "uts": 0x4000000, "cgroup": 0x2000000, "time": 0x80}
done = [name for name, flag in kinds.items() if libc.unshare(flag) == 0]
done += ["user and " + name for name, flag in kinds.items() if libc.unshare(flag | 0x10000000) == 0]
clone = {"x86_64": 56, "aarch64": 220}[os.uname().machine]
for name, flag in kinds.items():
    pid = libc.syscall(clone, flag | 0x10000000 | 17, 0, 0, 0, 0)
    if pid == 0:
        os._exit(0)
    if pid > 0:
        os.waitpid(pid, 0)
        done.append("clone of " + name)
for pid in {1, os.getppid(), world["judge"], world["sibling"]} - {0}:
    for name in ("user", "mnt", "pid", "net", "ipc", "uts"):
        try:
            fd = os.open("/proc/%d/ns/%s" % (pid, name), os.O_RDONLY)
        except OSError:
            continue
        if libc.setns(fd, 0) == 0:
            done.append("setns %s of %d" % (name, pid))
    try:
        if libc.setns(os.pidfd_open(pid), 0x20000) == 0:
            done.append("setns by pidfd of %d" % pid)
    except OSError:
        pass
print("ESCAPED: " + ", ".join(done) if done else "held: no namespace")
