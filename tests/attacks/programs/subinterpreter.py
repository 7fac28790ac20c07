"""Makes a second interpreter in the process and leaves it as the current one."""
import ctypes

print("held: a second interpreter", flush=True)
ctypes.pythonapi.Py_NewInterpreter()
