"""Waits for ever in a system call: for the other end of a pipe, for a lock, for stdin."""
import json, os, threading

world = json.loads(input())
try:
    os.mkfifo("/tmp/fifo" + world["id"])
    os.open("/tmp/fifo" + world["id"], os.O_RDONLY)
except OSError:
    pass
reader, writer = os.pipe()
os.read(reader, 1)
