"""Looks for System V and POSIX objects and keys that an accomplice has left."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
key = int(world["id"], 16) & 0x7FFFFFFF
request_key, keyctl = {"x86_64": (249, 250), "aarch64": (218, 219)}[os.uname().machine]
name = ("/left-" + world["id"]).encode()
found = []
if libc.shmget(key, 0, 0) >= 0:
    found.append("shm")
if libc.semget(key, 0, 0) >= 0:
    found.append("sem")
if libc.msgget(key, 0) >= 0:
    found.append("msg")
if hasattr(libc, "mq_open") and libc.mq_open(name, os.O_RDWR) >= 0:
    found.append("mq")
if libc.syscall(request_key, b"user", name, None, 0) >= 0:
    found.append("key")
for ring in (-2, -3, -4, -5):
    if libc.syscall(keyctl, 10, ring, b"user", name, 0) >= 0:  # KEYCTL_SEARCH
        found.append("key in %d" % ring)
for name in ("kernel/shmmax", "kernel/msgmax", "kernel/sem", "kernel/hostname", "fs/mqueue/msg_max", "net/unix/max_dgram_qlen", "user/max_user_namespaces"):
    try:
        if open("/proc/sys/" + name).read().split() == ["49"]:
            found.append(name)
    except OSError:
        pass
print("LEAK: found " + ", ".join(found) if found else "held: nothing was left")
