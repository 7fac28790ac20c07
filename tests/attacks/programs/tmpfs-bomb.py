"""Fills every file system that it can write to."""
import json, os

world = json.loads(input())
total = 0
block = b"x" * (1 << 20)
most = 256 << 20
for folder in ("/tmp", "/dev/shm", "/dev", "/var/tmp", "/run", ".", world["home"], "/"):
    for number in range(1000):
        try:
            fd = os.open(os.path.join(folder, "bomb%d" % number), os.O_CREAT | os.O_WRONLY)
        except OSError:
            break
        size = 0
        try:
            while size < 16 << 20 and total < most:
                size += os.write(fd, block)
                total += len(block)
        except OSError:
            pass
        os.close(fd)
        if total >= most or size == 0:
            break
print("ESCAPED: filled" if total >= most else "held: filled", total >> 20, "MiB")
