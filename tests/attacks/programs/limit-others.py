"""Lowers the limits of its parent, of the judge and of a sibling."""
import json, os, resource

world = json.loads(input())
done = []
targets = {os.getppid(), world["sibling"], world["judge"]} | set(range(1, 20)) - {os.getpid()}
for pid in sorted(targets - {0, os.getpid()}):
    try:
        soft, hard = resource.prlimit(pid, resource.RLIMIT_MSGQUEUE)
        resource.prlimit(pid, resource.RLIMIT_MSGQUEUE, (1000, hard))
        done.append(pid)
    except (OSError, ValueError):
        pass
print("ESCAPED: limited" if done else "held: limited nobody", done)
