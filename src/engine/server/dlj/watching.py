"""Watching over one case from outside: its clocks, its memory and whether it is still wanted."""
import os
import select
import signal
import time

from . import case, frames
from .exits import exit_of

# How often a running case is looked at, in ms.
INTERVAL = 20
# The wall clock's limit, in CPU limits, and how often over that a case may be kept from running by others on a busy machine.
WALL, PATIENCE = 3, 10
EXIT_BROKEN = 70


class Forked:
    """A case's process: forked, then started, then ended, with what the kernel says of it."""

    __slots__ = ("pid", "exit", "out", "err", "started", "limit", "flags", "status", "cpu", "wall", "memory")

    def __init__(self, pid, out, err):
        self.pid, self.out, self.err = pid, out, err
        self.exit = exit_of(pid)

    def close(self):
        self.exit.close()
        os.close(self.out)
        os.close(self.err)


class Watch:
    """Waits for the cases of one program."""

    def __init__(self, sandbox):
        self._sandbox = sandbox
        self._start, self.start_end = os.pipe()

    def until_started(self, forked):
        """Whether the case has begun to run; else it found that there is no further one."""
        ready = _poll([self._start, forked.exit.fd], None)
        if self._start in ready:
            forked.started = case.STARTED.unpack(os.read(self._start, case.STARTED.size))
            return True
        status = os.waitpid(forked.pid, 0)[1]
        if status == case.EXIT_ENDED:
            return False
        gone = os.WIFEXITED(status) and os.WEXITSTATUS(status) == case.EXIT_GONE
        os._exit(case.EXIT_GONE if gone else EXIT_BROKEN)

    def until_ended(self, forked):
        """Waits for its end, and brings it about where a limit is exceeded or an abort comes."""
        pid = forked.pid
        header, cpu_before, began, memory_before = forked.started
        _, _, seconds, memory, output, _, ticket = frames.REQUEST.unpack(header)
        usage = self._sandbox.usage(pid)
        watched, flags = [forked.exit.fd, frames.ABORTS], 0
        while True:
            ready = _poll(watched, INTERVAL)
            if forked.exit.fd in ready:
                break
            if ready and self._is_aborted(ticket):
                os.kill(pid, signal.SIGKILL)
            over = usage.look(cpu_before + seconds, memory, memory_before)
            # One that is on its way to more memory than it may hold is let go there: how fast it does is the machine's affair.
            flags |= 0 if over == frames.OVER_TIME and usage.filling else over
            wall = time.monotonic() - began
            if wall > WALL * seconds and (wall > PATIENCE * WALL * seconds or wall - usage.waited() > WALL * seconds):
                flags |= frames.OVER_TIME
            if flags:
                os.kill(pid, signal.SIGKILL)
        forked.wall = time.monotonic() - began
        _, forked.status, used = os.wait4(pid, 0)
        rest = self._sandbox.clear(pid)
        forked.cpu = max(0.0, used.ru_utime + used.ru_stime + rest - cpu_before)
        forked.memory = max(0, max(used.ru_maxrss * case.PEAK_UNIT, usage.peak) - memory_before)
        forked.limit = output
        flags |= frames.OVER_TIME if forked.cpu > seconds else 0
        forked.flags = flags | (frames.OVER_MEMORY if forked.memory > memory else 0)

    def _is_aborted(self, ticket):
        """Whether an abort is for this case; one that came too late for an earlier is dropped. Gone at the judge's end."""
        return frames.TICKET.unpack(frames.read_exactly(frames.ABORTS, frames.TICKET.size))[0] == ticket


def _poll(fds, timeout):
    poll = select.poll()
    for fd in fds:
        poll.register(fd, select.POLLIN)
    return [fd for fd, _ in poll.poll(timeout)]
