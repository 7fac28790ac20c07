"""Changes what descriptors share with those they were inherited from: offsets, flags, owners, sizes."""
import fcntl, os

done = []


def attempt(name, action):
    try:
        action()
        done.append(name)
    except OSError:
        pass


os.write(1, b"held: once\n")
for fd in (0, 1, 2):
    attempt("append", lambda: fcntl.fcntl(fd, fcntl.F_SETFL, os.O_APPEND | os.O_NONBLOCK | os.O_ASYNC))
    attempt("owner", lambda: fcntl.fcntl(fd, fcntl.F_SETOWN, os.getpid()))
    attempt("lease", lambda: fcntl.fcntl(fd, fcntl.F_SETLEASE, fcntl.F_RDLCK))
    attempt("lock", lambda: fcntl.flock(fd, fcntl.LOCK_EX | fcntl.LOCK_NB))
    attempt("mode", lambda: os.fchmod(fd, 0))
    attempt("offset", lambda: os.lseek(fd, 500_000, os.SEEK_SET))
