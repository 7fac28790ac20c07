"""Aborts, with a core file asked for."""
import os, resource

print("held: about to crash", flush=True)
try:
    resource.setrlimit(resource.RLIMIT_CORE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
except (OSError, ValueError):
    pass
os.abort()
