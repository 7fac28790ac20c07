"""Opens sockets of the kinds that reach below and beside the network: raw, packet, netlink, vsock, alg."""
import socket

opened = []
for name, family, kind, protocol in (
    ("raw", 2, 3, 1), ("raw6", 10, 3, 58), ("packet", 17, 3, 3), ("netlink", 16, 3, 0), ("netfilter", 16, 3, 12), ("audit", 16, 3, 9), ("vsock", 40, 1, 0), ("alg", 38, 5, 0), ("bluetooth", 31, 3, 1), ("can", 29, 3, 1), ("xdp", 44, 3, 0), ("tipc", 30, 5, 0), ("rds", 21, 5, 0), ("qipcrtr", 42, 2, 0), ("mptcp", 2, 1, 262), ("sctp", 2, 1, 132),
):
    try:
        socket.socket(family, kind, protocol).close()
        opened.append(name)
    except OSError:
        pass
print("ESCAPED: opened " + ", ".join(opened) if opened else "held: none")
