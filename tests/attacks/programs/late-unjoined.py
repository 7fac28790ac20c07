"""A thread that the interpreter waits for at its end, and that never ends."""
import threading, time

print("held: main is over", flush=True)


def wait():
    time.sleep(2)
    print("ESCAPED: the judge waited", flush=True)


threading.Thread(target=wait).start()
