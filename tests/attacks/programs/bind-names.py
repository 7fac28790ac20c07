"""Gives one end of a pair of sockets a name that others want, and connects the other."""
import json, socket

world = json.loads(input())
done = []
for kind in (socket.SOCK_STREAM, socket.SOCK_DGRAM, socket.SOCK_SEQPACKET):
    try:
        one, other = socket.socketpair(socket.AF_UNIX, kind)
    except OSError:
        continue
    for name, action in {
        "bound": lambda: one.bind("\0dlj-name-%s-%d" % (world["id"], kind)),
        "connected": lambda: other.connect("\0" + (world["abstract"] or "none")),
        "sent": lambda: other.sendto(b"x", world["datagrams"]),
    }.items():
        try:
            action()
            done.append("%s (%d)" % (name, kind))
        except OSError:
            pass
print("ESCAPED: " + ", ".join(done) if done else "held: no names")
