"""Learns the host's layout from the lists of mounts, sockets, keys and partitions."""
import json, os

world = json.loads(input())
leaks = []
for name in ("self/mountinfo", "self/mounts", "mounts", "self/net/unix", "net/unix", "net/tcp", "self/net/tcp", "net/udp", "keys", "key-users", "sysvipc/shm", "locks", "partitions", "swaps", "modules", "timer_list", "sched_debug"):
    try:
        text = open("/proc/" + name).read(1 << 20)
    except OSError:
        continue
    words = [world["folder"], world["id"], "/run/docker", "%04X" % world["tcp"], "/dev/vda", "/dev/sda", "/dev/nvme"]
    for word in words:
        if word in text and not (name == "partitions" or name.endswith("mountinfo") and word.startswith("/dev/")):
            if not (name.endswith("mounts") and word.startswith("/dev/")):
                leaks.append("%s in /proc/%s" % (word, name))
print("LEAK: " + ", ".join(leaks) if leaks else "held: nothing of the host")
