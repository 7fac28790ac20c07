"""Changes its own source, so that the next case runs another program."""
import os, sys

done = []
for path in {os.path.abspath(sys.argv[0] or "x"), os.path.abspath(globals().get("__file__") or "x"), "square.py", "/tmp/square.py", "submission.py"}:
    try:
        fd = os.open(path, os.O_WRONLY | os.O_APPEND)  # a missing file is not a source: leaving files is another attack
        os.write(fd, b"\nprint('ESCAPED: added to the source')\n")
        done.append(path)
    except OSError:
        pass
print("ESCAPED: changed its source" if done else "held: no source to change")
