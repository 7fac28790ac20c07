"""Gives one program its own user, PID, mount and IPC namespace, with a /proc and scratch folders that vanish with it."""
import os

from . import kernel

ALL = kernel.CLONE_NEWUSER | kernel.CLONE_NEWPID | kernel.CLONE_NEWNS | kernel.CLONE_NEWIPC
SCRATCH = ("/tmp", "/dev/shm")


def fork(bounded):
    """
    Forks a process that is init of its own PID namespace. Returns like os.fork. `bounded`: the server's cgroup has a bound on
    memory.
    """
    kernel.prctl(kernel.PR_SET_DUMPABLE, 1)  # otherwise /proc/self/uid_map belongs to root
    user, group = os.getuid(), os.getgid()
    pid = kernel.fork_with(ALL)
    if pid == 0:
        _map(user, group)
        if bounded:
            kernel.end_first()
        _mount()
        kernel.drop_capabilities()
    kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
    return pid


def _map(user, group):
    for name, text in (("setgroups", "deny"), ("uid_map", "%d %d 1" % (user, user)), ("gid_map", "%d %d 1" % (group, group))):
        fd = os.open("/proc/self/" + name, os.O_WRONLY)
        os.write(fd, text.encode())  # a buffered write hides the error until close
        os.close(fd)


def mount_proc(writable=False):
    """
    Mounts /proc for this PID namespace. It hides processes that the caller can't trace, such as this server. It is
    read-only, except for a process that must still write its uid_map: the owner of a namespace may change its limits in
    /proc/sys, and the next case could read them.
    """
    apart = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC
    kernel.mount("proc", "/proc", "proc", apart if writable else apart | kernel.MS_RDONLY, "hidepid=2")


def _mount():
    apart = kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOATIME
    mount_proc()
    for folder in SCRATCH:
        kernel.mount("tmpfs", folder, "tmpfs", apart, "size=16m,nr_inodes=1024,mode=1777")
    os.chdir(SCRATCH[0])
