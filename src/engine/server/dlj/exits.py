"""A descriptor that becomes readable when a child ends: `opened` for its process id, to be `closed`."""
import os
import signal


def _open_pipe(pid):
    """Where processes have no descriptors: SIGCHLD writes to a pipe, which is left full for a child that has ended already."""
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
