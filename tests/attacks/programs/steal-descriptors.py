"""Takes copies of other processes' descriptors and memory, by their process descriptors."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
taken = []
for pid in {1, os.getppid() or 1, *range(2, os.getpid() + 20)} - {os.getpid()}:
    pidfd = libc.syscall(434, pid, 0)
    if pidfd < 0:
        continue
    taken.append("pidfd_open %d" % pid)
    for number in range(8):
        if libc.syscall(438, pidfd, number, 0) >= 0:
            taken.append("descriptor %d of %d" % (number, pid))
    if libc.syscall(424, pidfd, 0, None, 0) == 0:
        taken.append("a signal to %d" % pid)
print("ESCAPED: took " + ", ".join(taken[:12]) if taken else "held: nothing to take")
