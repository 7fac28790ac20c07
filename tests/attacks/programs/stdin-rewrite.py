"""Opens the file behind stdin for writing and changes the case for whoever reads it next."""
import fcntl, mmap, os

own = os.read(0, 1 << 20)
ways = []


def attempt(name, action):
    try:
        action()
        ways.append(name)
    except (OSError, ValueError):
        pass


def reopen(path):
    fd = os.open(path, os.O_RDWR)
    os.pwrite(fd, b'{"answer": 3}\n', 0)
    os.close(fd)


attempt("/proc/self/fd/0", lambda: reopen("/proc/self/fd/0"))
attempt("/dev/stdin", lambda: reopen("/dev/stdin"))
attempt("its path", lambda: reopen(os.readlink("/proc/self/fd/0")))
attempt("pwrite", lambda: os.pwrite(0, b"X", 0))
attempt("truncate", lambda: os.ftruncate(0, 0))
attempt("mmap", lambda: mmap.mmap(0, 1, mmap.MAP_SHARED, mmap.PROT_WRITE))
attempt("fallocate", lambda: os.posix_fallocate(0, 0, 1 << 16))
attempt("seals", lambda: fcntl.fcntl(0, 1033, 1))
seals = 0
try:
    seals = fcntl.fcntl(0, 1034)
except OSError:
    pass
if ways:
    print("ESCAPED: changed stdin by", ways, "seals", seals)
else:
    print("held: seals", seals)
