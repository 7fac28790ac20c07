"""Makes as many empty files as it can."""
import json, os

world = json.loads(input())
made = 0
most = 12_000
for folder in ("/tmp", "/dev/shm", "/dev", "/var/tmp", "/run", "."):
    try:
        while made < most:
            os.close(os.open("%s/i%d" % (folder, made), os.O_CREAT | os.O_WRONLY))
            made += 1
    except OSError:
        pass
print("ESCAPED: made" if made >= most else "held: made", made, "files")
