"""Asks for more processor time in the handler of the signal that says it is over."""
import resource, signal, time


def more(number, frame):
    soft, hard = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (hard, hard))


signal.signal(signal.SIGXCPU, more)
end = time.process_time() + 2
while time.process_time() < end:
    pass
print("ESCAPED: computed to its end")
