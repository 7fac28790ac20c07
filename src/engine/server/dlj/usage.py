"""Samples what a running case uses, from outside. Its processes are all descendants of the process that forked it."""
import os
import signal
import time

from . import frames, limits

# Names in /proc of shared mappings that are not files on a disk.
_MEMORY = ("/dev/zero", "/memfd:", "/dev/shm/", "/SYSV", "anon_inode:")
# CPU seconds in which a process that fills memory gains more than the 2 MiB by which the kernel may count late.
LEAST_RUN = 0.01
# Bytes of page tables that an honest program may have: beyond them they count as memory.
PAGE_TABLES = 8 << 20
_PAGE = os.sysconf("SC_PAGE_SIZE")


class OfOne:
    """A case that can't start processes. `reserved`: bytes of address space at its start."""

    def __init__(self, pid, reserved):
        self.peak = 0
        # Whether the case has mapped more than its limit, and held more after it last ran than before.
        self.filling = False
        self._pid, self._reserved = pid, reserved
        # CPU seconds and peak at the last comparison.
        self._then = 0.0, 0

    def look(self, cpu, memory, before):
        """Flags for the limits that are exceeded now: `cpu` in seconds, `memory` in bytes beyond `before`."""
        try:
            used, held = _cpu(self._pid), 0
            # Memory that is not mapped can't be held, so most looks end here.
            if _statm(self._pid)[0] - self._reserved > memory:
                held = _held([self._pid])
            self.peak = max(self.peak, held)
            # On a busy machine the case may not have run since the last look.
            if used - self._then[0] > LEAST_RUN:
                self.filling, self._then = self.peak > self._then[1], (used, self.peak)
        except OSError:
            return 0
        return (frames.OVER_TIME if used > cpu else 0) | (frames.OVER_MEMORY if self.peak > before + memory else 0)

    def waited(self):
        return _waited([self._pid])


class OfMany:
    """A case that may start processes: sums over all of them."""

    filling = False

    def __init__(self):
        self.peak = 0

    def look(self, cpu, memory, before):
        used, pids = 0.0, descendants()
        for pid in pids:
            try:
                used += _cpu(pid)
            except OSError:
                pass
        self.peak = max(self.peak, _held(pids))
        if len(pids) > limits.PROCESSES:
            for pid in pids:
                kill(pid)
        return (frames.OVER_TIME if used > cpu else 0) | (frames.OVER_MEMORY if self.peak > before + memory else 0)

    def waited(self):
        return _waited(descendants())


def _waited(pids):
    """
    The longest time that a thread was ready to run while others ran, in seconds. Its own CPU time has a limit, so the rest
    of the wall time is the machine's fault. 0 if the kernel does not say.
    """
    most = 0
    for pid in pids:
        try:
            for task in os.listdir("/proc/%d/task" % pid):
                with open("/proc/%d/task/%s/schedstat" % (pid, task)) as schedstat:
                    most = max(most, int(schedstat.read().split()[1]))
        except (OSError, IndexError):
            pass
    return most / 1e9


def _cpu(pid):
    return time.clock_gettime((~pid << 3) | 2)  # the process's CPU clock


def _statm(pid):
    """Bytes that a process has mapped, and bytes that are resident."""
    fd = os.open("/proc/%d/statm" % pid, os.O_RDONLY)
    try:
        return [int(pages) * _PAGE for pages in os.read(fd, 100).split()[:2]]
    finally:
        os.close(fd)


def _held(pids):
    """Bytes that processes hold: resident pages, page tables, and every shared mapping in full, because its pages stay after munmap."""
    held, shared = 0, {}
    for pid in pids:
        try:
            with open("/proc/%d/status" % pid) as status:
                for line in status:
                    if line.startswith(("RssAnon", "RssFile")):
                        held += int(line.split()[1]) << 10
                    elif line.startswith("VmPTE"):
                        held += max(0, (int(line.split()[1]) << 10) - PAGE_TABLES)
            with open("/proc/%d/maps" % pid) as maps:
                for line in maps:
                    span, access, offset, device, inode, *path = line.split(None, 5)
                    if access[3] == "s" and path and path[0].startswith(_MEMORY):
                        begin, end = (int(address, 16) for address in span.split("-"))
                        shared[device, inode, offset] = end - begin
        except OSError:
            pass
    return held + sum(shared.values())


def tasks_of_user():
    """The number of this user's threads on the machine."""
    count, user = 0, os.getuid()
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.stat("/proc/" + entry).st_uid == user:
                count += len(os.listdir("/proc/%s/task" % entry))
        except OSError:
            pass
    return count


def descendants():
    """Every descendant of this process, also if its parent has ended. Empty if there is no /proc."""
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
    Ends and reaps all processes that a case has left. Returns their CPU seconds. `everyone`: a signal to all processes
    reaches only these.
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
            kill(-1)
        for child in descendants():
            kill(child)
        time.sleep(0.0005)


def kill(pid):
    """Ends a process, or a group if `pid` is negative. It may have ended already."""
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass
