"""A child whose parent waits for it as vfork does, deaf to every signal but SIGKILL, and that never gets to its program."""
import json, os

world = json.loads(input())
print("held: before the child", flush=True)
path = "/tmp/hang" + world["id"]
try:
    os.mkfifo(path)
    os.posix_spawn("/bin/true", ["true"], {}, file_actions=[(os.POSIX_SPAWN_OPEN, 9, path, os.O_RDONLY, 0)])
except OSError:
    raise SystemExit
print("ESCAPED: the child came to its program", flush=True)
