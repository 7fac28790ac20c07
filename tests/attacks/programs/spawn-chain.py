"""A process that keeps forking and ending, so that whoever hunts it always finds the last one gone."""
import json, os, time

world = json.loads(input())
try:
    pid = os.fork()
except OSError as error:
    print("held:", error.strerror)
    raise SystemExit
if pid == 0:
    os.setsid()
    end = time.monotonic() + 6
    generation = 0
    while time.monotonic() < end:
        generation += 1
        try:
            if os.fork() > 0:
                os._exit(0)
        except OSError:
            pass
        if generation % 100 == 0:
            time.sleep(0.001)
    os._exit(0)
print("held: the chain runs", flush=True)
os._exit(0)
