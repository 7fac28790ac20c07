"""A trace function that raises in a frame of the judge, behind the one that would catch it."""
import sys, threading

print("held: the trace is set", flush=True)


class Thrown(BaseException):
    pass


def raises(frame, event, argument):
    raise Thrown


def watches(frame, event, argument):
    return raises if frame.f_back is None or frame.f_back.f_trace is raises else watches


frame = sys._getframe().f_back
foreign = []
while frame is not None:
    foreign.append(frame)
    frame = frame.f_back
for frame in foreign[:1]:
    frame.f_trace = watches
for frame in foreign[1:] or foreign:
    frame.f_trace = raises
threading.settrace(raises)
sys.settrace(watches)
