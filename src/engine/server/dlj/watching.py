"""Watching over one case from outside: its clocks, its memory and whether it is still wanted."""
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

# How often a running case is looked at, in ms.
INTERVAL = 20
# The wall clock's limit, in CPU limits, and how often over that a case may be kept from running by others on a busy machine.
WALL, PATIENCE = 3, 10

# What a case has used before its solution begins: the first of what getrusage gives.
_USED = struct.Struct("@5l")
_PEAK_UNIT = 1 if sys.platform == "darwin" else 1024


class Watch:
    """Waits for the cases of one program."""

    def __init__(self, sandbox):
        self._sandbox = sandbox
        self._start, self._start_end = os.pipe()
        os.set_blocking(self._start, False)
        self._aborted = None
        self._poll = select.poll()
        # First, so that a case's end is the last of what is ready.
        self._poll.register(frames.ABORTS, select.POLLIN)
        # What a case calls when all that is left to do is to begin, and what that returns.
        self.starting = kernel.telling_usage(self._start_end, _USED.size) or [(functools.partial(_tell, self._start_end), _USED.size)]

    def over(self, pid, seconds, memory, ticket):
        """
        Waits for the end of the case `pid`, and brings it about where a limit is exceeded or an abort comes. Returns its wait
        status, flags, CPU and wall seconds and bytes of memory.
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
                aborted = self._take_abort() == ticket or aborted
            usage = usage or self._sandbox.usage(pid)
            before = before or self._used_before()
            if before is not None:
                over = usage.look(before[0] + seconds, memory, before[1])
                # One that is on its way to more memory than it may hold is let go there: how fast it does is the machine's affair.
                flags |= 0 if over == frames.OVER_TIME and usage.filling else over
            wall = time.monotonic() - began
            if wall > WALL * seconds and (wall > PATIENCE * WALL * seconds or wall - usage.waited() > WALL * seconds):
                flags |= frames.OVER_TIME
            if flags:
                os.kill(pid, signal.SIGKILL)
        wall = time.monotonic() - began
        poll.unregister(end)
        closed(end)
        _, status, used = os.wait4(pid, 0)
        rest = self._sandbox.clear(pid)
        before = before or self._used_before()
        if before is None:
            if not aborted:
                raise OSError("a case has ended before it began: wait status %d" % status)
            before = 0.0, 0
        cpu = max(0.0, used.ru_utime + used.ru_stime + rest - before[0])
        peak = max(used.ru_maxrss * _PEAK_UNIT, usage.peak if usage else 0)
        held = max(0, peak - before[1])
        if cpu > seconds:
            flags |= frames.OVER_TIME
        if held > memory:
            flags |= frames.OVER_MEMORY
        return status, flags, cpu, wall, held

    def _used_before(self):
        """CPU seconds and peak bytes at the beginning of the solution; None where that has not come."""
        try:
            seconds, micro, system_seconds, system_micro, peak = _USED.unpack(os.read(self._start, _USED.size))
        except BlockingIOError:
            return None
        return seconds + system_seconds + (micro + system_micro) / 1e6, peak * _PEAK_UNIT

    def _take_abort(self):
        """The ticket of the next abort: of a case that is over, of this one or of the one that comes next. Gone at the judge's end."""
        (self._aborted,) = frames.TICKET.unpack(frames.read_exactly(frames.ABORTS, frames.TICKET.size))
        return self._aborted


def _tell(file):
    used = resource.getrusage(resource.RUSAGE_SELF)
    micro = int(1e6 * (used.ru_utime + used.ru_stime))
    return os.write(file, _USED.pack(0, micro, 0, 0, used.ru_maxrss))
