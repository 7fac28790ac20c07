"""Takes memory over processes that are no longer its children."""
import os, time

for _ in range(5):
    pid = os.fork()
    if pid == 0:
        if os.fork() > 0:
            os._exit(0)
        os.setsid()
        block = bytearray(64 << 20)
        block[::4096] = b"x" * len(block[::4096])
        time.sleep(4)
        os._exit(0)
    os.waitpid(pid, 0)
time.sleep(1.5)
print("ESCAPED: took 320 MiB", flush=True)
