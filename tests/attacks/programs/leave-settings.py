"""Leaves timers, masks, priorities, processors and modes that a process hands on, for whoever comes next."""
import os, signal, time

signal.signal(signal.SIGALRM, lambda *_: None)
signal.setitimer(signal.ITIMER_REAL, 0.01, 0.01)
signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGTERM, signal.SIGUSR1})
os.umask(0o777)
os.nice(5)
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})
os.set_blocking(0, False)
time.sleep(0.03)
print("held: left", os.nice(0))
