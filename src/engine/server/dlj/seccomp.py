"""
The system call filters, as classic BPF programs. The first is put on a program's process, and its cases inherit it. The
second is short and put on each case: it refuses calls that the forking process still needs, and it knows the case's own
process id.

Without `processes` a case can't create a process or execute a program, and calls that name a process may only name the
case. With `processes` it may do both; the PID namespace and the `guarded` process ids of the server replace that check.
"""
import ctypes
import os
import struct

from . import kernel
from .bpf import JEQ as _JEQ, JGE as _JGE, JSET as _JSET, JUMP as _JUMP, LOAD as _LOAD, RETURN as _RETURN, search
from .syscalls import NEWEST, numbers

EPERM, ENOSYS = 1, 38
ALLOW, KILL = 0x7FFF0000, 0x80000000
DENY, MISSING = 0x00050000 | EPERM, 0x00050000 | ENOSYS
_ARCHITECTURES = {"x86_64": 0xC000003E, "aarch64": 0xC00000B7}
X32_BIT = 0x40000000
# Any new namespace, and CLONE_PARENT, which would make the child a child of the server.
CLONE_THREAD, CLONE_REFUSED = 0x10000, 0x7E020000 | 0x8000
# SOCK_STREAM with any flags. A pair of another type can send to an address.
STREAMS = (1, 1 | 0x80000, 1 | 0x800, 1 | 0x80800)

# The last three pin pages in pipes, which no limit on memory counts. Programs that use them copy without them.
ABSENT = "clone3 io_uring_setup io_uring_enter io_uring_register splice tee vmsplice"
NEVER = """
shmget shmat shmctl shmdt semget semop semctl semtimedop msgget msgsnd msgrcv msgctl mq_open mq_unlink mq_timedsend
mq_timedreceive mq_notify mq_getsetattr add_key request_key keyctl ptrace process_vm_readv process_vm_writev process_madvise
process_mrelease kcmp pidfd_getfd pidfd_send_signal migrate_pages move_pages mount umount2 pivot_root chroot
move_mount open_tree fsopen fsconfig fsmount fspick mount_setattr unshare setns userfaultfd bpf perf_event_open
name_to_handle_at open_by_handle_at fanotify_init inotify_init inotify_init1 inotify_add_watch flock sync syncfs memfd_secret
socket bind connect tkill personality modify_ldt iopl ioperm
uselib acct quotactl quotactl_fd syslog reboot sethostname setdomainname settimeofday clock_settime adjtimex clock_adjtime
swapon swapoff init_module finit_module delete_module kexec_load kexec_file_load lookup_dcookie
"""
# Properties of a file that Landlock does not guard.
METADATA = """
chmod fchmod fchmodat fchmodat2 chown fchown lchown fchownat setxattr lsetxattr fsetxattr removexattr lremovexattr
fremovexattr utime utimes futimesat utimensat truncate
"""
OF_THE_FORKING_PROCESS = "pidfd_open memfd_create"
NO_PROCESSES = "fork vfork"
EXECUTE = "execve execveat"
# Calls whose first argument is a process id, with 0 for the caller.
FIRST = "kill tgkill rt_sigqueueinfo rt_tgsigqueueinfo prlimit64 sched_setaffinity sched_setparam sched_setscheduler sched_setattr"
SIGNALS = "kill tgkill rt_sigqueueinfo rt_tgsigqueueinfo"
PR_SET_PDEATHSIG, PR_SET_DUMPABLE = 1, 4
F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY = 8, 10, 15, 1024, 1026
TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP = 0x5412, 0x541C, 0x8901, 0x8902

AF_UNIX = 1
INIT = 1

_PID = object()


class Filter:
    """A filter that is built once and then installed, for good, on a process with no_new_privs."""

    def __init__(self):
        self._program = bytearray()
        self._patch = None
        self._table = numbers(kernel.machine)
        # The process writes its own id here before `call`, which installs the filter and returns 0.
        self.own = memoryview(bytearray(4)).cast("I")

    def _finish(self):
        self._end(ALLOW)
        self._buffer = ctypes.create_string_buffer(bytes(self._program), len(self._program))
        self._head = ctypes.create_string_buffer(
            struct.pack("@HxxxxxxP", len(self._program) // 8, ctypes.addressof(self._buffer)), 16
        )
        if self._patch is not None:
            self.own = memoryview(self._buffer).cast("B")[self._patch : self._patch + 4].cast("I")
        self.call = kernel.syscall_call(kernel.SECCOMP[kernel.machine], 1, 0, ctypes.addressof(self._head))

    def _emit(self, code, value, true=0, false=0):
        if value is _PID:
            self._patch = len(self._program) + 4
            value = 0
        self._program += struct.pack("<HBBI", code, true, false, value & 0xFFFFFFFF)

    def _end(self, action):
        self._emit(_RETURN, action)

    def _each(self, names, action):
        """
        The action for each of these calls. The kernel tries a filter on all calls when it is put on, so this is a binary search
        and not a chain.
        """
        numbers = sorted(self._table[name] for name in names.split() if self._table[name] is not None)
        for step in search(numbers, action):
            self._emit(*step)

    def _only(self, name, argument, allowed, otherwise=DENY):
        """In the call `name`, the low half of an argument must be one of `allowed`."""
        self._emit(_JEQ, self._table[name], 0, len(allowed) + 3)
        self._emit(_LOAD, 16 + 8 * argument)
        for place, value in enumerate(allowed):
            self._emit(_JEQ, value, len(allowed) - place, 0)
        self._end(otherwise)
        self._end(ALLOW)

    def _never(self, name, argument, refused):
        self._emit(_JEQ, self._table[name], 0, len(refused) + 3)
        self._emit(_LOAD, 16 + 8 * argument)
        for place, value in enumerate(refused):
            self._emit(_JEQ, value, len(refused) - place, 0)
        self._end(ALLOW)
        self._end(DENY)


class ProgramFilter(Filter):
    """
    Refuses calls that neither a case nor its forking process needs. Without `metadata` it also refuses changes of owners,
    modes, times and attributes of files.
    """

    def __init__(self, metadata):
        super().__init__()
        self._emit(_LOAD, 4)
        self._emit(_JEQ, _ARCHITECTURES[kernel.machine], 1, 0)
        self._end(KILL)
        self._emit(_LOAD, 0)
        if kernel.machine == "x86_64":
            self._emit(_JGE, X32_BIT, 0, 1)
            self._end(MISSING)
        self._emit(_JGE, NEWEST + 1, 0, 1)
        self._end(MISSING)
        self._each(ABSENT, MISSING)
        self._each(NEVER if metadata else NEVER + METADATA, DENY)
        self._process_only("setpriority", 0)
        self._process_only("ioprio_set", 1)
        self._socketpair()
        self._never("fcntl", 1, (F_SETOWN, F_SETSIG, F_SETOWN_EX, F_SETLEASE, F_NOTIFY))
        self._never("ioctl", 1, (TIOCSTI, TIOCLINUX, FIOSETOWN, SIOCSPGRP))
        self._finish()

    def _socketpair(self):
        """Only a stream of the family AF_UNIX: for any other family the kernel may load a module."""
        self._emit(_JEQ, self._table["socketpair"], 0, len(STREAMS) + 6)
        self._emit(_LOAD, 16)
        self._emit(_JEQ, AF_UNIX, 1, 0)
        self._end(DENY)
        self._emit(_LOAD, 24)
        for place, value in enumerate(STREAMS):
            self._emit(_JEQ, value, len(STREAMS) - place, 0)
        self._end(DENY)
        self._end(ALLOW)

    def _process_only(self, name, of_process):
        """setpriority and ioprio_set: only for a process, not a group or a user, and only for the caller."""
        self._emit(_JEQ, self._table[name], 0, 7)
        self._emit(_LOAD, 16)
        self._emit(_JEQ, of_process, 1, 0)
        self._end(DENY)
        self._emit(_LOAD, 24)
        self._emit(_JEQ, 0, 1, 0)
        self._end(DENY)
        self._end(ALLOW)


class CaseFilter(Filter):
    """Refuses the rest, for a case alone. `execute`: it may execute a program, as a command must."""

    def __init__(self, processes=False, guarded=(), execute=False):
        super().__init__()
        self._emit(_LOAD, 0)
        self._each(OF_THE_FORKING_PROCESS, DENY)
        self._each("" if processes else NO_PROCESSES, DENY)
        self._each("" if processes or execute else EXECUTE, DENY)
        self._clone(processes)
        if not processes:
            self._own_process_only(FIRST.split())
            self._only("setpgid", 1, (0,))  # signals to 0 then reach only its own group
        for name in FIRST.split() if processes else ():
            if name not in SIGNALS.split():
                self._only(name, 0, (0,))
        if processes and guarded == (INIT,):
            # As init of its namespace the server can't be killed, but Python handles SIGINT, which would end it.
            for name in SIGNALS.split():
                self._never(name, 0, guarded)
        elif processes:
            self._spare(guarded)
            self._never("setpgid", 1, (os.getpgrp(),))
        self._prctl()
        self._finish()

    def _own_process_only(self, names):
        """In all of these calls the first argument must be 0 or the case's own id. The id is written at one place for all."""
        for place, name in enumerate(names):
            self._emit(_JEQ, self._table[name], len(names) - place, 0)
        self._emit(_JUMP, 5)
        self._emit(_LOAD, 16)
        self._emit(_JEQ, 0, 2, 0)
        self._emit(_JEQ, _PID, 1, 0)
        self._end(DENY)
        self._end(ALLOW)

    def _clone(self, processes):
        self._emit(_JEQ, self._table["clone"], 0, 4 if processes else 6)
        self._emit(_LOAD, 16)
        self._emit(_JSET, CLONE_REFUSED, 0, 1)
        self._end(DENY)
        if not processes:
            self._emit(_JSET, CLONE_THREAD, 1, 0)
            self._end(DENY)
        self._end(ALLOW)

    def _prctl(self):
        """A case can't change its parent-death signal. It may become dumpable, as it does at its start, but not the reverse."""
        self._emit(_JEQ, self._table["prctl"], 0, 7)
        self._emit(_LOAD, 16)
        self._emit(_JEQ, PR_SET_PDEATHSIG, 3, 0)
        self._emit(_JEQ, PR_SET_DUMPABLE, 0, 3)
        self._emit(_LOAD, 24)
        self._emit(_JEQ, 1, 1, 0)
        self._end(DENY)
        self._end(ALLOW)

    def _spare(self, guarded):
        """A signal may go to one process that is not the server's, or to the caller's own group; never to all."""
        for name in SIGNALS.split():
            self._emit(_JEQ, self._table[name], 0, len(guarded) + 4)
            self._emit(_LOAD, 16)
            self._emit(_JGE, 0x80000000, len(guarded) + 1, 0)
            for place, pid in enumerate(guarded):
                self._emit(_JEQ, pid, len(guarded) - place, 0)
            self._end(ALLOW)
            self._end(DENY)
