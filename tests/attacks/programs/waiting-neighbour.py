"""Looks for a process that waits beside it for the next case, to write into its memory or take its descriptors."""
import os, time

own = os.getpid()
reached = set()
end = time.monotonic() + 0.6
while time.monotonic() < end:
    for pid in range(1, own + 40):
        if pid == own:
            continue
        for path, flags in (("mem", os.O_RDWR), ("mem", os.O_RDONLY), ("maps", os.O_RDONLY), ("environ", os.O_RDONLY), ("fd/0", os.O_RDONLY), ("fd/1", os.O_RDWR), ("fd/3", os.O_RDWR), ("ns/pid", os.O_RDONLY)):
            try:
                os.close(os.open("/proc/%d/%s" % (pid, path), flags))
                reached.add("/proc/N/" + path)
            except OSError as error:
                if error.errno == 6:  # a socket can't be opened, but it was within reach
                    reached.add("/proc/N/" + path)
    time.sleep(0.005)
print("ESCAPED: opened " + ", ".join(sorted(reached)) if reached else "held: nobody beside it")
