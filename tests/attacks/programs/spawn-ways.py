"""Makes a process in every way there is."""
import ctypes, json, os, subprocess, sys

made = []
libc = ctypes.CDLL(None, use_errno=True)
machine = os.uname().machine
clone = {"x86_64": 56, "aarch64": 220}[machine]


def attempt(name, action):
    try:
        if action():
            made.append(name)
    except (OSError, RuntimeError, subprocess.SubprocessError, ValueError, ImportError):
        pass


def reap(pid):
    if pid == 0:
        os._exit(0)
    if pid > 0:
        os.waitpid(pid, 0)
    return pid > 0


def with_clone3():
    size = 88
    arguments = (ctypes.c_uint64 * 11)()
    arguments[4] = 17  # SIGCHLD
    return reap(libc.syscall(435, ctypes.byref(arguments), size))


def with_pool():
    import multiprocessing

    with multiprocessing.Pool(1) as pool:
        return pool.map(abs, [1]) == [1]


def with_pty():
    pid, fd = os.forkpty()
    return reap(pid)


sys.stdout.flush()
attempt("fork", lambda: reap(os.fork()))
attempt("libc fork", lambda: reap(libc.fork()))
attempt("clone", lambda: reap(libc.syscall(clone, 17, 0, 0, 0, 0)))
attempt("clone3", with_clone3)
attempt("forkpty", with_pty)
attempt("posix_spawn", lambda: reap(os.posix_spawn("/bin/true", ["true"], {})))
attempt("system", lambda: libc.system(b"true") == 0)
attempt("popen", lambda: os.popen("echo made").read() == "made\n")
attempt("subprocess", lambda: subprocess.run(["/bin/true"]).returncode == 0)
attempt("shell", lambda: subprocess.run("exit 0", shell=True).returncode == 0)
print("ESCAPED: made processes by " + ", ".join(made) if made else "held: no process")
