"""Writes a judge's reply to every descriptor that it may have inherited."""
import base64, fcntl, json, os, socket, stat, struct

reply = {"code": 0, "status": 0, "stdout": base64.b64encode(b"49\n").decode(), "stderr": ""}
body = json.dumps(reply).encode()
reached = []
for fd in range(3, 4096):
    try:
        os.set_blocking(fd, False)
        mode = os.fstat(fd).st_mode
    except OSError:
        continue
    try:
        os.write(fd, struct.pack("<I", len(body)) + body)
        reached.append(fd)
    except OSError:
        if stat.S_ISSOCK(mode) or stat.S_ISFIFO(mode):
            reached.append(fd)
print("ESCAPED: wrote to" if reached else "held: no descriptor above 2", reached)
