"""Waits a little, and looks whether somebody else writes into its output meanwhile."""
import os, time

start = os.lseek(1, 0, os.SEEK_CUR)
time.sleep(0.3)
end = os.lseek(1, 0, os.SEEK_CUR)
print("LEAK: somebody wrote %d bytes" % (end - start) if end != start else "held: nobody wrote")
