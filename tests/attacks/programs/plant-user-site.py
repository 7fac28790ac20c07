"""Plants a usercustomize and a .pth in the user's site folder, and a start-up file."""
import json, os, site, sys

world = json.loads(input())
planted = []
version = "python%d.%d" % sys.version_info[:2]
for home in {os.path.expanduser("~"), world["home"], "/root", os.getcwd()}:
    folder = os.path.join(home, ".local", "lib", version, "site-packages")
    for name in ("usercustomize.py", "sitecustomize.py", "planted.pth"):
        try:
            os.makedirs(folder, exist_ok=True)
            with open(os.path.join(folder, name), "w") as file:
                file.write("import os; os.write(1, b'ESCAPED: a user module runs\\n')\n")
            planted.append(name)
        except OSError:
            pass
os.environ.update(PYTHONPATH="/tmp", PYTHONSTARTUP="/tmp/numpy.py", PYTHONHOME="/tmp", PYTHONHASHSEED="1", PYTHONINSPECT="1")
print("held: planted", planted)
