"""Computes in processes that nobody waits for."""
import os, time

end = time.process_time() + 2
for _ in range(2):
    if os.fork() == 0:
        if os.fork() > 0:
            os._exit(0)
        while time.process_time() < end:
            pass
        os._exit(0)
time.sleep(6)
print("ESCAPED: waited to its end")
