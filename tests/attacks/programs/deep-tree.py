"""Leaves a tree deeper than any path may be long, with folders that cannot be entered."""
import os

depth = 0
try:
    os.chdir("/tmp")
    for depth in range(300):
        os.mkdir("d" * 200)
        os.chdir("d" * 200)
    os.mkdir("closed")
    os.chmod("closed", 0)
    for number in range(100):
        open("file%d" % number, "w").close()
except OSError:
    pass
print("held: %d folders deep" % depth)
