"""Calls exit of the C library, and a wrong answer is all it printed."""
import ctypes

print("48", flush=True)
ctypes.CDLL(None).exit(0)
