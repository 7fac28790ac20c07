"""
One program, in its own process: holds its source and the modules it imports, and forks a case from itself for each request.

It and its ancestors read nothing but headers and this source, so that a case finds no other program's and no other case's data
in the memory that it inherits: stdin goes from the channel to the case, outputs from their files to the channel.
"""
import gc
import linecache
import os
import sys
import time
import traceback

from . import case, command, files, frames, imports, seeding, watching

EXIT_ENDED, EXIT_GONE, EXIT_BROKEN = case.EXIT_ENDED, case.EXIT_GONE, watching.EXIT_BROKEN
# What the server is told: that the budget of the imports begins, that it is over, that the last case has been served.
LOADING, LOADED, ENDED = b"b", b"l", b"e"


def serve(control, stages, sandbox, preload):
    """Answers for one program, and ends the process with it. Returns only in the processes of its cases."""
    try:
        name, argv, source, processes = _receive(control, stages)
        began = time.monotonic()
        files.redirect(files.new("stdin"), files.new("stdout"), files.new("stderr"))
        if argv:
            argv = command.place(name, argv, source)
            sandbox.prepare_program(processes, command=True)
        else:
            code = _load(control, name, source, preload)
            seeding.seed(0)
            sandbox.prepare_program(processes)
            sandbox.prepare_solution(code, source, name)
            _settle()
        os.write(stages, LOADED)
        frames.answer(control, frames.LOADED, wall=time.monotonic() - began)
        seeded = not argv and (b"rand" in source or "torch" in sys.modules)
        if _cases(control, sandbox, seeded):
            if argv:
                command.become(argv)
            return
        os.write(stages, ENDED)
    except frames.Gone:
        os._exit(EXIT_GONE)
    os._exit(EXIT_ENDED)


def _receive(control, stages):
    while True:
        kind, length, *_, processes = frames.read_request(control)
        if kind == frames.PROGRAM:
            break
        if kind == frames.CHECKED:
            raise frames.Gone
    os.write(stages, LOADING)
    name, argv, source = frames.read_exactly(control, length).split(b"\0", 2)
    return name.decode("utf-8", "replace"), argv.decode(), source, bool(processes)


def _load(control, name, source, preload):
    """The code of a program whose imports are done, or an answer that it does not compile."""
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        text = "".join(traceback.format_exception_only(type(error), error))
        frames.answer(control, frames.NOT_COMPILED, text=text.encode("utf-8", "backslashreplace"))
        os._exit(EXIT_ENDED)
    text = source[3:] if source.startswith(b"\xef\xbb\xbf") else source
    linecache.cache[name] = (len(source), None, text.decode("utf-8", "replace").splitlines(True), name)
    imports.load(imports.mentioned(source, preload) + imports.top_level(source, name))
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    return code


def _settle():
    """Takes everything that is there out of the collector's sight, so that no case ever walks or copies it."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _cases(control, sandbox, seeded):
    """Serves cases until the program's end; True in a forked case that is to become the solution."""
    printed = [files.snapshot(1), files.snapshot(2)]
    watch = watching.Watch(sandbox)
    clean = sandbox.traces()

    def fork():
        stdin, out, err = files.new("stdin"), files.copy(printed[0]), files.copy(printed[1])
        # Here rather than in the case: whatever that one touches is a page that it has to copy.
        files.redirect(stdin, out, err)
        pid = sandbox.fork_case()
        if pid == 0:
            sandbox.enter_case()
            case.begin(control, watch.start_end, stdin, sandbox.reserved, seeded, sandbox.layers)
            return None
        os.close(stdin)
        return watching.Forked(pid, out, err)

    waiting = fork()
    while waiting is not None:
        current, waiting = waiting, None
        if not watch.until_started(current):
            return False
        if sandbox.alone:
            waiting = fork()
            if waiting is None:
                return True
        watch.until_ended(current)
        _answer(control, current, sandbox.traces() != clean)
        current.close()
        waiting = waiting or fork()
    return True


def _answer(control, ended, soiled):
    sizes = [os.fstat(file).st_size for file in (ended.out, ended.err)]
    flags = ended.flags | (frames.SOILED if soiled else 0)
    flags |= frames.OVER_OUTPUT if max(sizes) > ended.limit else 0
    # Of stdout what the limit allows, of stderr the end, which tells most.
    kept = [min(sizes[0], ended.limit), min(sizes[1], files.STDERR_KEPT)]
    header = frames.ANSWER.pack(frames.DONE, flags, ended.status, 0, ended.cpu, ended.wall, ended.memory, *kept)
    frames.answer_with_files(control, header, ((ended.out, 0, kept[0]), (ended.err, sizes[1] - kept[1], kept[1])))
