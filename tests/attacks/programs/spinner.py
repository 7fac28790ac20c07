"""Computes for ever, with every signal ignored or blocked that can be."""
import signal, time


def ignore(number, frame):
    pass


for number in range(1, 65):
    try:
        signal.signal(number, ignore)
    except (OSError, ValueError):
        pass
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
end = time.process_time() + 2
while time.process_time() < end:
    pass
print("ESCAPED: computed to its end")
