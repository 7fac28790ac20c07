"""Takes away every way that a judge's child has to end, and then ends: a child that goes on becomes a second server."""
import atexit, builtins, ctypes, os, posix, signal, sys, threading

print("held: nothing happened yet", flush=True)


def nothing(*args, **kwargs):
    return None


for module, names in {
    os: ["_exit", "abort", "kill", "waitpid", "wait4", "write", "close", "dup2", "read"],
    posix: ["_exit", "abort", "kill", "waitpid", "write", "close", "dup2", "read"],
    sys: ["exit"],
    builtins: ["exit", "quit", "SystemExit"],
    signal: ["signal", "pthread_kill", "raise_signal"],
    threading: ["_shutdown"],
    atexit: ["_run_exitfuncs"],
}.items():
    for name in names:
        if hasattr(module, name):
            setattr(module, name, nothing)
