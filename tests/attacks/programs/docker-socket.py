"""Asks the Docker daemon for its containers, and reaches for whatever listens below /run."""
import json, os, socket

world = json.loads(input())
leaks = []
paths = [world["dockerSocket"], "/run/docker.sock", "/var/run/docker.sock", "/run/dbus/system_bus_socket", world["socket"]]
for path in paths:
    for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
        try:
            with socket.socket(socket.AF_UNIX, kind) as client:
                client.connect(path)
                client.send(b"GET /containers/json HTTP/1.0\r\n\r\n")
                leaks.append(path)
        except OSError:
            pass
try:
    leaks += os.listdir("/run")
except OSError:
    pass
print("LEAK: " + ", ".join(leaks) if leaks else "held: no socket")
