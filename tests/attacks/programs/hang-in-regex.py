"""Hangs in a regular expression with an exponential search."""
import re, time

start = time.monotonic()
re.match(r"(a+)+$", "a" * 25 + "b")
if time.monotonic() - start < 1.5:
    re.match(r"(a+)+$", "a" * 27 + "b")
print("ESCAPED: searched to its end")
