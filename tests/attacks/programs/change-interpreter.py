"""Changes the interpreter for whoever uses it next: NumPy, builtins, seeds, handlers, folders, precision, limits."""
import builtins, decimal, gc, json, locale, math, os, random, signal, sys, warnings

try:
    import numpy
except ImportError:
    pass
else:
    numpy.exp = lambda x: 0.0
    numpy.random.seed(0)
    numpy.set_printoptions(precision=1)
    numpy.array = lambda *args: 0
math.pi = 3
random.seed(0)
random.random = lambda: 0.5
builtins.print = lambda *args, **kwargs: os.write(1, b"ESCAPED: another print\n")
builtins.answers = {"7": "49"}
json.loads = lambda text: {"answer": 0}
decimal.getcontext().prec = 3
sys.setrecursionlimit(5000)
sys.path.insert(0, "/tmp")
sys.argv.append("left")
os.environ["LEFT"] = "answers"
os.umask(0)
os.nice(5)
os.chdir("/")
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.signal(signal.SIGXCPU, signal.SIG_IGN)
warnings.simplefilter("error")
gc.disable()
gc.set_threshold(1)
os.write(1, b"held: changed all of it\n")
