"""Ends with many children, some of them dead and some asleep, that nobody has waited for."""
import ctypes, os, time

made = 0
for number in range(24):
    try:
        pid = os.fork()
    except OSError:
        break
    if pid == 0:
        if number % 2:
            os._exit(0)
        ctypes.CDLL(None).prctl(15, b"atk-orphan", 0, 0, 0)
        os.setpgid(0, 0)
        time.sleep(8)
        os._exit(0)
    made += 1
print("held: left %d" % made, flush=True)
