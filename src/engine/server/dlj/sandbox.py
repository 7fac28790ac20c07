"""The layers around a case, by tier; each can be left out for the control of a test."""
import gc
import os
import signal
import sys
import time

from . import ending, kernel, landlock, limits, namespaces, seccomp, usage

# Of the tiers that have it: PID 1 of the sandbox is the server.
BOXED = ("nested", "flat")


class Sandbox:
    """What is done to the server, to a program's process and to a case's, in this order."""

    def __init__(self, config, hook, path):
        self.tier = config["tier"]
        self.layers = set(config["layers"].split())
        self._config = config
        self._hook, self._path = hook, path
        self._hooks = list(sys.path_hooks)
        self._filters = {}

    def enter_server(self):
        """Before anything is imported: the judge's end is the server's, and the real root is left behind."""
        if kernel.available:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
        if self.tier in BOXED and os.getuid() == 0:
            kernel.mount("proc", "/proc", "proc", kernel.MS_NOSUID | kernel.MS_NODEV | kernel.MS_NOEXEC, None)
        user = int(self._config.get("user") or 0)
        if user and os.getuid() == 0 and "user" in self.layers:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)  # cleared with the user
        if kernel.available:
            kernel.prctl(kernel.PR_SET_DUMPABLE, 0)

    def prepare_server(self):
        """After the imports: what is built once for all cases."""
        if self.tier != "bare" and "landlock" in self.layers:
            folders = self._config["readable"].split("\n") if self.tier == "landlock" else None
            self._ruleset = landlock.Ruleset(folders)
        else:
            self._ruleset = None

    def fork_program(self):
        if self.tier == "nested" and "namespaces" in self.layers:
            return namespaces.fork()
        return os.fork()

    def enter_program(self, processes):
        """In the process that will hold one program, before it reads it."""

    def prepare_program(self, processes):
        """In a program's process, when it is loaded: what all its cases inherit."""
        if kernel.available:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
        if "rlimits" in self.layers:
            limits.of_program(self._alone())
        self._processes = processes
        self._filter = None
        if self.tier != "bare" and "seccomp" in self.layers:
            init = self.tier == "nested" and "namespaces" in self.layers
            guarded = () if init else (os.getpid(), os.getppid())
            self._filter = seccomp.Filter(processes, guarded, metadata=self.tier in BOXED)

    def _alone(self):
        return self.tier in BOXED or (self.tier == "landlock" and bool(self._config.get("user")))

    def enter_case(self):
        """In a forked case that waits for its stdin. Order matters: a filter that is on can't be asked to let the rest through."""
        os.setpgid(0, 0)
        if kernel.available:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            kernel.prctl(kernel.PR_SET_DUMPABLE, 1)
        if self._ruleset is not None:
            self._ruleset.restrict()
        if self._filter is not None:
            self._filter.install(os.getpid())

    def traces(self):
        """Equal before and after a case that has left nothing in the folders it may write to."""
        if self.tier in BOXED:
            return namespaces.traces()
        if self.tier == "bare":
            folder = os.stat(".")
            return folder.st_ctime_ns, folder.st_mtime_ns
        return None

    def usage(self, pid):
        return usage.OfMany() if self._processes else usage.OfOne(pid)

    def clear(self):
        """Ends whatever a case has left running; its CPU seconds."""
        return usage.clear(self.tier in BOXED)

    def become(self, code, name):
        """The last thing of ours in a case's process."""
        ending.install(code, name, self._path, self._hook, self._forget)

    def _forget(self, _):
        sys.path_hooks[:] = self._hooks
        sys.path_importer_cache.pop(self._path, None)
        for module in [module for module in sys.modules if module == "sitecustomize" or module.partition(".")[0] == "dlj"]:
            del sys.modules[module]
        gc.enable()
