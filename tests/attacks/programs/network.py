"""Sends something to every address that listens here, by every kind of socket."""
import json, os, socket

world = json.loads(input())
sent = []
kinds = []
addresses = [
    (socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", world["tcp"])),
    (socket.AF_INET, socket.SOCK_STREAM, ("localhost", world["tcp"])),
    (socket.AF_INET, socket.SOCK_DGRAM, ("127.0.0.1", world["udp"])),
    (socket.AF_INET6, socket.SOCK_STREAM, ("::1", world["tcp6"] or world["tcp"])),
    (socket.AF_INET6, socket.SOCK_STREAM, ("::ffff:127.0.0.1", world["tcp"])),
    (socket.AF_UNIX, socket.SOCK_STREAM, world["socket"]),
    (socket.AF_UNIX, socket.SOCK_STREAM, "\0" + (world["abstract"] or "none")),
]
for family, kind, address in addresses:
    try:
        with socket.socket(family, kind) as client:
            client.settimeout(1)
            client.connect(address)
            client.send(b"the answers")
            sent.append(str(address))
    except OSError:
        pass
try:
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as client:
        client.sendto(b"the answers", 0x20000000, ("127.0.0.1", world["tcp"]))  # MSG_FASTOPEN
        sent.append("fast open")
except OSError:
    pass
print("ESCAPED: reached " + ", ".join(sent) if sent else "held: reached nothing")
