"""Watching over one case from outside: its clocks, its memory and whether it is still wanted."""
import os
import resource
import select
import signal
import sys
import time

from . import case, frames

# How often a running case is looked at, in seconds.
INTERVAL = 0.02
EXIT_BROKEN = 70


class Report:
    """What the kernel says of a case that has ended."""

    __slots__ = ("flags", "status", "cpu", "wall", "memory", "output")


class Watch:
    """Waits for cases of one program. `control` is looked at for an abort, and for the judge's end."""

    def __init__(self, control):
        self._control = control

    def over(self, pid, started_read, sandbox):
        """Waits for one forked case; None when it found that there is no further one."""
        exits = _exits(pid)
        try:
            started = self._until_started(pid, exits, started_read)
            if started is None:
                return None
            return self._until_ended(pid, exits, started, sandbox)
        finally:
            exits.close()

    def _until_started(self, pid, exits, started_read):
        poll = select.poll()
        poll.register(started_read, select.POLLIN)
        poll.register(exits.fd, select.POLLIN)
        ready = {fd for fd, _ in poll.poll()}
        if started_read in ready:
            return case.STARTED.unpack(os.read(started_read, case.STARTED.size))
        status = os.waitpid(pid, 0)[1]
        if status == case.EXIT_ENDED:
            return None
        os._exit(case.EXIT_GONE if os.WIFEXITED(status) and os.WEXITSTATUS(status) == case.EXIT_GONE else EXIT_BROKEN)

    def _until_ended(self, pid, exits, started, sandbox):
        header, cpu_before, began, memory_before = started
        _, _, seconds, memory, output, _, _ = frames.REQUEST.unpack(header)
        usage = sandbox.usage(pid)
        latest = began + 3 * seconds
        poll = select.poll()
        poll.register(exits.fd, select.POLLIN)
        poll.register(self._control, select.POLLIN)
        flags = 0
        while True:
            ready = [fd for fd, _ in poll.poll(INTERVAL * 1000)]
            if exits.fd in ready:
                break
            if ready:
                self._obey(pid)
                poll.unregister(self._control)
            flags |= frames.OVER_TIME if time.monotonic() > latest else 0
            flags |= usage.look(cpu_before + seconds, memory_before + memory)
            if flags:
                os.kill(pid, signal.SIGKILL)
        wall = time.monotonic() - began
        _, status, used = os.wait4(pid, 0)
        rest = sandbox.clear()
        report = Report()
        report.status, report.wall, report.output = status, wall, output
        report.cpu = max(0.0, used.ru_utime + used.ru_stime + rest - cpu_before)
        report.memory = max(0, used.ru_maxrss * case.PEAK_UNIT, usage.peak) - memory_before
        over_time = report.cpu > seconds or (os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGXCPU)
        report.flags = flags | (frames.OVER_TIME if over_time else 0) | (frames.OVER_MEMORY if report.memory > memory else 0)
        return report

    def _obey(self, pid):
        """The only thing that comes during a case is its abort, or the end of the channel."""
        os.kill(pid, signal.SIGKILL)
        frames.read_request(self._control)


class _ByDescriptor:
    def __init__(self, pid):
        self.fd = os.pidfd_open(pid)

    def close(self):
        os.close(self.fd)


class _ByPipe:
    """Where processes have no descriptors: SIGCHLD writes to a pipe."""

    def __init__(self, _pid):
        self.fd, self._write = os.pipe()
        os.set_blocking(self._write, False)
        self._before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda *_: None)

    def close(self):
        signal.set_wakeup_fd(self._before)
        os.close(self.fd)
        os.close(self._write)


def _exits(pid):
    if hasattr(os, "pidfd_open"):
        try:
            return _ByDescriptor(pid)
        except OSError:
            pass
    return _ByPipe(pid)
