"""An honest solution that also tells what it finds around it: the same before and after every attack."""
import builtins, decimal, gc, json, locale, math, os, random, signal, sys, warnings

world = json.loads(input())
print(world["answer"] ** 2)
handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM, signal.SIGALRM, signal.SIGXCPU)]
around = {
    "random": random.random() if world["repeats"] else 0,
    "numpy": repr(sys.modules["numpy"].random.rand()) if "numpy" in sys.modules and world["repeats"] else "",
    "exp": repr(sys.modules["numpy"].exp(1.0)) if "numpy" in sys.modules else "",
    "hash": hash("a string") if world["repeats"] else 0,
    "folder": sorted(os.listdir(".")),
    "environment": sorted(os.environ),
    "path": sys.path,
    "arguments": sys.argv,
    "recursion": sys.getrecursionlimit(),
    "signals": [getattr(handler, "__name__", str(handler)) for handler in handlers],
    "builtins": sorted(vars(builtins)),
    "gc": gc.isenabled(),
    "precision": decimal.getcontext().prec,
    "locale": locale.setlocale(locale.LC_ALL),
    "warnings": len(warnings.filters),
    "umask": os.umask(0o22),
    "nice": os.nice(0),
    "processors": len(os.sched_getaffinity(0)),
    "blocking": [os.get_blocking(fd) for fd in (0, 1, 2)],
    "pi": math.pi,
}
print(json.dumps(around, sort_keys=True))
