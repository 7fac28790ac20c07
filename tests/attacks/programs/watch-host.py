"""Watches the folders that it shares with the machine, and takes leases and locks of their files, by which others would wait."""
import ctypes, fcntl, os, signal, sys

libc = ctypes.CDLL(None, use_errno=True)
leaks = []
watch = libc.inotify_init1(0o4000)
folders = ["/usr/bin", "/usr/lib", os.path.dirname(sys.executable), "."]
if watch >= 0 and any(libc.inotify_add_watch(watch, folder.encode(), 0xFFF) >= 0 for folder in folders):
    leaks.append("inotify")
signal.signal(signal.SIGIO, signal.SIG_IGN)
for folder in folders:
    try:
        fcntl.fcntl(os.open(folder, os.O_RDONLY), fcntl.F_NOTIFY, fcntl.DN_ACCESS)
        leaks.append("dnotify of " + folder)
    except OSError:
        pass
for path in (sys.executable, os.__file__, "/etc/ld.so.cache"):
    try:
        file = os.open(path, os.O_RDONLY)
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        leaks.append("lock of " + path)
    except OSError:
        pass
    try:
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        leaks.append("lease of " + path)
    except OSError:
        pass
print("LEAK: holds " + ", ".join(leaks) if leaks else "held: nothing to watch")
