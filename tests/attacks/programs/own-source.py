"""Changes its own source, so that the next case runs another program."""
import os, sys

done = []
there = [path for path in (sys.argv[0], globals().get("__file__") or "x", "submission.py") if os.path.exists(path)]
for path in {os.path.abspath(sys.argv[0] or "x"), os.path.abspath(globals().get("__file__") or "x"), "square.py", "/tmp/square.py", "submission.py"}:
    try:
        with open(path, "a") as file:
            file.write("\nprint('ESCAPED: added to the source')\n")
        done.append(path)
    except OSError:
        pass
print("ESCAPED: changed its source" if there and done else "held: wrote", done)
