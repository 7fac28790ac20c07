"""
Runs as a solution after a server has started: tries everything that the tier must refuse, and prints each attempt that
succeeds.

stdin: files and folders of the host, divided by NUL, a port that the host listens on, and the folders that the interpreter must be able to read, one
per line.
"""
import os
import sys

secrets, port, folders = input().split("\0"), int(input()), sys.stdin.read().splitlines()
if not all(os.access(folder, os.R_OK | os.X_OK) for folder in folders):
    sys.exit("the user that solutions run as can't read all of the interpreter: " + os.pathsep.join(folders))


def holds(attempt):
    """Whether an attempt is refused."""
    try:
        attempt()
    except (OSError, ValueError):
        return True
    return False


def read_secret(path):
    """Reads a file or lists a folder. One that is masked by an empty one counts as refused."""
    if os.path.isdir(path):
        shown = [name for name in os.listdir(path) if not is_own(os.path.join(path, name))]
    else:
        with open(path, "rb") as file:
            shown = file.read(1)
    if not shown:
        raise OSError


def is_own(path):
    """Whether a path in a hidden folder leads to the interpreter, which is needed."""
    own = [sys.prefix + part for part in ("/pyvenv.cfg", "/lib", "/lib64")]
    return any((place + "/").startswith(path + "/") for place in [*folders, *own, sys.executable])


def connect():
    import _socket  # the C module alone: every start waits for this

    client = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM)
    client.settimeout(1)
    client.connect(("127.0.0.1", port))


def spawn():
    if os.fork() == 0:
        os._exit(0)


def foreign_process():
    """Fails unless a process of the host is visible. The sandbox itself has three at most; it may have no list at all."""
    if sum(name.isdigit() for name in os.listdir("/proc")) <= 4:
        raise OSError


def leave_state():
    """Tries to leave a file in each scratch folder. Returns whether an earlier one was there."""
    paths = [folder + "/dlj-self-check" for folder in ("/tmp", "/dev/shm", ".", "/var/tmp")]
    found = any(os.path.exists(path) for path in paths)
    for path in paths:
        try:
            with open(path, "w") as file:
                file.write("state")
        except OSError:
            pass
    return found


def change_setting():
    """Opens a setting of /proc/sys that the owner of a namespace may change. The next case could read it."""
    for name in ("kernel/shmmax", "kernel/msgmax", "kernel/sem", "fs/mqueue/msg_max"):
        try:
            os.close(os.open("/proc/sys/" + name, os.O_WRONLY))
        except OSError:
            continue
        return
    raise OSError


status = dict(line.split(":\t", 1) for line in open("/proc/self/status").read().splitlines())
broken = {
    "state-kept": leave_state(),
    "host-file": not all(holds(lambda: read_secret(path)) for path in secrets),
    "network": not holds(connect),
    "process": not holds(spawn),
    "foreign-process": not holds(foreign_process),
    "setting": not holds(change_setting),
    "user": os.getuid() == 0 or status["Uid"].split()[1] == "0",
    "capabilities": any(int(status[name], 16) for name in ("CapEff", "CapPrm", "CapInh", "CapAmb")),
    "no-new-privileges": status["NoNewPrivs"] != "1",
    "seccomp": status["Seccomp"] != "2",
    "environment": any(name.startswith("DLJ") for name in os.environ),
}
print(*(name for name, is_broken in broken.items() if is_broken), sep="\n")
print("done " + sys.version.split()[0])
