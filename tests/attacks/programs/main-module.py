"""Looks for the judge in its own interpreter: in __main__, in the modules, through C code run in the real __main__."""
import ctypes, os, re, sys, sysconfig

import __main__

ours = {"__name__", "__doc__", "__package__", "__loader__", "__spec__", "__annotations__", "__builtins__", "__file__", "__cached__"}
ours |= {"ctypes", "os", "re", "sys", "sysconfig", "__main__", "ours", "leaks", "library", "name", "module", "file", "number", "value"}
leaks = ["__main__." + name for name in vars(__main__) if name not in ours]
if __main__.__dict__ is not globals():
    leaks.append("__main__ is another module")
library = tuple(sysconfig.get_paths()[name] for name in ("stdlib", "platstdlib", "purelib", "platlib")) + ("/usr/lib/python3",)
for name, module in list(sys.modules.items()):
    file = getattr(module, "__file__", None)
    if file and module is not __main__ and not file.startswith(library):
        leaks.append("module %s from %s" % (name, file))
    for number, value in enumerate(vars(module).values() if hasattr(module, "__dict__") else ()):
        if type(value) in (str, bytes, list, dict) and module is not __main__ and re.search("dlj-secret-[a-z]+-[0-9a-f]{32}", repr(value)[:100000]):
            leaks.append("a secret in module %s" % name)
ctypes.pythonapi.PyRun_SimpleString(b"import os; os.write(1, b'LEAK: history\\n' if 'history' in globals() else b'')")
print("LEAK: " + ", ".join(leaks) if leaks else "held: nothing but modules")
