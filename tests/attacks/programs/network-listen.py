"""Listens itself, where the host or another solution could come."""
import json, socket

world = json.loads(input())
open_ports = []
for family, address in (
    (socket.AF_INET, ("0.0.0.0", 0)),
    (socket.AF_UNIX, "/tmp/listens" + world["id"]),
    (socket.AF_UNIX, world["folder"] + "/listens"),
    (socket.AF_UNIX, "\0listens" + world["id"]),
):
    try:
        server = socket.socket(family, socket.SOCK_STREAM)
        server.bind(address)
        server.listen()
        client = socket.socket(family, socket.SOCK_STREAM)
        client.settimeout(1)
        client.connect(server.getsockname())
        open_ports.append(str(address))
    except OSError:
        pass
# In a network of its own it may talk to itself; the judge's process must not see it.
print("held: listens on", open_ports)
