"""A timer whose handler raises every tenth of a millisecond, also in what the judge runs after the solution."""
import signal

print("held: the timer starts", flush=True)


class Thrown(BaseException):
    pass


def throw(*args):
    raise Thrown


signal.signal(signal.SIGALRM, throw)
signal.setitimer(signal.ITIMER_REAL, 0.0001, 0.0001)
