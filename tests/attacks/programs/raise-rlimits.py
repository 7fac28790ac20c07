"""Raises its limits, or finds one that was never set."""
import resource

raised = []
wanted = {"CPU", "AS", "FSIZE", "NOFILE", "CORE", "STACK", "MEMLOCK", "NPROC", "DATA", "SIGPENDING", "MSGQUEUE", "NICE", "RTPRIO", "RTTIME"}
bounded = {"CPU": 10_000, "AS": 1 << 44, "FSIZE": 1 << 32, "NOFILE": 1 << 12, "CORE": 0, "NPROC": 1 << 12}
for name in sorted(wanted):
    kind = getattr(resource, "RLIMIT_" + name, None)
    if kind is None:
        continue
    soft, hard = resource.getrlimit(kind)
    if name in bounded and (hard == resource.RLIM_INFINITY or hard > bounded[name]):
        raised.append("%s is at most %s" % (name, hard))
    for more in (resource.RLIM_INFINITY, hard + 1 if hard >= 0 else None):
        if more is None or more == hard:
            continue
        try:
            resource.setrlimit(kind, (more, more))
            raised.append(name)
        except (OSError, ValueError):
            pass
print("ESCAPED: " + ", ".join(raised) if raised else "held: hard limits")
