"""Takes its own module and all others away before it ends."""
import sys

print("held: the modules go", flush=True)
sys.modules["__main__"] = None
for name in list(sys.modules):
    del sys.modules[name]
globals().clear()
