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

from . import case, ending, files, frames, imports, limits, watching

EXIT_ENDED, EXIT_GONE, EXIT_BROKEN = case.EXIT_ENDED, case.EXIT_GONE, 70


class BecomeSolution(BaseException):
    """Unwinds the stack of a forked case down to the path hook."""


def serve(control, loading, sandbox, preload):
    """Answers for one program, and ends the process with it. Returns, by BecomeSolution, in every case."""
    try:
        name, source, processes = _receive(control, loading)
        began = time.monotonic()
        files.redirect(files.new("stdin"), files.new("stdout"), files.new("stderr"))
        files.rebuild_streams()
        code = _load(control, name, source, preload)
        os.close(loading)
        frames.answer(control, frames.LOADED, wall=time.monotonic() - began)
        sandbox.prepare_program(processes)
        _cases(control, code, name, sandbox)
    except frames.Gone:
        os._exit(EXIT_GONE)
    os._exit(EXIT_ENDED)


def _receive(control, loading):
    while True:
        kind, length, *_, processes = frames.read_request(control)
        if kind == frames.PROGRAM:
            break
    os.write(loading, b"b")  # the budget of the imports begins
    name, _, source = frames.read_exactly(control, length).partition(b"\0")
    return name.decode("utf-8", "replace"), source, bool(processes)


def _load(control, name, source, preload):
    """The code of a program whose imports are done, or an answer that it does not compile."""
    try:
        code = compile(source, name, "exec", dont_inherit=True)
    except (SyntaxError, ValueError, RecursionError, MemoryError, OverflowError) as error:
        text = "".join(traceback.format_exception_only(type(error), error))
        frames.answer(control, frames.NOT_COMPILED, text=text.encode("utf-8", "backslashreplace"))
        os._exit(EXIT_ENDED)
    lines = source.decode("utf-8-sig", "replace").splitlines(True)
    linecache.cache[name] = (len(source), None, lines, name)
    imports.load(imports.mentioned(source, preload) + imports.top_level(source, name))
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
    gc.collect()
    gc.freeze()
    gc.disable()
    return code


def _cases(control, code, name, sandbox):
    printed = [files.snapshot(1), files.snapshot(2)]
    watch = watching.Watch(control)
    reserved = files.address_space()
    started_read, started_write = os.pipe()
    while True:
        stdin, out, err = files.new("stdin"), files.copy(printed[0]), files.copy(printed[1])
        before = sandbox.traces()
        pid = os.fork()
        if pid == 0:
            files.redirect(stdin, out, err)
            sandbox.enter_case()
            case.begin(control, started_write, stdin, reserved, sandbox.layers)
            sandbox.become(code, name)
            raise BecomeSolution
        os.close(stdin)
        report = watch.over(pid, started_read, sandbox)
        if report is None:
            return
        _answer(control, report, out, err, sandbox.traces() != before)
        os.close(out)
        os.close(err)


def _answer(control, report, out, err, soiled):
    flags = report.flags | (frames.SOILED if soiled else 0)
    sizes = [os.fstat(file).st_size for file in (out, err)]
    # One byte over the limit says that it was exceeded; of stderr the end tells most.
    kept = [min(sizes[0], report.output + 1), min(sizes[1], files.STDERR_KEPT)]
    if sizes[1] > report.output:
        flags |= frames.OVER_OUTPUT
    header = frames.ANSWER.pack(
        frames.DONE, flags, report.status, 0, report.cpu, report.wall, report.memory, kept[0], kept[1]
    )
    frames.answer_with_files(control, header, ((out, 0, kept[0]), (err, sizes[1] - kept[1], kept[1])))
