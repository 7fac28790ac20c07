"""A descriptor that becomes readable when a child ends."""
import os
import signal


class _ByDescriptor:
    def __init__(self, pid):
        self.fd = os.pidfd_open(pid)

    def close(self):
        os.close(self.fd)


class _BySignal:
    """Where processes have no descriptors: SIGCHLD writes to a pipe, which is left full for a child that has ended already."""

    def __init__(self, pid):
        self.fd, self._end = os.pipe()
        os.set_blocking(self._end, False)
        signal.signal(signal.SIGCHLD, lambda *_: None)
        signal.set_wakeup_fd(self._end, warn_on_full_buffer=False)
        if hasattr(os, "waitid") and os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT):
            os.write(self._end, b"x")

    def close(self):
        signal.set_wakeup_fd(-1)
        os.close(self.fd)
        os.close(self._end)


def _has_descriptors():
    try:
        os.close(os.pidfd_open(os.getpid()))
        return True
    except (AttributeError, OSError):
        return False


exit_of = _ByDescriptor if _has_descriptors() else _BySignal
