"""Descriptors that become readable when a child ends: `opened` takes its process id, `closed` the descriptor."""
import os
import signal


def _open_pipe(pid):
    """
    For systems without process descriptors: SIGCHLD writes to a pipe. If the child has already ended, a byte is written at
    once.
    """
    fd, end = os.pipe()
    os.set_blocking(end, False)
    _ends[fd] = end
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(end, warn_on_full_buffer=False)
    if hasattr(os, "waitid") and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
        os.write(end, b"x")
    return fd


def _close_pipe(fd):
    signal.set_wakeup_fd(-1)
    os.close(fd)
    os.close(_ends.pop(fd))


_ends = {}


def _has_descriptors():
    try:
        os.close(os.pidfd_open(os.getpid()))
        return True
    except (AttributeError, OSError):
        return False


opened, closed = (os.pidfd_open, os.close) if _has_descriptors() else (_open_pipe, _close_pipe)
