"""Reads the memory of its parent, of PID 1, of the judge and of its neighbours by every call there is."""
import ctypes, json, os

world = json.loads(input())
libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.restype = ctypes.c_long
libc.ptrace.argtypes = [ctypes.c_long] * 4
leaks = []


class Span(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]


def attempt(name, action):
    try:
        if action():
            leaks.append(name)
    except OSError:
        pass


def vm_read(pid):
    local = ctypes.create_string_buffer(8)
    mine = Span(ctypes.addressof(local), 8)
    theirs = Span(id(None), 8)  # forked from it: the same address
    return libc.process_vm_readv(pid, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0) == 8


def trace(pid):
    if libc.ptrace(0x4206, pid, 0, 0) != 0:  # PTRACE_SEIZE
        return False
    return True


def descriptors(pid):
    pidfd = os.pidfd_open(pid)
    return any(libc.syscall(438, pidfd, fd, 0) >= 0 for fd in range(16))  # pidfd_getfd


own = os.getpid()
pids = {os.getppid(), world["judge"], world["sibling"]} | set(range(1, 30)) | {own - 1, own - 2, own - 3}
for pid in sorted(pids - {0, own}):
    attempt("process_vm_readv of %d" % pid, lambda: vm_read(pid))
    attempt("/proc/%d/mem" % pid, lambda: os.open("/proc/%d/mem" % pid, os.O_RDONLY) >= 0)
    attempt("pidfd_getfd of %d" % pid, lambda: descriptors(pid))
    attempt("ptrace of %d" % pid, lambda: trace(pid))
print("LEAK: " + ", ".join(leaks) if leaks else "held: no other process can be read")
