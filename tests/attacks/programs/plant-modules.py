"""Plants modules that the next case would import, wherever the import path leads."""
import json, os, sys

world = json.loads(input())
text = "import os\nos.write(1, b'ESCAPED: a planted module runs\\n')\n"
planted = []
folders = [*sys.path, os.getcwd(), "", ".", "/tmp", world["checkout"], os.path.dirname(os.path.abspath(sys.argv[0] or "."))]
for folder in dict.fromkeys(folders):
    for name in ("numpy.py", "random.py", "json.py", "sitecustomize.py", "usercustomize.py", "zz.pth", "decimal.py", "locale.py", "__pycache__/json.pyc"):
        path = os.path.join(folder, name)
        try:
            with open(path, "x") as file:
                file.write("import os; " + text.split("\n")[1] + "\n" if name.endswith(".pth") else text)
            planted.append(path)
        except OSError:
            pass
print("held: planted", planted)
