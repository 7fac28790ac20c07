"""Sends what a Python process handles or can be ended by to its parent, its init and the group it comes from."""
import os, signal, time

parent, group = os.getppid(), os.getpgid(os.getppid() or 1)
sent = []
for number in (signal.SIGINT, signal.SIGHUP, signal.SIGQUIT, signal.SIGALRM, signal.SIGUSR1, signal.SIGXCPU, signal.SIGTERM):
    for target in (parent, 1, -group if group > 1 else parent):
        try:
            os.kill(target, number)
            sent.append((number.name, target))
        except OSError:
            pass
time.sleep(0.1)
print("ESCAPED: sent", sent) if sent else print("held: nothing was sent")
