"""Sleeps, which costs no processor time."""
import time

time.sleep(2)
print("ESCAPED: slept to its end")
