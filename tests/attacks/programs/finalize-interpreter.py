"""Ends the interpreter from within, and goes on in what is left of it."""
import ctypes

print("held: the end begins", flush=True)
ctypes.PyDLL(None).Py_FinalizeEx()
ctypes.PyDLL(None).PyRun_SimpleString(b"print('after the end')")
