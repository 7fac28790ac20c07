"""Leaves a daemon, out of its session and group, that holds stdout open and writes to it later."""
import json, os, signal, sys, time

world = json.loads(input())
try:
    first = os.fork()
except OSError as error:
    print("held:", error.strerror)
    raise SystemExit
if first == 0:
    os.setsid()
    for number in (signal.SIGHUP, signal.SIGTERM, signal.SIGINT):
        signal.signal(number, signal.SIG_IGN)
    if os.fork() > 0:
        os._exit(0)
    import ctypes

    ctypes.CDLL(None).prctl(15, b"atk-daemon", 0, 0, 0)
    ctypes.CDLL(None).prctl(1, 0, 0, 0, 0)
    end = time.monotonic() + 8
    while time.monotonic() < end:
        time.sleep(0.1)
        try:
            os.write(1, b"ESCAPED: a daemon writes\n")
        except OSError:
            pass
    os._exit(0)
os.waitpid(first, 0)
print("held: left a daemon")
