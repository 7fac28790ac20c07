"""Fills the buffers of pipes and sockets, whose memory belongs to no process."""
import fcntl, os, socket

total = 0
most = 160 << 20
kept = []
block = b"x" * (1 << 20)


def fill(reader, writer, own):
    global total
    kept.append((reader, writer, own))
    os.set_blocking(writer, False)
    try:
        while total < most:
            total += os.write(writer, block)
    except OSError:
        pass


try:
    while total < most and len(kept) < 6000:
        reader, writer = os.pipe()
        try:
            fcntl.fcntl(writer, 1031, 1 << 20)  # F_SETPIPE_SZ
        except OSError:
            pass
        fill(reader, writer, None)
except OSError:
    pass
for pair in kept[-4:]:
    os.close(pair[0])
    os.close(pair[1])
try:
    while total < most and len(kept) < 9000:
        one, other = socket.socketpair()
        one.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 1 << 20)
        fill(other.fileno(), one.fileno(), (one, other))
except OSError:
    pass
print("ESCAPED: filled" if total >= most else "held: filled", total >> 20, "MiB")
