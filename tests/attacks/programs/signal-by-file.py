"""Has the kernel send signals for it: by the owner of a pipe, by a timer, by a message queue, by the death of a child."""
import ctypes, fcntl, json, os, signal, socket, time

world = json.loads(input())
sent = []
targets = {os.getppid(), world["sibling"], world["judge"]}
ends = []
try:
    ends.append(os.pipe())
    ends.append(tuple(end.detach() for end in socket.socketpair()))
except OSError:
    pass
for pid in targets - {0}:
    for reader, writer in ends:
        try:
            fcntl.fcntl(reader, fcntl.F_SETOWN, pid)
            fcntl.fcntl(reader, fcntl.F_SETSIG, signal.SIGUSR1)
            fcntl.fcntl(reader, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
            os.write(writer, b"x")
            sent.append(pid)
        except OSError:
            pass
time.sleep(0.05)
print("held: asked for", sent)
