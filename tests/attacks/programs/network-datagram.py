"""Sends datagrams to a path socket through a socket that it never had to open: one of a pair."""
import json, os, socket

world = json.loads(input())
sent = []
for kind in (socket.SOCK_DGRAM, socket.SOCK_RAW, socket.SOCK_SEQPACKET, socket.SOCK_STREAM):
    for path in (world["datagrams"], "\0" + (world["abstract"] or "none"), world["socket"], "/dev/log", "/run/systemd/notify"):
        try:
            one, other = socket.socketpair(socket.AF_UNIX, kind)
            one.sendto(b"the answers", path)
            sent.append(path)
        except OSError:
            pass
        try:
            one.connect(path)
            one.send(b"the answers")
            sent.append(path)
        except (OSError, NameError):
            pass
# A pair of streams takes an address and does not look at it: only the receiver knows.
print("held: sent", len(sent))
