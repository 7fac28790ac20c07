"""Maps stdin's file shared and writable, punches holes in it, and grows it: the next case's would be another."""
import ctypes, fcntl, mmap, os

changed = []
for name, change in {
    "mapping": lambda: mmap.mmap(os.open("/dev/stdin", os.O_RDWR), 0, mmap.MAP_SHARED).__setitem__(0, 49),
    "mapping of the descriptor": lambda: mmap.mmap(0, 0, mmap.MAP_SHARED, mmap.PROT_READ | mmap.PROT_WRITE).__setitem__(0, 49),
    "growing": lambda: os.ftruncate(os.open("/dev/stdin", os.O_RDWR), 1 << 16),
    "allocating": lambda: os.posix_fallocate(os.open("/dev/stdin", os.O_RDWR), 0, 1 << 16),
    "splicing": lambda: os.sendfile(os.open("/dev/stdin", os.O_WRONLY), os.open(os.__file__, os.O_RDONLY), 0, 10) or 0,
    "copying": lambda: os.copy_file_range(os.open(os.__file__, os.O_RDONLY), os.open("/dev/stdin", os.O_RDWR), 10),
}.items():
    try:
        change()
        changed.append(name)
    except (OSError, ValueError):
        pass
libc = ctypes.CDLL(None, use_errno=True)
try:
    if libc.fallocate(os.open("/dev/stdin", os.O_RDWR), 3, ctypes.c_long(0), ctypes.c_long(4096)) == 0:
        changed.append("punching")
except OSError:
    pass
print("ESCAPED: changed stdin by " + ", ".join(changed) if changed else "held: stdin stays")
