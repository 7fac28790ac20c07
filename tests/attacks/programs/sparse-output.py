"""Makes stdout look huge without writing: by truncation, by a write far out, by allocation."""
import os, signal

done = []
os.write(1, b"held: little\n")
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)


def attempt(name, action):
    try:
        action()
        done.append(name)
    except OSError:
        pass


for size in (1 << 40, 1 << 28):
    attempt("truncate", lambda: os.ftruncate(1, size))
    attempt("write", lambda: os.pwrite(1, b"x", size))
    attempt("allocate", lambda: os.posix_fallocate(1, size, 1 << 16))
    attempt("seek", lambda: (os.lseek(1, size, os.SEEK_SET), os.write(1, b"x")))
attempt("truncate stderr", lambda: os.ftruncate(2, 1 << 33))
if done and os.fstat(1).st_size + os.fstat(2).st_size > 1 << 27:
    os.write(2, b"\nESCAPED: " + ", ".join(done).encode() + b"\n")
