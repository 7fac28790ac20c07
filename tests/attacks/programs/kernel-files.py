"""Reads the kernel's log, memory, disks and firmware."""
import ctypes, os

leaks = []
for path in ("/proc/kcore", "/dev/mem", "/dev/kmem", "/dev/port", "/dev/kmsg", "/dev/vda", "/dev/sda", "/dev/nvme0n1", "/proc/kmsg", "/proc/1/environ", "/sys/firmware/dmi/tables/DMI", "/sys/kernel/debug/tracing/trace", "/dev/fuse", "/dev/kvm", "/dev/net/tun", "/dev/tty", "/dev/console"):
    try:
        os.close(os.open(path, os.O_RDONLY | os.O_NONBLOCK))
        leaks.append(path)
    except OSError:
        pass
buffer = ctypes.create_string_buffer(4096)
if ctypes.CDLL(None, use_errno=True).klogctl(3, buffer, 4096) >= 0:
    leaks.append("the kernel's log")
try:
    if any(int(line.split()[0], 16) for line in open("/proc/kallsyms").read(4000).splitlines()[:20]):
        leaks.append("kernel addresses")
except OSError:
    pass
print("LEAK: " + ", ".join(leaks) if leaks else "held: no kernel file")
