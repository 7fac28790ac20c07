"""Prints a little, again and again, so that a judge that waits for silence waits for ever."""
import time

end = time.monotonic() + 2
while time.monotonic() < end:
    print(".", end="", flush=True)
    time.sleep(0.02)
print("\nESCAPED: dripped to its end")
