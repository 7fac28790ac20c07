"""Waits for ever in a system call: for the other end of a pipe."""
import os

reader, writer = os.pipe()
os.read(reader, 1)
