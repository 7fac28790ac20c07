"""The namespaces of one program: its own user, PID, mount and IPC namespace, with a proc and scratch folders that vanish with it."""
import os

from . import kernel

ALL = kernel.CLONE_NEWUSER | kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC
SCRATCH = ("/tmp", "/dev/shm")


def fork():
    """Forks a process that is init of its own PID namespace; returns as os.fork does."""
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)  # or /proc/self/uid_map belongs to root
    user, group = os.getuid(), os.getgid()
    pid = kernel.fork_with(ALL)
    if pid == 0:
        _map(user, group)
        _mount()
        kernel.drop_capabilities()
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    return pid


def _map(user, group):
    for name, text in (("setgroups", "deny"), ("uid_map", "%d %d 1" % (user, user)), ("gid_map", "%d %d 1" % (group, group))):
        fd = os.open("/proc/self/" + name, os.O_WRONLY)
        os.write(fd, text.encode())  # a buffered write would hide the error until the close
        os.close(fd)


def mount_proc(writable=False):
    """
    A list of the processes of this PID namespace, less those that one could not trace: this server's. Read-only but for a
    process that has still to write its uid_map: a namespace's owner may set its limits in /proc/sys, for the next case to read.
    """
    apart = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
    kernel.mount("proc", "/proc", "proc", apart if writable else apart | kernel.MS_RDONLY, "hidepid=2")


def _mount():
    apart = kernel.MS_NOSUID | kernel.MS_NODEV
    mount_proc()
    for folder in SCRATCH:
        kernel.mount("tmpfs", folder, "tmpfs", apart, "size=16m,nr_inodes=1024,mode=1777")
    os.chdir(SCRATCH[0])


def traces():
    """What changes as soon as anything is made, removed or altered in a scratch folder."""
    found = []
    for folder in SCRATCH:
        space, itself = os.statvfs(folder), os.stat(folder)
        found += [space.f_bfree, space.f_ffree, itself.st_ctime_ns, itself.st_mtime_ns]
    return found
