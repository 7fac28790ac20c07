"""Leaves System V memory, semaphores and queues, a POSIX queue and semaphore, and keys, for an accomplice."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
key = int(world["id"], 16) & 0x7FFFFFFF
machine = os.uname().machine
add_key, keyctl = {"x86_64": (248, 250), "aarch64": (217, 219)}[machine]
left = []
create = 0o1666  # IPC_CREAT and everyone's
if libc.shmget(key, 4096, create) >= 0:
    left.append("shm")
if libc.semget(key, 1, create) >= 0:
    left.append("sem")
if libc.msgget(key, create) >= 0:
    left.append("msg")
name = ("/left-" + world["id"]).encode()
try:
    if libc.mq_open(name, os.O_CREAT | os.O_RDWR, 0o666, None) >= 0:
        left.append("mq")
except AttributeError:
    pass
for ring in (-2, -3, -4, -5):  # process, session, user, user session
    if libc.syscall(add_key, b"user", name, b"49", ctypes.c_size_t(2), ring) >= 0:
        left.append("key in %d" % ring)
if libc.syscall(keyctl, 22, -1, -4) >= 0:  # KEYCTL_GET_PERSISTENT
    left.append("persistent keys")
for name in ("kernel/shmmax", "kernel/msgmax", "kernel/sem", "kernel/hostname", "fs/mqueue/msg_max", "net/unix/max_dgram_qlen", "user/max_user_namespaces"):
    try:
        fd = os.open("/proc/sys/" + name, os.O_WRONLY)
        os.write(fd, b"49")
        os.close(fd)
        left.append(name)
    except OSError:
        pass
print("held: left", left)
