"""Threads that go on writing when the solution has ended."""
import os, threading, time


def write():
    end = time.monotonic() + 3
    while time.monotonic() < end:
        time.sleep(0.001)
        try:
            os.write(1, b"ESCAPED: a thread writes\n")
        except OSError:
            pass


print("held: threads will run", flush=True)
starter = threading.Timer(0.02, lambda: [threading.Thread(target=write, daemon=True).start() for _ in range(4)])
starter.daemon = True
starter.start()
