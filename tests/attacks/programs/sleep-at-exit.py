"""Has ended with the right answer, but never gets past its own clean-up."""
import atexit, sys, time

print(49, flush=True)


def wait():
    time.sleep(2)
    print("ESCAPED: slept to its end", flush=True)


atexit.register(wait)
