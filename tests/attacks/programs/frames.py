"""Climbs the stack, by frames, tracebacks, threads and generators, to whatever called the solution."""
import gc, inspect, sys, threading

leaks = []


def look(frame, how):
    depth = 0
    while frame is not None and depth < 100:
        code = frame.f_code
        if frame.f_globals is not globals():
            leaks.append("%s: %s in %s" % (how, code.co_name, code.co_filename))
            text = repr(frame.f_locals)[:100000] + repr(frame.f_globals)[:1000000]
            at = text.find("dlj-secret-")
            if at >= 0:
                leaks.append(text[at : at + 60])
        frame = frame.f_back
        depth += 1


look(sys._getframe(), "_getframe")
for ident, frame in sys._current_frames().items():
    look(frame, "_current_frames")
try:
    raise ValueError
except ValueError as error:
    traceback = error.__traceback__
    while traceback is not None:
        look(traceback.tb_frame, "traceback")
        traceback = traceback.tb_next
for info in inspect.stack():
    look(info.frame, "inspect.stack")
if sys.exc_info()[1] is not None or getattr(sys, "last_value", None) is not None:
    leaks.append("an exception is being handled")
for thing in gc.get_objects():
    if inspect.isframe(thing):
        look(thing, "gc")
others = [thread.name for thread in threading.enumerate() if thread is not threading.main_thread()]
if others:
    leaks.append("threads %s" % others)
print("LEAK: " + "; ".join(dict.fromkeys(leaks)) if leaks else "held: nothing below __main__")
