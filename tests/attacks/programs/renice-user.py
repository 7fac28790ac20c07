"""Makes every process of its user nice, which needs no process number."""
import os

before = os.getpriority(os.PRIO_PROCESS, 0)
for kind, who in ((os.PRIO_USER, 0), (os.PRIO_USER, os.getuid()), (os.PRIO_PGRP, 0)):
    try:
        os.setpriority(kind, who, 19)
    except OSError:
        pass
print("held: asked")
