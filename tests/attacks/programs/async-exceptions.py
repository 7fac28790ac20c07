"""A thread that keeps throwing exceptions into the main thread, also into what the judge runs after the solution."""
import ctypes, sys, threading, time

main = threading.main_thread().ident
sys.setswitchinterval(1e-6)
print("held: the thrower starts", flush=True)


class Thrown(BaseException):
    pass


def throw():
    end = time.monotonic() + 1.5
    while time.monotonic() < end:
        ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(main), ctypes.py_object(Thrown))
        time.sleep(0.0005)


threading.Thread(target=throw, daemon=True).start()
