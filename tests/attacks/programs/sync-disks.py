"""Has the machine write all its disks again and again, while everyone else waits for them."""
import ctypes, os

libc = ctypes.CDLL(None, use_errno=True)
done = []
number = {"x86_64": 306, "aarch64": 267}[os.uname().machine]
if libc.syscall(number, os.open("/usr", os.O_RDONLY)) == 0:
    done.append("syncfs")
print("ESCAPED: " + ", ".join(done) if done else "held: no disk was written")
