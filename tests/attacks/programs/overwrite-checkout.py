"""Changes the cases, the expected outputs and other people's submissions."""
import json, os, shutil

world = json.loads(input())
case = world["checkout"] + "/problems/square/cases/hidden/seven.out"
other = world["checkout"] + "/submissions/other/square.py"
done = []


def attempt(name, action):
    try:
        action()
        done.append(name)
    except OSError:
        pass


def write(path, mode):
    with open(path, mode) as file:
        file.write("48\n")


attempt("append", lambda: write(case, "a"))
attempt("truncate", lambda: os.truncate(other, 3))
attempt("truncate by opening", lambda: os.close(os.open(other, os.O_RDONLY | os.O_TRUNC)))
attempt("mode", lambda: os.chmod(world["home"] + "/.netrc", 0o666))
attempt("time", lambda: os.utime(world["checkout"] + "/solutions/square.py", (0, 0)))
attempt("attribute", lambda: os.setxattr(world["checkout"], "user.dlj", b"1"))
attempt("link", lambda: os.link(case, world["checkout"] + "/linked-" + world["id"]))
attempt("symbolic link", lambda: os.symlink(case, world["checkout"] + "/link-" + world["id"]))
attempt("rename", lambda: os.rename(world["checkout"] + "/submissions", world["checkout"] + "/moved"))
attempt("fifo", lambda: os.mkfifo(world["checkout"] + "/fifo-" + world["id"]))
attempt("remove", lambda: shutil.rmtree(world["checkout"] + "/moved"))
print("held: done", done)
