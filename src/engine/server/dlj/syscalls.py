"""System call numbers per machine for the filter. None if a machine does not have the call."""

X86_64 = dict(
    splice=275, tee=276, vmsplice=278,
    ioctl=16, shmget=29, shmat=30, shmctl=31, socket=41, socketpair=53, clone=56, fork=57, vfork=58, execve=59, kill=62,
    semget=64, semop=65, semctl=66, shmdt=67, msgget=68, msgsnd=69, msgrcv=70, msgctl=71, fcntl=72, ptrace=101, syslog=103,
    rt_sigqueueinfo=129, uselib=134, personality=135, setpriority=141, sched_setparam=142, sched_setscheduler=144,
    modify_ldt=154, pivot_root=155, prctl=157, acct=163, settimeofday=164, mount=165, umount2=166, swapon=167, swapoff=168,
    reboot=169, sethostname=170, setdomainname=171, iopl=172, ioperm=173, init_module=175, delete_module=176, quotactl=179,
    tkill=200, sched_setaffinity=203, lookup_dcookie=212, semtimedop=220, clock_settime=227, tgkill=234, mq_open=240,
    mq_unlink=241, mq_timedsend=242, mq_timedreceive=243, mq_notify=244, mq_getsetattr=245, kexec_load=246, add_key=248,
    request_key=249, keyctl=250, ioprio_set=251, migrate_pages=256, unshare=272, move_pages=279, rt_tgsigqueueinfo=297,
    perf_event_open=298, fanotify_init=300, prlimit64=302, name_to_handle_at=303, open_by_handle_at=304, setns=308,
    process_vm_readv=310, process_vm_writev=311, kcmp=312, finit_module=313, sched_setattr=314, memfd_create=319,
    kexec_file_load=320, bpf=321, execveat=322, userfaultfd=323, chroot=161, adjtimex=159, clock_adjtime=305,
    chmod=90, fchmod=91, chown=92, fchown=93, lchown=94, truncate=76, utime=132, utimes=235, fchownat=260, futimesat=261,
    fchmodat=268, utimensat=280,
    setxattr=188, lsetxattr=189, fsetxattr=190, removexattr=197, lremovexattr=198, fremovexattr=199,
    inotify_init=253, inotify_add_watch=254, inotify_init1=294, flock=73, bind=49, connect=42, setpgid=109, sync=162, syncfs=306,
)

AARCH64 = dict(
    vmsplice=75, splice=76, tee=77,
    ioctl=29, shmget=194, shmat=196, shmctl=195, socket=198, socketpair=199, clone=220, fork=None, vfork=None, execve=221,
    kill=129, semget=190, semop=193, semctl=191, shmdt=197, msgget=186, msgsnd=189, msgrcv=188, msgctl=187, fcntl=25,
    ptrace=117, syslog=116, rt_sigqueueinfo=138, uselib=None, personality=92, setpriority=140, sched_setparam=118,
    sched_setscheduler=119, modify_ldt=None, pivot_root=41, prctl=167, acct=89, settimeofday=170, mount=40, umount2=39,
    swapon=224, swapoff=225, reboot=142, sethostname=161, setdomainname=162, iopl=None, ioperm=None, init_module=105,
    delete_module=106, quotactl=60, tkill=130, sched_setaffinity=122, lookup_dcookie=18, semtimedop=192, clock_settime=112,
    tgkill=131, mq_open=180, mq_unlink=181, mq_timedsend=182, mq_timedreceive=183, mq_notify=184, mq_getsetattr=185,
    kexec_load=104, add_key=217, request_key=218, keyctl=219, ioprio_set=30, migrate_pages=238, unshare=97, move_pages=239,
    rt_tgsigqueueinfo=240, perf_event_open=241, fanotify_init=262, prlimit64=261, name_to_handle_at=264,
    open_by_handle_at=265, setns=268, process_vm_readv=270, process_vm_writev=271, kcmp=272, finit_module=273,
    sched_setattr=274, memfd_create=279, kexec_file_load=294, bpf=280, execveat=281, userfaultfd=282, chroot=51,
    adjtimex=171, clock_adjtime=266, chmod=None, fchmod=52, chown=None, fchown=55, lchown=None, truncate=45, utime=None,
    utimes=None, fchownat=54, futimesat=None, fchmodat=53, utimensat=88, setxattr=5, lsetxattr=6, fsetxattr=7, removexattr=14,
    lremovexattr=15, fremovexattr=16, inotify_init=None, inotify_add_watch=27, inotify_init1=26,
    flock=32, bind=200, connect=203, setpgid=154, sync=81, syncfs=267,
)

# The same on every machine.
SHARED = dict(
    pidfd_send_signal=424, io_uring_setup=425, io_uring_enter=426, io_uring_register=427, open_tree=428, move_mount=429,
    fsopen=430, fsconfig=431, fsmount=432, fspick=433, pidfd_open=434, clone3=435, pidfd_getfd=438, process_madvise=440,
    mount_setattr=442, quotactl_fd=443, memfd_secret=447, process_mrelease=448, fchmodat2=452,
)

# mseal. The filter knows no later call, so later ones answer ENOSYS.
NEWEST = 462


def numbers(machine):
    """Numbers by name for `platform.machine()`; None if there is no filter for it."""
    table = {"x86_64": X86_64, "aarch64": AARCH64}.get(machine)
    return None if table is None else dict(table, **SHARED)
