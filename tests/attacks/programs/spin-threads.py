"""Computes in many threads outside of the interpreter's lock, so that processor time runs faster than the clock."""
import hashlib, threading, time

end = time.process_time() + 2
data = b"x" * (1 << 22)


def work():
    while time.process_time() < end:
        hashlib.sha256(data).digest()


threads = [threading.Thread(target=work) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("ESCAPED: computed to its end")
