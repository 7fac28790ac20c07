"""
Runs a Python solution with a stopwatch. At the end it writes two CPU times to stderr: that of the whole script, and that within
the functions that the script calls. Reading the input, printing and importing don't count: otherwise a vectorised solution would
look as slow as `eval`.

If the script itself computes, in loops or by classes, the time of its functions alone says little, and `-` stands for it.
"""
import ast
import atexit
import builtins
import os
import sys
import time


def start(source, name, mark):
    """Returns the code of a solution with a stopwatch."""
    # The clock of a whole process steps by 4 ms under RLIMIT_CPU. This one does not count the solution's threads.
    clock, spent, within, depth = time.thread_time, [0.0], [0.0], [0]

    def apart(function, is_eval=False):
        def call(*args, **keywords):
            began, before = clock(), spent[0]
            try:
                if is_eval and len(args) == 1:
                    frame = sys._getframe(1)
                    return function(args[0], frame.f_globals, frame.f_locals)
                return function(*args, **keywords)
            finally:
                spent[0] = before + clock() - began
        return call

    def timed(function, *args, **keywords):
        began, before = clock(), spent[0]
        depth[0] += 1
        try:
            return function(*args, **keywords)
        finally:
            depth[0] -= 1
            if depth[0] == 0:
                within[0] += clock() - began - (spent[0] - before)

    tree = ast.parse(source, name)
    counts = instrument(tree)
    code = compile(tree, name, "exec", dont_inherit=True)
    builtins.eval = apart(builtins.eval, True)
    for owner, names in ((builtins, ("input", "print", "__import__")), (ast, ("literal_eval",))):
        for each in names:
            setattr(owner, each, apart(getattr(owner, each)))
    builtins.__dict__[TIMED] = timed

    def tell():
        whole = clock() - began - spent[0]
        sys.stdout.flush()
        os.write(2, ("\n%s %.9f %s\n" % (mark, whole, "%.9f" % within[0] if counts else "-")).encode())

    atexit.register(tell)
    began = clock()
    return code


TIMED = "__dlj_timed__"


def instrument(tree):
    """Times the script's calls of its own functions. Returns whether it computes only by them."""
    functions, classes = set(), set()
    for node in tree.body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            functions.add(node.name)
        elif isinstance(node, ast.ClassDef):
            classes.add(node.name)
        elif isinstance(node, ast.Assign) and isinstance(node.value, ast.Lambda):
            functions.update(target.id for target in node.targets if isinstance(target, ast.Name))
    calls, others = [], False
    waiting = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
            continue
        if isinstance(node, (ast.For, ast.While)) or isinstance(node, ast.Name) and node.id in classes:
            others = True
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in functions:
            calls.append(node)
        waiting.extend(ast.iter_child_nodes(node))
    for call in calls:
        call.args.insert(0, call.func)
        call.func = ast.copy_location(ast.Name(TIMED, ast.Load()), call)
    return bool(calls) and not others
