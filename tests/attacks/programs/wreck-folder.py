"""Takes its folder away, or makes it unusable for the next case."""
import os

done = []


def attempt(name, action):
    try:
        action()
        done.append(name)
    except OSError:
        pass


here = os.getcwd()
for folder in (here, "/tmp", "/dev/shm"):
    attempt("empty", lambda: [os.unlink(os.path.join(folder, name)) for name in os.listdir(folder) if not os.path.isdir(os.path.join(folder, name))])
    attempt("mode", lambda: os.chmod(folder, 0))
    attempt("rename", lambda: os.rename(folder, folder + ".gone"))
    attempt("rmdir", lambda: os.rmdir(folder))
print("held: done", done)
