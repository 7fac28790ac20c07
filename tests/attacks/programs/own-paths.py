"""Looks in what it is told about itself for a path of the judge's, and reads the folder."""
import json, os, sys

world = json.loads(input())
told = {"argv": sys.argv, "orig": getattr(sys, "orig_argv", []), "file": globals().get("__file__"), "cached": globals().get("__cached__")}
told["spec"] = repr(globals().get("__spec__"))
told["path"] = sys.path
told["cwd"] = os.getcwd()
told["options"] = repr(sys._xoptions) + repr(sys.warnoptions)
try:
    told["cmdline"] = open("/proc/self/cmdline").read()
except OSError:
    pass
text = json.dumps(told, default=str)
leaks = [word for word in (world["folder"], "dlj-judge", "/cases", "/problems", "/src/engine", "forkserver") if word in text]
for folder in {os.path.dirname(str(told["file"])), os.getcwd(), sys.path[0] if sys.path else ""}:
    if os.path.isabs(folder) and os.path.isdir(folder):
        leaks += [name for name in os.listdir(folder) if name.endswith((".in", ".out", "secret.txt"))]
print("LEAK: " + ", ".join(leaks) if leaks else "held: told nothing")
