"""Calls the parts of the kernel that exploits have come from, which no exercise needs."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
machine = {"x86_64": 0, "aarch64": 1}[os.uname().machine]
reached = []
page = ctypes.create_string_buffer(256)
calls = {
    "io_uring_setup": ((425, 425), (4, ctypes.byref(page))),
    "userfaultfd": ((323, 282), (1,)),
    "bpf": ((321, 280), (0, ctypes.byref(page), 128)),
    "perf_event_open": ((298, 241), (ctypes.byref(page), 0, -1, -1, 0)),
    "keyctl": ((250, 219), (0, -3, 1)),
    "add_key": ((248, 217), (b"user", b"dlj-key", b"x", ctypes.c_size_t(1), -3)),
    "request_key": ((249, 218), (b"user", b"dlj-no-key", None, -3)),
    "fanotify_init": ((300, 262), (0, 0)),
    "name_to_handle_at": ((303, 264), (-100, b"/", ctypes.byref(page), ctypes.byref(page), 0)),
    "open_by_handle_at": ((304, 265), (-100, ctypes.byref(page), 0)),
    "process_vm_readv": ((310, 270), (os.getppid() or 1, ctypes.byref(page), ctypes.c_ulong(0), ctypes.byref(page), ctypes.c_ulong(0), 0)),
    "kcmp": ((312, 272), (os.getppid() or 1, os.getppid() or 1, 0, 0, 0)),
    "pidfd_getfd": ((438, 438), (-1, 0, 0)),
    "ptrace": ((101, 117), (0x4206, os.getppid() or 1, 0, 0)),
    "personality": ((135, 92), (ctypes.c_ulong(0x0040000),)),
    "shmget": ((29, 194), (0, ctypes.c_size_t(4096), 0o1600)),
    "msgget": ((68, 186), (0, 0o1600)),
    "semget": ((64, 190), (0, 1, 0o1600)),
    "memfd_secret": ((447, 447), (0,)),
    "unshare": ((272, 97), (0x10000000,)),
}
# The kernel's number for errors of arguments: the call was let through to the code.
for name, (numbers, arguments) in calls.items():
    ctypes.set_errno(0)
    result = libc.syscall(numbers[machine], *arguments)
    if result >= 0 or ctypes.get_errno() not in (1, 13, 38, 3):
        reached.append("%s (%d)" % (name, ctypes.get_errno()))
print("ESCAPED: reached " + ", ".join(reached) if reached else "held: refused")
