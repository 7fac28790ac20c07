"""
One program, in its own process, which holds its source and the modules it imports. Its cases are forked from it (cases.py).

The process and its ancestors read only headers and this source into memory that a case inherits. So a case finds no data of
another program or another case there.
"""
import linecache
import os
import sys
import time
import traceback

from . import command, files, frames, imports, seeding
from .cases import EXIT_ENDED, EXIT_GONE, Cases

# Stages that the server is told: the budget of the imports begins, it ends, the last case is served.
LOADING, LOADED, ENDED = b"b", b"l", b"e"
# A byte from here on names a module of `preload` that the program had to import. Later programs will need it too.
IMPORTED = 128


def prepare(control, stages, sandbox, preload, broken):
    """
    Makes this process that of one program. If it is Python, returns when the interpreter is to go on to the solution, which
    then calls Cases.serve with nothing below it. Otherwise serves the cases and never returns.

    `broken` is called for an exception of dlj's own, and ends the process.
    """
    try:
        name, argv, call, source, processes = _receive(control, stages)
        began = time.monotonic()
        files.redirect(files.new("stdin"), files.new("stdout"), files.new("stderr"))
        if argv:
            argv = command.place(name, argv, source)
        else:
            cold = [module not in sys.modules for module in preload]
            code = _load(control, name, source, preload)
            needed = [place for place, module in enumerate(preload) if cold[place] and module in sys.modules]
            os.write(stages, bytes(IMPORTED + place for place in needed))
            caller = _find_caller(source, name, call) if call else None
            seeding.seed(0)
        sandbox.prepare_program(processes, command=bool(argv), native=bool(argv) and command.is_native(argv))
    except frames.Gone:
        os._exit(EXIT_GONE)

    def loaded():
        os.write(stages, LOADED)
        frames.answer(control, frames.LOADED, wall=time.monotonic() - began)

    def ended():
        os.write(stages, ENDED)

    seeded = not argv and (b"rand" in source or "torch" in sys.modules)
    if argv:
        Cases(control, sandbox, seeded, loaded, ended, broken).serve()
        command.become(argv)
    cases = Cases(control, sandbox, seeded, loaded, ended, broken, called=caller is not None)
    sandbox.prepare_solution(code, source, name, cases.serve, caller)


def _receive(control, stages):
    while True:
        kind, length, *_, processes = frames.read_request(control)
        if kind == frames.PROGRAM:
            break
        if kind == frames.CHECKED:
            raise frames.Gone
        if kind == frames.CASE:
            files.Passage(control).skip(length)
    os.write(stages, LOADING)
    name, argv, call, source = frames.read_exactly(control, length).split(b"\0", 3)
    return name.decode("utf-8", "replace"), argv.decode(), call.decode(), source, bool(processes)


def _find_caller(source, name, call):
    # Imported here, because most programs need none of it.
    from . import calling

    return calling.find(source, name, call)


def _load(control, name, source, preload):
    """Compiles a program and does its imports. If it does not compile, answers so and ends the process."""
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
