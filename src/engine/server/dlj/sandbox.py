"""The layers around a case, by tier. Tests can leave out each of them."""
import ctypes
import functools
import os
import resource
import signal
import sys

from . import ending, files, kernel, landlock, limits, namespaces, seccomp, usage

# In these tiers bubblewrap makes the server PID 1 of its own namespaces.
BOXED = ("nested", "flat")


def _end_as(status):
    """Ends this process the way another one ended."""
    if os.WIFSIGNALED(status):
        os.kill(os.getpid(), os.WTERMSIG(status))
    os._exit(os.WEXITSTATUS(status) if os.WIFEXITED(status) else 1)


def _pin(cores):
    """Lets this process run on `cores` only. Returns whether that is allowed."""
    try:
        os.sched_setaffinity(0, cores)
    except (OSError, ValueError):
        return False
    return True


def _times(folder):
    found = os.stat(folder)
    return found.st_ctime_ns, found.st_mtime_ns


def _changed(before):
    return _times(".") != before


class Sandbox:
    """Applies the layers to the server, to a program's process and to a case's process, in this order."""

    def __init__(self, config, hook, path):
        self.tier = config["tier"]
        self.layers = frozenset(config["layers"].split())
        self._config = config
        self._path, self._hooks = path, [one for one in sys.path_hooks if one is not hook]
        self._own_init = self.tier == "nested" and "namespaces" in self.layers
        self._ruleset, self._limits, self._filters, self._cores = None, [], None, None
        self._entering, self._changes, self._stays = None, None, False
        # Whether two programs' processes can't see each other. Then the next one may be made while one runs.
        self.apart = self._own_init

    def enter_server(self):
        """Runs before any import: ties the server's life to the judge's, and gives up the real root."""
        if self.tier in BOXED and os.getuid() == 0:
            namespaces.mount_proc(writable=self._own_init)
        user = int(self._config["user"] or 0)
        if user and "user" in self.layers:
            os.setgroups([])
            os.setresgid(user, user, user)
            os.setresuid(user, user, user)
            kernel.drop_capabilities()  # a change of uid does not clear inheritable capabilities
        if kernel.available:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
        if self.tier != "bare":
            kernel.prctl(kernel.PR_SET_NO_NEW_PRIVS, 1)

    def prepare_server(self):
        """Builds the parts that all programs share."""
        if self._own_init:
            self._changes = kernel.Changes(namespaces.SCRATCH)
        self._ours = [name for name in sys.modules if name == "sitecustomize" or name.partition(".")[0] == "dlj"]
        if "rlimits" in self.layers:
            own_users = self.tier in BOXED or self._config["user"] != ""
            others = usage.tasks_of_user() if self.tier == "landlock" else 0
            self._limits = limits.of_program(None if self.tier == "bare" else 0 if own_users else others)
        if self.tier != "bare" and "seccomp" in self.layers:
            metadata = self.tier in BOXED or self._config["writable"] == "yes"
            # Nearly all programs use these filters. Others are made when a program needs them.
            self._filters = seccomp.ProgramFilter(metadata), seccomp.CaseFilter()
        if self.tier != "bare" and "landlock" in self.layers:
            folders = None if self.tier == "nested" else [*self._config["readable"].split("\n"), os.getcwd()]
            writable = [os.getcwd()] if self._config["writable"] == "yes" else []
            self._ruleset = landlock.Ruleset(folders, writable)

    def keep_to(self, core):
        """
        Pins this process and its programs' processes, not their cases, to a core, if that is allowed. Without a core each program's
        process stays on the one where the kernel has put it.
        """
        if not hasattr(os, "sched_setaffinity"):
            return
        cores = sorted(os.sched_getaffinity(0))
        self._stays = not core and len(cores) > 1 and kernel.current_core is not None
        # Each case makes the call too. Some containers refuse it.
        if (core or self._stays) and _pin({cores[int(core) % len(cores)]} if core else cores):
            self._cores = cores

    def fork_program(self):
        self._entering = self._entering or self._calls_of_case()
        bounded = self._config["bounded"] == "yes"
        if not self._own_init:
            pid = os.fork()
            if pid == 0 and bounded:
                kernel.prctl(kernel.PR_SET_DUMPABLE, 1)  # otherwise /proc/self belongs to root
                kernel.end_first()
                kernel.prctl(kernel.PR_SET_DUMPABLE, 0)
            return pid
        if kernel.threads() == 1:
            return namespaces.fork(bounded)
        # A preloaded module has started threads. Only os.fork may leave threads behind, so the clone comes after it.
        pid = os.fork()
        if pid == 0:
            inner = namespaces.fork(bounded)
            if inner == 0:
                kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
                return 0
            _end_as(os.waitpid(inner, 0)[1])
        return pid

    def prepare_program(self, processes, command=False, native=False):
        """Prepares a program's process after it is loaded: everything that its cases can inherit."""
        if kernel.available:
            kernel.prctl(kernel.PR_SET_PDEATHSIG, signal.SIGKILL)
            kernel.prctl(kernel.PR_SET_CHILD_SUBREAPER, 1)
        if self._stays:
            _pin({kernel.current_core()})  # its cases find its memory in that core's cache
        for limit in self._limits:
            resource.setrlimit(*limit)
        if processes and self._reaches_others():
            raise OSError("problems that allow processes need another user, bubblewrap or Linux 6.12: a case could signal the judge")
        # A case writes its own id here before its other calls.
        self.own = memoryview(bytearray(4)).cast("I")
        self._processes, self._filter = processes, None
        if self._filters is not None:
            of_program, of_case = self._filters
            if of_program.call() != 0:
                raise OSError("the system call filter can't be put on")
            if processes or command:
                guarded = (seccomp.INIT,) if self._own_init else (os.getpid(), os.getppid())
                of_case = seccomp.CaseFilter(processes, guarded, execute=command)
            self.own, self._filter = of_case.own, of_case
        self.entering = [*self._entering, (self._filter.call, 0)] if self._filter is not None else self._entering
        # Whether a case can't leave another process behind.
        self.alone = self._filter is not None and not processes
        self.fork_case = kernel.fork if kernel.available and kernel.threads() == 1 else os.fork
        # V8 reserves more address space than any limit allows: the memory of a command that is not native is only sampled.
        self.reserved = 0 if command and not native else files.address_space()
        # A command starts with a new address space, all of which it has asked for itself.
        self._sampled_from = 0 if command else self.reserved

    def _reaches_others(self):
        """Whether a case could signal the user's other processes. A compiler's input is never run, so it does not count."""
        apart = self._config["user"] != "" or self._config["writable"] == "yes"
        return self.tier == "landlock" and not apart and landlock.version() < 6

    def prepare_solution(self, code, source, name, serve, caller):
        """Makes a Python program the one that the interpreter runs in each case, by `caller` if it has no main."""
        ending.prepare(code, source, name, self._path, self._hooks, serve, caller)
        self._withdraw()

    def _withdraw(self):
        """
        Hides dlj's modules from the solution but keeps them alive: freeing them would cost each case more than the rest of
        its start.
        """
        kept = [sys.modules.pop(name) for name in self._ours]
        kept += [self, kept]

    def _calls_of_case(self):
        """
        What a case does to itself, in this order: calls with their results. The filter, which refuses the calls of the other
        layers, comes after them.
        """
        calls = [(functools.partial(os.setpgid, 0, 0), None)]
        if kernel.available:
            # The forking process stays not dumpable. A solution must be dumpable to open its own descriptors by name.
            calls.append((kernel.prctl_call(kernel.PR_SET_DUMPABLE, 1), 0))
            if self._cores:
                calls.append((kernel.affinity_call(self._cores), 0))
            if not self._own_init:
                calls.append((kernel.prctl_call(kernel.PR_SET_PDEATHSIG, signal.SIGKILL), 0))
        if self._ruleset is not None and not self._ruleset.empty:
            calls.append((self._ruleset.restrict_call(), 0))
        return calls

    def traces_calls(self):
        """Calls that all return 0 until a case has left anything in the folders that it may write to."""
        if self._own_init:
            self._changes.begin()
            return self._changes.calls
        return [functools.partial(_changed, _times("."))] if self.tier == "bare" else []

    def usage(self, pid):
        return usage.OfMany() if self._processes else usage.OfOne(pid, self._sampled_from)

    def clear(self, pid):
        """Ends all processes that the case `pid` has left. Returns their CPU seconds."""
        if "strays" not in self.layers:
            return 0.0
        if not kernel.available:
            usage.kill(-pid)  # only its process group can be found
        return usage.clear(self._own_init)
