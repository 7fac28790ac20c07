"""Takes memory over many processes, each of which stays below the limit."""
import os, time

children = []
for _ in range(6):
    try:
        pid = os.fork()
    except OSError:
        break
    if pid == 0:
        block = bytearray(64 << 20)
        block[::4096] = b"x" * len(block[::4096])
        time.sleep(1.5)
        os._exit(0)
    children.append(pid)
whole = [os.waitpid(pid, 0)[1] for pid in children].count(0)
print("ESCAPED: took" if whole == 6 else "failed: took", 64 * whole, "MiB")
raise SystemExit(0 if whole == 6 else 1)
