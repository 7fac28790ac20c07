"""
Runs a file that defines the exercise's function and has no main: loads it as a module, calls the function with the values of the
case's lines, and prints the result. Nothing else that it prints is in stdout.
"""
import ast
import builtins
import functools
import inspect
import itertools
import json
import os
import sys
import time

from . import arguments, entry
from .outputs import Outputs

# A solution that changes the builtins must not change this module's.
__builtins__ = dict(vars(builtins))

MODULE = "solution"
# After these errors a call is tried once more, with arguments in another form. PyTorch refuses a type by a RuntimeError.
_OTHER_FORM = (TypeError, AttributeError, ValueError)
_OTHER_TENSOR = (*_OTHER_FORM, RuntimeError)


def find(source, name, text):
    """How to call a source's function, or None if it is a script. `text`: the exercise's call in JSON."""
    call = json.loads(text)
    names = [one for line in call["lines"] for one in line["names"]]
    plans = [_Plan([(one, None) for one in names], names), *_plans(call.get("call"), names)]
    found = entry.find(source, name, call["names"], [len(plan.parts) for plan in plans])
    return found and Caller(source, call, found, plans)


class _Plan:
    """The arguments of one way to call the function: for each its name, and its code if it is an expression."""

    def __init__(self, parts, names):
        self.parts = [(one, None if code is None else compile(code, "<call>", "eval")) for one, code in parts]
        self.names = names


def _plans(text, names):
    """The plans of a problem's `call`. A function need not take all that it could call: a gradient without its function."""
    if not text:
        return
    keywords = ast.parse(text, mode="eval").body.keywords
    callable_names = [one.arg for one in keywords if isinstance(one.value, ast.Lambda)]
    for count in range(len(callable_names), 0, -1):
        for kept in itertools.combinations(callable_names, count):
            parts = [one for one in keywords if one.arg in kept or one.arg not in callable_names]
            yield _Plan([(one.arg, ast.Expression(one.value) if one.arg in kept else None) for one in parts], names)


class Caller:
    """Made once for a program. A case calls it instead of `exec`."""

    # Its own Python frames below the solution's.
    FRAMES = 3

    def __init__(self, source, call, found, plans):
        self._call, self._entry, self._plans = call, found, plans
        self._forms = arguments.Forms(source)
        self._refusals = _OTHER_TENSOR if "tensors" in self._forms.tried else _OTHER_FORM
        self._lines = [line for line in call["lines"] for _ in line["names"]]

    def __call__(self, code, names):
        text = os.pread(0, os.fstat(0).st_size, 0).decode("utf-8", "surrogateescape")
        outputs = Outputs()
        main = sys.modules["__main__"]
        main.__name__, sys.modules[MODULE] = MODULE, main
        names["__name__"] = MODULE
        exec(code, names)
        function = self._function(names)
        outputs.begin()
        if "clock" in self._call:
            self._measure(function, text, outputs)
        else:
            outputs.answer(self._try(function, text, outputs))

    def _measure(self, function, text, outputs):
        """As for a benchmark: at the end writes the CPU time of the call to stderr (src/learn/bench/runs.ts)."""
        spent = [0.0]

        @functools.wraps(function)
        def timed(*given, **keywords):
            began = time.thread_time()
            try:
                return function(*given, **keywords)
            finally:
                spent[0] = time.thread_time() - began

        outputs.answer(self._try(timed, text, outputs))
        os.write(2, ("\n%s %.9f\n" % (self._call["clock"], spent[0])).encode())

    def _function(self, names):
        owner, name = self._entry.owner, self._entry.name
        holder = names.get(owner or name)
        function = getattr(holder(), name) if owner and holder is not None else holder
        if not callable(function):
            raise NameError("%s is not defined as a function after the file has run" % name)
        return function

    def _try(self, function, text, outputs):
        """Calls the function. If it refuses the form of its arguments, tries the next form."""
        plan, by_name, wishes = self._choose(function)
        first = None
        for form in self._forms.tried:
            values = dict(zip(plan.names, zip(self._lines, arguments.read(self._call["lines"], text))))
            given = self._arguments(plan, values, form, wishes)
            try:
                keywords = {one: given.pop(one) for one in by_name}
                return function(*given.values(), **keywords)
            except self._refusals as error:
                first = first or error
            outputs.drop()
            if not self._has_forms(values, wishes):
                break
        raise first

    def _arguments(self, plan, values, form, wishes):
        made = {}
        for one, code in plan.parts:
            if code is None:
                line, value = values[one]
                made[one] = self._forms.make(value, wishes.get(one), form, line)
            else:
                known = {name: self._forms.make(value, "arrays", "arrays", line) for name, (line, value) in values.items()}
                made[one] = eval(code, {**known, "np": sys.modules.get("numpy")})
        return made

    def _has_forms(self, values, wishes):
        """Whether another form would change an argument."""
        return any(isinstance(value, (list, tuple, dict)) for _, value in values.values()) and len(wishes) < len(values)

    def _choose(self, function):
        """The plan that fits the function's parameters best, the arguments to give by name, and the wished forms."""
        try:
            parameters = list(inspect.signature(function).parameters.values())
        except (TypeError, ValueError):
            return self._plans[0], [], {}
        fits = [(self._rank(plan, parameters), -at, plan) for at, plan in enumerate(self._plans) if _by_name(plan, parameters) is not None]
        if not fits:
            raise TypeError(self._misfit(function, parameters))
        plan = max(fits, key=lambda one: one[:2])[2]
        by_name = _by_name(plan, parameters)
        in_order = [one for one, _ in plan.parts if one not in by_name]
        taking = {**dict(zip(in_order, _positional(parameters))), **{one.name: one for one in parameters if one.name in by_name}}
        wishes = {one: arguments.wish(taker.annotation) for one, taker in taking.items() if taker.annotation is not taker.empty}
        return plan, by_name, {name: one for name, one in wishes.items() if one}

    def _rank(self, plan, parameters):
        """Whether each parameter that the function calls gets something to call, then the number of equal names."""
        names = [one.name for one in parameters]
        codes = {name for name, (_, code) in zip(names, plan.parts) if code is not None}
        return self._entry.called <= codes, sum(name == one for name, (one, _) in zip(names, plan.parts))

    def _misfit(self, function, parameters):
        given = [one for one, _ in self._plans[0].parts]
        own = ", ".join(one.name for one in parameters)
        name = self._entry.name
        return "%s(%s) takes %d, and the exercise gives %d: %s" % (name, own, len(parameters), len(given), ", ".join(given))


def _by_name(plan, parameters):
    """The plan's arguments to give by name; None if the plan does not fit the parameters."""
    names = [one for one, _ in plan.parts]
    positional = _positional(parameters)
    alone = [one for one in parameters if one.kind == one.KEYWORD_ONLY]
    named = _out_of_order(names, positional)
    if named:
        return named
    taken = names if any(one.kind == one.VAR_POSITIONAL for one in parameters) else names[: len(positional)]
    left = names[len(taken) :]
    missing = [one for one in positional[len(taken) :] if one.default is one.empty]
    missing += [one for one in alone if one.default is one.empty and one.name not in left]
    if missing or any(name not in [one.name for one in alone] for name in left):
        return None
    return left


def _out_of_order(names, positional):
    """
    The names to give by name, because parameters have them at other places: all of them if the function has all, else those with a
    default, such as `temperature` in `softmax(x, axis=-1, temperature=1.0)`. The others are given in order.
    """
    own = [one.name for one in positional]
    if own[: len(names)] == names:
        return []
    optional = [one.name for one in positional if one.default is not one.empty]
    moved = [one for at, one in enumerate(names) if one in optional and own.index(one) != at]
    for named in (names, moved):
        in_order = own[: len(names) - len(named)]
        if set(named) <= set(own) - set(in_order) and all(one in named or one in optional for one in own[len(in_order) :]):
            return named
    return []


def _positional(parameters):
    return [one for one in parameters if one.kind in (one.POSITIONAL_ONLY, one.POSITIONAL_OR_KEYWORD)]
