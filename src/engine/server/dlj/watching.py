"""Watches one case from outside: its clocks, its memory, and aborts."""
import functools
import os
import resource
import select
import signal
import struct
import sys
import time

from . import frames, kernel
from .exits import closed, opened

# A running case is looked at every so many ms.
INTERVAL = 20
# The wall limit is WALL CPU limits. On a busy machine, time in which a case waits for a core is not counted, up to PATIENCE
# wall limits.
WALL, PATIENCE = 3, 10
# A case is killed at OVERRUN CPU limits, so that the judge can tell a near miss, which the machine may have slowed down, from a
# loop.
OVERRUN = 1.5

# The beginning of getrusage's result: what a case used before its solution began.
_USED = struct.Struct("@5l")
# wait4's results: a wait status, then the same.
_ENDED = struct.Struct("@i4x5l")
_wait = kernel.Reaping() if kernel.available else lambda pid: None
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


class Watch:
    """Waits for the cases of one program."""

    def __init__(self, sandbox):
        self._sandbox = sandbox
        self._start, self._start_end = os.pipe()
        os.set_blocking(self._start, False)
        self._aborted = None
        self._poll = select.poll()
        # Registered first, so that a case's end is the last of the ready descriptors.
        self._poll.register(frames.ABORTS, select.POLLIN)
        # A case's last calls before its solution begins, with their results.
        self.starting = kernel.telling_usage(self._start_end, _USED.size) or [(functools.partial(_tell, self._start_end), _USED.size)]

    def over(self, pid, seconds, memory, ticket):
        """
        Waits for the end of the case `pid`, and kills it if a limit is exceeded or an abort comes. Returns wait status,
        flags, CPU seconds, wall seconds and bytes of memory.
        """
        began, end = time.monotonic(), opened(pid)
        poll = self._poll
        poll.register(end, select.POLLIN)
        flags, usage, before = 0, None, None
        aborted = ticket == self._aborted
        while True:
            if aborted:
                os.kill(pid, signal.SIGKILL)
            ready = poll.poll(INTERVAL)
            if ready and ready[-1][0] == end:
                break
            if ready:
                aborted = self._take_abort(ticket) or aborted
            usage = usage or self._sandbox.usage(pid)
            before = before or self._used_before()
            if before is not None:
                over = usage.look(before[0] + OVERRUN * seconds, memory, before[1])
                # If memory is still growing past the limit, report MLE, not TLE: how fast it grows depends on the machine.
                flags |= 0 if over == frames.OVER_TIME and usage.filling else over
            wall = time.monotonic() - began
            if wall > WALL * seconds and (wall > PATIENCE * WALL * seconds or wall - usage.waited() > WALL * seconds):
                flags |= frames.OVER_TIME
            if flags:
                os.kill(pid, signal.SIGKILL)
        wall = time.monotonic() - began
        poll.unregister(end)
        closed(end)
        status, used, peak = _reap(pid)
        rest = 0.0 if self._sandbox.alone else self._sandbox.clear(pid)
        before = before or self._used_before()
        if before is None:
            if not aborted:
                raise OSError("a case has ended before it began: wait status %d" % status)
            before = 0.0, 0
        cpu = max(0.0, used + rest - before[0])
        held = max(0, peak - before[1], usage.peak - before[1] if usage else 0)
        if cpu > seconds:
            flags |= frames.OVER_TIME
        if held > memory:
            flags |= frames.OVER_MEMORY
        return status, flags, cpu, wall, held

    def _used_before(self):
        """CPU seconds and peak bytes at the solution's beginning; None if it has not begun."""
        try:
            seconds, micro, system_seconds, system_micro, peak = _USED.unpack(os.read(self._start, _USED.size))
        except BlockingIOError:
            return None
        return seconds + system_seconds + (micro + system_micro) / 1e6, peak * _PEAK_UNIT

    def _take_abort(self, ticket):
        """
        Reads an abort. Returns whether it is for the case `ticket`; it may also be for the next one, or for one that has ended. Raises
        Gone if the judge has ended.
        """
        (named,) = frames.TICKET.unpack(frames.read_exactly(frames.ABORTS, frames.TICKET.size))
        if named != ticket:
            self._aborted = named
        return named == ticket


def _reap(pid):
    """Wait status, CPU seconds and peak bytes of a child that has ended."""
    results = _wait(pid)
    if results is None:
        _, status, used = os.wait4(pid, 0)
        return status, used.ru_utime + used.ru_stime, used.ru_maxrss * _PEAK_UNIT
    status, seconds, micro, system_seconds, system_micro, peak = _ENDED.unpack_from(results)
    return status, seconds + system_seconds + (micro + system_micro) / 1e6, peak * _PEAK_UNIT


def _tell(file):
    used = resource.getrusage(resource.RUSAGE_SELF)
    micro = int(1e6 * (used.ru_utime + used.ru_stime))
    return os.write(file, _USED.pack(0, micro, 0, 0, used.ru_maxrss))
