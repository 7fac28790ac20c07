"""What a running case uses, sampled from outside; its processes are all that descend from the process that forked it."""
import os
import signal
import time

from . import frames, limits

_PAGE = os.sysconf("SC_PAGE_SIZE")


class OfOne:
    """For a case that can't start processes."""

    peak = 0

    def __init__(self, pid):
        self._clock = (~pid << 3) | 2  # the kernel's CPU clock of a process
        self._statm = "/proc/%d/statm" % pid

    def look(self, cpu, memory):
        """Flags for the limits that are exceeded now: `cpu` in seconds, `memory` in bytes."""
        try:
            over_time = time.clock_gettime(self._clock) > cpu
            return (frames.OVER_TIME if over_time else 0) | (frames.OVER_MEMORY if resident(self._statm) > memory else 0)
        except OSError:
            return 0


class OfMany:
    """For a case that may: sums over all of its processes."""

    def __init__(self):
        self.peak = 0

    def look(self, cpu, memory):
        used, held, pids = 0.0, 0, descendants()
        for pid in pids:
            try:
                held += resident("/proc/%d/statm" % pid)
                used += time.clock_gettime((~pid << 3) | 2)
            except OSError:
                pass
        self.peak = max(self.peak, held)
        if len(pids) > limits.PROCESSES:
            for pid in pids:
                _kill(pid)
        return (frames.OVER_TIME if used > cpu else 0) | (frames.OVER_MEMORY if held > memory else 0)


def resident(statm):
    fd = os.open(statm, os.O_RDONLY)
    try:
        return int(os.read(fd, 100).split()[1]) * _PAGE
    finally:
        os.close(fd)


def descendants():
    """Every process below this one, whoever its parent is now. Empty where there is no /proc."""
    parents = {}
    try:
        entries = os.listdir("/proc")
    except OSError:
        return []
    for entry in entries:
        if entry.isdigit():
            try:
                with open("/proc/%s/stat" % entry, "rb") as stat:
                    parents[int(entry)] = int(stat.read().rpartition(b")")[2].split()[1])
            except OSError:
                pass
    found, waiting = [], [os.getpid()]
    while waiting:
        parent = waiting.pop()
        children = [pid for pid, of in parents.items() if of == parent]
        found += children
        waiting += children
    return found


def clear(everyone):
    """
    Ends and reaps all that a case has left. `everyone`: whether signals to all reach only what the case has left.

    Returns their CPU seconds.
    """
    seconds = 0.0
    while True:
        try:
            pid, _, used = os.wait4(-1, os.WNOHANG)
        except ChildProcessError:
            return seconds
        if pid:
            seconds += used.ru_utime + used.ru_stime
            continue
        if everyone:
            _kill(-1)
        for child in descendants():
            _kill(child)
        time.sleep(0.0005)


def _kill(pid):
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass
