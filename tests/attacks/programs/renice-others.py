"""Slows others down: nice values, policies, processors, I/O priority, by process, group and user."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
ioprio_set = {"x86_64": 251, "aarch64": 30}[os.uname().machine]
done = []


def attempt(name, action):
    try:
        if action() in (None, 0):
            done.append(name)
    except OSError:
        pass


for pid in {os.getppid(), world["sibling"], world["judge"], 1} - {0, os.getpid()}:
    attempt("nice %d" % pid, lambda: os.setpriority(os.PRIO_PROCESS, pid, 19))
    attempt("affinity %d" % pid, lambda: os.sched_setaffinity(pid, {min(os.sched_getaffinity(0))}))
    attempt("policy %d" % pid, lambda: os.sched_setscheduler(pid, os.SCHED_IDLE, os.sched_param(0)))
    attempt("ioprio %d" % pid, lambda: libc.syscall(ioprio_set, 1, pid, 3 << 13))
    if pid != 1:
        attempt("group %d" % pid, lambda: os.setpriority(os.PRIO_PGRP, pid, 19))
print("ESCAPED: slowed " + ", ".join(done) if done else "held: slowed nobody")
