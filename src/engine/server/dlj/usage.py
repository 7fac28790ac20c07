"""What a running case uses, sampled from outside; its processes are all that descend from the process that forked it."""
import os
import signal
import time

from . import frames, limits

# What /proc calls mappings that are not of a file on a disk.
_MEMORY = ("/dev/zero", "/memfd:", "/dev/shm/", "/SYSV", "anon_inode:")
# CPU seconds in which a process that fills memory comes to hold more than the 2 MiB by which the kernel may count late.
LEAST_RUN = 0.01
_PAGE = os.sysconf("SC_PAGE_SIZE")


class OfOne:
    """For a case that can't start processes. `reserved`: bytes of address space that it began with."""

    def __init__(self, pid, reserved):
        self.peak = 0
        # Whether it has asked for more than it may hold, and came to hold more when it last ran.
        self.filling = False
        self._pid, self._reserved = pid, reserved
        # CPU seconds and peak when that was last looked at.
        self._then = 0.0, 0

    def look(self, cpu, memory, before):
        """Flags for the limits that are exceeded now: `cpu` in seconds, `memory` in bytes more than it held `before`."""
        try:
            used, held = _cpu(self._pid), 0
            # What has not been mapped can't be held: most looks end here.
            if _statm(self._pid)[0] - self._reserved > memory:
                held = _held([self._pid])
            self.peak = max(self.peak, held)
            # On a busy machine it may have stood still since the last look.
            if used - self._then[0] > LEAST_RUN:
                self.filling, self._then = self.peak > self._then[1], (used, self.peak)
        except OSError:
            return 0
        return (frames.OVER_TIME if used > cpu else 0) | (frames.OVER_MEMORY if self.peak > before + memory else 0)

    def waited(self):
        return _waited([self._pid])


class OfMany:
    """For a case that may: sums over all of its processes."""

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
    The most seconds that any thread was ready to run while others ran. When its own did, the limit of CPU time ends it: so
    what is left is the machine's fault. 0 where the kernel does not say.
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
    return time.clock_gettime((~pid << 3) | 2)  # the kernel's CPU clock of a process


def _statm(pid):
    """Bytes that a process has mapped, and those that are resident."""
    fd = os.open("/proc/%d/statm" % pid, os.O_RDONLY)
    try:
        return [int(pages) * _PAGE for pages in os.read(fd, 100).split()[:2]]
    finally:
        os.close(fd)


def _held(pids):
    """Bytes that processes hold: what is resident, and every shared mapping whole, for its pages stay when they are unmapped."""
    held, shared = 0, {}
    for pid in pids:
        try:
            with open("/proc/%d/status" % pid) as status:
                held += sum(int(line.split()[1]) << 10 for line in status if line.startswith(("RssAnon", "RssFile")))
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
    """How many threads of this user there are on the machine."""
    count, user = 0, os.getuid()
    for entry in os.listdir("/proc"):
        try:
            if entry.isdigit() and os.stat("/proc/" + entry).st_uid == user:
                count += len(os.listdir("/proc/%s/task" % entry))
        except OSError:
            pass
    return count


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
            kill(-1)
        for child in descendants():
            kill(child)
        time.sleep(0.0005)


def kill(pid):
    """Ends a process, or a group where `pid` is negative; whether it was still there makes no difference."""
    try:
        os.kill(pid, signal.SIGKILL)
    except OSError:
        pass
