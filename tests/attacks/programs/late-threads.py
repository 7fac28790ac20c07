"""Threads that go on writing when the solution has ended."""
import os, sys, threading, time


def write():
    end = time.monotonic() + 3
    while time.monotonic() < end:
        time.sleep(0.0001)
        try:
            os.write(1, b"late\n")
        except OSError:
            pass


sys.setswitchinterval(1e-5)
print("held: threads run", flush=True)
for _ in range(4):
    threading.Thread(target=write, daemon=True).start()
