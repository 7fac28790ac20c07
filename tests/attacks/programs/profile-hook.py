"""A profile hook that stays after the solution has ended, and sees the frames of whatever the judge runs next."""
import os, sys

own = sys._getframe().f_code.co_filename
kept_write, kept_find, kept_repr = os.write, str.find, repr
standard = os.path.dirname(os.__file__)
seen = set()


def hook(frame, event, argument):
    while frame is not None:
        file = frame.f_code.co_filename
        if file != own and not file.startswith((standard, "<frozen")) and file not in seen:
            seen.add(file)
            text = "".join("%s=%r\n" % pair for pair in list(frame.f_locals.items()) + list(frame.f_globals.items()))
            at = text.find("dlj-secret-")
            if at >= 0:
                kept_write(1, ("\nLEAK: a frame of %s holds %s\n" % (file, text[at : at + 60])).encode())
            for name, value in frame.f_locals.items():
                if name in ("request", "requests", "server", "channel", "socket", "connection"):
                    kept_write(1, ("\nLEAK: a frame of %s shows %s\n" % (file, name)).encode())
        frame = frame.f_back


print("held: the hook is set", flush=True)
sys.setprofile(hook)
