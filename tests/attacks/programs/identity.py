"""Looks at what it is: user, capabilities, no new privileges, seccomp, who its init is."""
import os, re

leaks = []
status = {}
try:
    status = dict(re.findall(r"^(\w+):\s*(.*)$", open("/proc/self/status").read(), re.M))
except OSError:
    pass
for name in ("CapInh", "CapPrm", "CapEff", "CapAmb"):
    if int(status.get(name, "0"), 16):
        leaks.append("%s=%s" % (name, status[name]))
if status and status.get("NoNewPrivs") != "1":
    leaks.append("may gain privileges")
if status and status.get("Seccomp") != "2":
    leaks.append("no filter of system calls")
if 0 in (os.getuid(), os.geteuid()):
    # The user namespace's own root with nothing outside is still root of what it owns.
    leaks.append("is uid 0")
if os.getpid() == 1:
    leaks.append("is PID 1, which ignores its own signals")
if [group for group in os.getgroups() if group not in (os.getgid(), 65534)]:
    leaks.append("groups %s" % os.getgroups())
print("ESCAPED: " + ", ".join(leaks) if leaks else "held: nobody in particular")
