"""Changes the interpreter's own files: modules, their compiled forms, the executable, what the loader loads."""
import json, os, sys

ways = []
paths = [json.__file__, os.__file__, sys.executable, "/proc/self/exe", "/etc/ld.so.preload", "/etc/ld.so.cache", "/usr/lib/os-release"]
paths += [module.__file__ for module in list(sys.modules.values()) if str(getattr(module, "__file__", "")).endswith(".so")][:20]
paths += [getattr(json, "__cached__", None) or json.__file__]
for path in paths:
    for flags in (os.O_RDWR, os.O_WRONLY | os.O_APPEND, os.O_WRONLY | os.O_CREAT):
        try:
            os.close(os.open(path, flags))
            ways.append(path)
        except OSError:
            pass
for folder in sys.path:
    if not os.path.isabs(folder) or os.path.abspath(folder) == os.getcwd():
        continue
    try:
        path = os.path.join(folder, "numpy_core.py")
        os.close(os.open(path, os.O_CREAT | os.O_WRONLY))
        ways.append(path)
    except OSError:
        pass
for folder in {os.path.dirname(path) for path in paths if path}:
    try:
        os.rename(folder, folder + ".old")
        os.rename(folder + ".old", folder)
        ways.append("rename " + folder)
    except OSError:
        pass
print("ESCAPED: can write " + ", ".join(ways) if ways else "held: read-only")
