"""Reads where nothing is."""
import ctypes

print("held: about to crash", flush=True)
ctypes.string_at(0)
