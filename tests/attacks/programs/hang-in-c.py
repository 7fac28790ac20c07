"""Hangs in C code, where no Python signal handler and no exception can end it."""
import ctypes, signal

libc = ctypes.PyDLL(None)  # keeps the interpreter's lock
signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
libc.usleep(999_999)
libc.usleep(999_999)
print("ESCAPED: hung to its end")
