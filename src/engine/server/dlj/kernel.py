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
PROT_READ, PROT_WRITE, MAP_PRIVATE, MAP_ANONYMOUS, MADV_DONTFORK = 1, 2, 2, 0x20, 10
MAP_FAILED = ctypes.c_void_p(-1).value
MS_RDONLY, MS_NOSUID, MS_NODEV, MS_NOEXEC = 1, 2, 4, 8

_CLONE = {"x86_64": 56, "aarch64": 220}
SECCOMP = {"x86_64": 317, "aarch64": 277}
_CAPSET = {"x86_64": 126, "aarch64": 91}
LANDLOCK_CREATE_RULESET, LANDLOCK_ADD_RULE, LANDLOCK_RESTRICT_SELF = 444, 445, 446

# Made once here: a new array type costs each program's process 0.1 ms.
_Pair, _Six, _Usage = ctypes.c_uint32 * 2, ctypes.c_uint32 * 6, ctypes.c_char * 1024
OWN_MEMORY = 1 << 18
_OwnMemory = ctypes.c_ubyte * OWN_MEMORY

if available:
    libc.syscall.argtypes = [ctypes.c_long] * 7
    libc.syscall.restype = ctypes.c_long
    libc.prctl.argtypes = [ctypes.c_int] + [ctypes.c_ulong] * 4
    libc.mmap.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int, ctypes.c_int, ctypes.c_int, ctypes.c_long]
    libc.mmap.restype = ctypes.c_void_p
    libc.madvise.argtypes = [ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int]
    _bare.syscall.argtypes, _bare.syscall.restype = libc.syscall.argtypes, libc.syscall.restype
    _bare.prctl.argtypes = libc.prctl.argtypes
    libc.mount.argtypes = [ctypes.c_char_p] * 3 + [ctypes.c_ulong, ctypes.c_char_p]
    # Looked up here, so that each program's process finds them.
    _found = _bare.getrusage, _bare.write, _bare.sched_setaffinity, _locked.fork, _locked.syscall


def _checked(result, what):
    if result < 0:
        code = ctypes.get_errno()
        raise OSError(code, "%s: %s" % (what, os.strerror(code)))
    return result


def prctl(option, value):
    return _checked(libc.prctl(option, value, 0, 0, 0), "prctl")


def prctl_call(option, value):
    """A prepared call, which may be repeated. It returns 0 if it succeeds."""
    return functools.partial(_bare.prctl, option, value, 0, 0, 0)


def syscall_call(number, *arguments):
    """A prepared system call."""
    return functools.partial(_bare.syscall, number, *arguments, *(0,) * (6 - len(arguments)))


def affinity_call(cores):
    """The call that lets its process run on all of `cores`. It returns 0 if it succeeds."""
    mask = ctypes.create_string_buffer(max(cores) // 64 * 8 + 8)
    for core in cores:
        mask[core // 8] = mask[core // 8][0] | 1 << core % 8
    return functools.partial(_bare.sched_setaffinity, 0, len(mask), mask)


def own_memory():
    """
    OWN_MEMORY bytes that no child inherits, or None if there is no such memory. It is never freed: a child's own memory may
    use the same address.
    """
    if not available:
        return None
    address = libc.mmap(None, OWN_MEMORY, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0)
    if address == MAP_FAILED:
        raise OSError(ctypes.get_errno(), "mmap")
    _checked(libc.madvise(address, OWN_MEMORY, MADV_DONTFORK), "madvise")
    return memoryview(_OwnMemory.from_address(address)).cast("B")


def telling_usage(file, size):
    """Calls, with their results, that write the first `size` bytes of the caller's getrusage to a file. Empty if not on Linux."""
    if not available:
        return []
    usage = _Usage()
    return [(functools.partial(_bare.getrusage, 0, usage), 0), (functools.partial(_bare.write, file, usage, size), size)]


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


def fork():
    """
    A fork without os.fork's handling of threads and `random`. A child of a process with one thread needs none of it. It
    costs half as much, because the child copies fewer pages.
    """
    pid = _locked.fork()
    if pid < 0:
        code = ctypes.get_errno()
        raise OSError(code, "fork: " + os.strerror(code))
    return pid


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
