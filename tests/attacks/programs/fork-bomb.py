"""Makes as many processes as it can, each of which makes more."""
import os, signal, time

most = 400
made = 0
children = []
for _ in range(most):
    try:
        pid = os.fork()
    except OSError:
        break
    if pid == 0:
        signal.alarm(3)
        try:
            os.fork()
        except OSError:
            pass
        time.sleep(1.5)
        os._exit(0)
    children.append(pid)
for pid in children:
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
print("ESCAPED: made" if len(children) >= most else "held: made", len(children), flush=True)
