"""Reads the environment, command line, descriptors and folders of every other process in /proc."""
import json, os, re

world = json.loads(input())
leaks = []
try:
    mounts = open("/proc/self/mountinfo", "rb").read(200000)
except OSError:
    mounts = b""
try:
    pids = [int(name) for name in os.listdir("/proc") if name.isdigit()]
except OSError:
    pids = []
for pid in sorted(set(pids) | set(range(1, 200)) | {world["judge"], world["sibling"], os.getppid()}):
    if pid == os.getpid():
        continue
    for name in ("environ", "cmdline", "maps", "stack", "syscall", "mountinfo", "io", "auxv", "pagemap"):
        try:
            text = open("/proc/%d/%s" % (pid, name), "rb").read(200000)
        except OSError:
            continue
        if name == "cmdline" and b"dlj-secret" not in text and world["folder"].encode() not in text:
            continue
        if text and not (name == "mountinfo" and text == mounts):
            secrets = b" ".join(re.findall(rb"dlj-secret-[a-z]+-[0-9a-f]{32}", text)) or text[:100]
            leaks.append("/proc/%d/%s: %s" % (pid, name, secrets.decode("latin1").replace("\n", " ")))
    for name in ("fd", "map_files"):
        try:
            leaks.append("/proc/%d/%s: %s" % (pid, name, os.listdir("/proc/%d/%s" % (pid, name))))
        except OSError:
            pass
    for name in ("cwd", "exe", "root"):
        try:
            leaks.append("/proc/%d/%s: %s" % (pid, name, os.readlink("/proc/%d/%s" % (pid, name))))
        except OSError:
            pass
print("LEAK: " + "; ".join(leaks)[:3000] if leaks else "held: nothing of others")
