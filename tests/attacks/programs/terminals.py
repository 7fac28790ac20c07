"""Opens a terminal of its own, whose drivers are old code of the kernel's that no exercise needs, and tries its disciplines."""
import fcntl, os, struct

TIOCSETD = 0x5423
opened = []
for path in ("/dev/ptmx", "/dev/pts/ptmx", "/dev/tty", "/dev/console", "/dev/pts/0"):
    try:
        fd = os.open(path, os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    except OSError:
        continue
    opened.append(path)
    for discipline in (2, 15, 21):
        try:
            fcntl.ioctl(fd, TIOCSETD, struct.pack("i", discipline))
            opened.append("discipline %d" % discipline)
        except OSError:
            pass
print("ESCAPED: opened " + ", ".join(opened) if opened else "held: no terminal")
