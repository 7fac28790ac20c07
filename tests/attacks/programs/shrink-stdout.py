"""Truncates its output, in turns with filling it, while it ends: whoever reads it meanwhile is told of bytes that are gone."""
import os, threading

print("held: it ends", flush=True)
os.write(1, b"y" * 900000 + b"\n")


def race():
    while True:
        os.ftruncate(1, 0)
        os.pwrite(1, b"held: raced\n" + b"z" * 900000, 0)


for _ in range(2):
    threading.Thread(target=race, daemon=True).start()
threading.Event().wait(0.05)
os._exit(0)
