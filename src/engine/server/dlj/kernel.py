"""Linux calls that Python has no function for, through ctypes."""
import ctypes
import functools
import os

import sys

available = sys.platform == "linux"
machine = os.uname().machine

libc = ctypes.CDLL(None, use_errno=True)
# Keeps the interpreter's lock during the call, as a fork needs.
_locked = ctypes.PyDLL(None, use_errno=True)
# For calls in a case: these write to the fewest pages.
_bare = ctypes.PyDLL(None)

PR_SET_PDEATHSIG, PR_SET_DUMPABLE, PR_SET_CHILD_SUBREAPER, PR_SET_NO_NEW_PRIVS = 1, 4, 36, 38
CLONE_NEWNS, CLONE_NEWIPC, CLONE_NEWUSER, CLONE_NEWPID = 0x20000, 0x8000000, 0x10000000, 0x20000000
SIGCHLD = 17
PROT_READ, PROT_WRITE, MAP_PRIVATE, MAP_ANONYMOUS, MADV_WIPEONFORK = 1, 2, 2, 0x20, 18
MAP_FAILED = ctypes.c_void_p(-1).value
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC, MS_NOATIME = 1, 2, 4, 8, 1024
_AT_FDCWD = -100
_FSTATAT = {"x86_64": 262, "aarch64": 79}
_CLONE = {"x86_64": 56, "aarch64": 220}
SECCOMP = {"x86_64": 317, "aarch64": 277}
_CAPSET = {"x86_64": 126, "aarch64": 91}
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446

# Made once here: a new array type costs each program's process 0.1 ms.
_Pair, _Six, _Usage, _Limits = ctypes.c_uint32 * 2, ctypes.c_uint32 * 6, ctypes.c_char * 1024, ctypes.c_ulong * 2
OWN_MEMORY = 1 << 18

if available:
    libc.syscall.argtypes = [ctypes.c_long] * 7
    libc.syscall.restype = ctypes.c_long
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
    libc.mmap.restype = ctypes.c_void_p
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    libc.mount.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_ulong, ctypes.c_char_p]
    # Looked up here, so that each program's process finds them.
    for _name in ("getrusage", "write", "sched_setaffinity", "setrlimit", "wait4", "statfs", "memcmp", "prctl", "syscall"):
        getattr(_bare, _name)
    _locked.syscall


def _checked(result, what):
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, "%s: %s" % (what, os.strerror(code)))
    return result


def prctl(option, value):
    return _checked(libc.prctl(option, value, 0, 0, 0), "prctl")


def _prepared(function, *arguments):
    """A call that may be repeated. Its numbers are made here: made in a case, they would fill pages of its own."""
    return functools.partial(function, *(ctypes.c_long(one) if type(one) is int else one for one in arguments))


def prctl_call(option, value):
    """A prepared call. It returns 0 if it succeeds."""
    return _prepared(_bare.prctl, option, value, 0, 0, 0)


def syscall_call(number, *arguments):
    """A prepared system call."""
    return _prepared(_bare.syscall, number, *arguments, *(0,) * (6 - len(arguments)))


def rlimit_call(kind, soft, hard):
    """A prepared setrlimit. It returns 0 if it succeeds."""
    return _prepared(_bare.setrlimit, kind, _Limits(soft, hard))


def affinity_call(cores):
    """The call that lets its process run on all of `cores`. It returns 0 if it succeeds."""
    mask = ctypes.create_string_buffer(max(cores) // 64 * 8 + 8)
    for core in cores:
        mask[core // 8] = mask[core // 8][0] | 1 << core % 8
    return _prepared(_bare.sched_setaffinity, 0, len(mask), mask)


def _make_own_memory():
    """OWN_MEMORY bytes that are zero in each child, or None if there is no such memory. They are never freed."""
    if not available:
        return None
    address = libc.mmap(None, OWN_MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if address == MAP_FAILED or libc.madvise(address, OWN_MEMORY, MADV_WIPEONFORK) != 0:
        return None
    return memoryview((ctypes.c_ubyte * OWN_MEMORY).from_address(address)).cast("B")


# Made once, and not by each program's process.
own_memory = _make_own_memory()


def telling_usage(file, size):
    """Calls, with their results, that write the first `size` bytes of the caller's getrusage to a file. Empty if not on Linux."""
    if not available:
        return []
    usage = _Usage()
    return [(_prepared(_bare.getrusage, 0, usage), 0), (_prepared(_bare.write, file, usage, size), size)]


class Reaping:
    """
    wait4 and the memory for its results. os.wait4 looks up the type of its result each time, which costs the forking process ten
    pages.
    """

    def __init__(self):
        # A wait status, and from byte 8 on what getrusage says.
        self.results = ctypes.create_string_buffer(8 + ctypes.sizeof(_Usage))
        address = ctypes.addressof(self.results)
        self._status, self._usage = ctypes.c_void_p(address), ctypes.c_void_p(address + 8)

    def __call__(self, pid):
        """The results of a child that has ended; None if it has not been waited for, because a signal came or it is no child."""
        return self.results if _bare.wait4(pid, self._status, 0, self._usage) == pid else None


class Changes:
    """Tells whether anything in some folders is made, removed or changed. Each is a file system of its own without access times."""

    _SIZE = 512

    def __init__(self, folders):
        size = 2 * self._SIZE * len(folders)
        self._now, self._before = ctypes.create_string_buffer(size), ctypes.create_string_buffer(size)
        places = iter(range(ctypes.addressof(self._now), ctypes.addressof(self._now) + size, self._SIZE))
        self._look = []
        for folder in folders:
            name = ctypes.c_char_p(folder.encode())
            self._look.append(_prepared(_bare.statfs, name, next(places)))
            self._look.append(syscall_call(_FSTATAT[machine], _AT_FDCWD, name, next(places)))
        # Calls that all return 0 as long as nothing has changed.
        self.calls = [*self._look, _prepared(_bare.memcmp, self._now, self._before, size)]

    def begin(self):
        if any([look() for look in self._look]):
            raise OSError("a scratch folder can't be read")
        ctypes.memmove(self._before, self._now, len(self._now))


def syscall(what, number, *arguments):
    """A system call with up to six numbers or addresses. Raises OSError if it fails."""
    return _checked(libc.syscall(number, *arguments, *(0,) * (6 - len(arguments))), what)


def mount(source, target, kind, flags, data):
    text = [None if part is None else part.encode() for part in (source, target, kind, data)]
    _checked(libc.mount(text[0], text[1], text[2], flags, text[3]), "mount on " + target)


def end_first():
    """
    Lets the kernel end this process and its children before all others if their cgroup has no memory left: the server lives on. A
    /proc that is read-only forbids it.
    """
    try:
        file = os.open("/proc/self/oom_score_adj", os.O_WRONLY)
    except OSError:
        return
    os.write(file, b"1000")
    os.close(file)


def drop_capabilities():
    """Gives up all capabilities; no_new_privs keeps them from coming back."""
    header = _Pair(0x20080522, 0)
    nothing = _Six()
    syscall("capset", _CAPSET[machine], ctypes.addressof(header), ctypes.addressof(nothing))


# The number of the core that this process runs on. Not every C library has it.
current_core = getattr(_bare, "sched_getcpu", None)

# A fork without os.fork's handling of threads and `random`. A child of a process with one thread needs none of it. It costs half
# as much, because the child copies fewer pages. Returns -1 if it fails.
fork = _bare.fork


def fork_with(namespaces):
    """The same, but the child starts in new namespaces. The first process of a new PID namespace is its init."""
    pid = _locked.syscall(*map(ctypes.c_long, (_CLONE[machine], namespaces | SIGCHLD, 0, 0, 0, 0)))
    if pid < 0:
        code = ctypes.get_errno()
        raise OSError(code, "clone: " + os.strerror(code))
    return pid


def threads():
    """The number of this process's threads."""
    try:
        return len(os.listdir("/proc/self/task"))
    except OSError:
        return 1
