"""Opens the kernel's settings and control groups for writing, among them the one that starts a program at every crash."""
import os

done = []
paths = ["/proc/sysrq-trigger", "/sys/kernel/uevent_helper", "/sys/power/state", "/proc/self/setgroups", "/sys/fs/cgroup/release_agent"]
for folder, folders, files in os.walk("/proc/sys"):
    paths += [os.path.join(folder, name) for name in files if name != "ns_last_pid"]
for folder, folders, files in os.walk("/sys/fs/cgroup"):
    paths += [os.path.join(folder, name) for name in files if name in ("cgroup.procs", "cgroup.kill", "cgroup.freeze", "tasks", "freezer.state", "release_agent")]
    if folder.count("/") > 5:
        folders[:] = []
for path in paths:
    try:
        os.close(os.open(path, os.O_WRONLY))
        done.append(path)
    except OSError:
        pass
try:
    # Anyone may open this one; writing is what takes a right.
    last = open("/proc/sys/kernel/ns_last_pid", "rb").read()
    fd = os.open("/proc/sys/kernel/ns_last_pid", os.O_WRONLY)
    os.write(fd, last)
    done.append("ns_last_pid")
except OSError:
    pass
print("ESCAPED: can write " + ", ".join(done[:20]) if done else "held: no setting")
