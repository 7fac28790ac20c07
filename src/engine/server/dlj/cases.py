"""The cases of one program. Each gets its own process, forked after its input has come and everything is ready."""
import gc
import os

from . import files, frames, limits, seeding, watching

EXIT_ENDED, EXIT_GONE = 0, 75


class Cases:
    """
    Serves the cases of a loaded program. `loaded` is called before the first case, `ended` after the last, `broken` for an
    exception of dlj's own. `called`: the program's function is called (calling.py).

    A case must copy every page that it writes to. So all that it does between its fork and its first line is a prepared
    list of calls with their expected results.
    """

    def __init__(self, control, sandbox, seeded, loaded, ended, broken, called=False):
        self._control, self._sandbox, self._seeded = control, sandbox, seeded
        self._loaded, self._ended, self._broken = loaded, ended, broken
        self._printed = files.snapshot(1), files.snapshot(2)
        self._passage = files.Passage(control)
        self._watch = watching.Watch(sandbox)
        self._traces = sandbox.traces_calls()
        self._bounds = None
        self._soiled = False
        self._flags = frames.CALLED if called else 0

    def serve(self, arrive=lambda: (None, dict)):
        """
        Serves until the program's end, and ends the process. Returns only in a case, with the names that it begins with.
        `arrive` is called once and gives those names, or a function that makes them in the case.
        """
        try:
            names, make_names = arrive()
            self._settle()
            self._loaded()
            fork, own, getpid = self._sandbox.fork_case, self._sandbox.own, os.getpid
            while True:
                length, seconds, memory, output, seed, ticket = self._next()
                out, err = self._files(length)
                if self._seeded:
                    seeding.seed(seed)
                bounds = seconds, memory, output
                if bounds != self._bounds:
                    # A case's first calls are the same for all cases with the same limits.
                    self._bounds, calls = bounds, self._entering(*bounds)
                pid = fork()
                if pid == 0:
                    own[0] = getpid()
                    for call, expected in calls:
                        if call() != expected:
                            raise OSError("a layer of the sandbox can't be put on")
                    return names or make_names()
                if pid < 0:
                    raise OSError("a case can't be forked")
                case = self._watch.over(pid, seconds, memory, ticket)
                self._answer(out, err, output, *case)
        except frames.Gone:
            os._exit(EXIT_GONE)
        except BaseException:
            self._broken()

    def _settle(self):
        """Hides all existing objects from the collector, so that no case walks or copies them."""
        gc.freeze()
        gc.enable()

    def _next(self):
        """The header of the next case. Ends the process if there is none."""
        while True:
            kind, *case = frames.read_request(self._control)
            if kind != frames.CASE:
                self._ended()
                os._exit(EXIT_ENDED)
            if not self._soiled:
                return case
            self._passage.skip(case[0])

    def _files(self, length):
        """Puts a case's stdin (the next `length` bytes of the channel) and new outputs on the descriptors 0 to 2."""
        stdin = self._passage.receive(length)
        os.lseek(stdin, 0, os.SEEK_SET)
        if "seal" in self._sandbox.layers:
            files.seal(stdin)
        printed, said = self._printed
        out, err = files.new("output"), files.new("output")
        if printed:
            os.write(out, printed)
        if said:
            os.write(err, said)
        files.redirect(stdin, out, err)
        os.close(stdin)
        return out, err

    def _entering(self, seconds, memory, output):
        """A case's first calls."""
        layers = self._sandbox.layers
        bounded = limits.calls(seconds, memory, output, self._sandbox.reserved) if "rlimits" in layers else []
        closing = [files.closing_call()] if "closefds" in layers else []
        return [*bounded, *self._sandbox.entering, *self._watch.starting, *closing]

    def _answer(self, out, err, output, status, flags, cpu, wall, memory):
        flags |= self._flags
        printed, said = os.lseek(out, 0, os.SEEK_END), os.lseek(err, 0, os.SEEK_END)
        for changed in self._traces:
            if changed():
                self._soiled = True
                flags |= frames.SOILED
        if printed > output or said > output:
            flags |= frames.OVER_OUTPUT
        # Send stdout up to its limit, and the end of stderr, which tells most.
        printed, kept = min(printed, output), min(said, files.STDERR_KEPT)
        header = frames.ANSWER.pack(frames.DONE, flags, status, 0, cpu, wall, memory, printed, kept)
        self._passage.send(header, out, 0, printed, err, said - kept, kept)
        os.close(out)
        os.close(err)
