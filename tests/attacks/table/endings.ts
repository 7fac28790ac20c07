/** Ways to end, by name: each engine must make of them what an interpreter of one's own makes of them. */
export const endings: Readonly<Record<string, string>> = {
  "exit 256, which the kernel cuts to 0": "print(1); raise SystemExit(256)",
  "exit -1": "print(1); raise SystemExit(-1)",
  "exit 2**40": "raise SystemExit(2**40 + 3)",
  "exit with a text": "raise SystemExit('that is why')",
  "exit with a list": "raise SystemExit([1, 2])",
  "exit with None": "print(1); raise SystemExit(None)",
  "exit with True": "raise SystemExit(True)",
  "exit with 0.0": "raise SystemExit(0.0)",
  "exit with a tuple of two": "raise SystemExit(0, 'x')",
  "a class of SystemExit": "class Mine(SystemExit):\n    code = 7\nraise Mine",
  "exit in a function of a function": "import sys\ndef f(): sys.exit(3)\ndef g(): f()\ng()",
  KeyboardInterrupt: "raise KeyboardInterrupt",
  GeneratorExit: "raise GeneratorExit",
  StopIteration: "raise StopIteration",
  "a BaseException of one's own": "class Mine(BaseException): pass\nraise Mine('x')",
  "an exception group": "raise ExceptionGroup('both', [ValueError(1), TypeError(2)])",
  "an exception without a text":
    "class Mine(Exception):\n    def __str__(self): raise ValueError\nraise Mine",
  "an exception from another":
    "try:\n    1 / 0\nexcept ZeroDivisionError as error:\n    raise ValueError('x') from error",
  "an exception in finally": "try:\n    raise ValueError\nfinally:\n    print(1)",
  "a hook that raises":
    "import sys\ndef hook(*a): raise ValueError\nsys.excepthook = hook\nraise TypeError",
  "a hook that exits with 0":
    "import os, sys\nsys.excepthook = lambda *a: os._exit(0)\nraise TypeError",
  "a hook that says nothing": "import sys\nsys.excepthook = lambda *a: None\nraise TypeError",
  "no hook": "import sys\ndel sys.excepthook\nraise TypeError('x')",
  "a hook for what can't be raised":
    "import sys\nsys.unraisablehook = lambda *a: None\nraise BaseException",
  "that hook, and an exit":
    "import sys\nsys.unraisablehook = lambda *a: None\nprint(1)\nraise SystemExit(0)",
  "nothing printed": "",
  "a last line without its end": "import sys\nsys.stdout.write('1')",
  "atexit prints": "import atexit\natexit.register(print, 2)\nprint(1)",
  "atexit raises": "import atexit\natexit.register(lambda: 1 / 0)\nprint(1)",
  "atexit, then an exception": "import atexit\natexit.register(print, 2)\n1 / 0",
  "os._exit with a full buffer": "import os\nprint(1)\nos._exit(0)",
  "os._exit with 5": "import os\nprint(1, flush=True)\nos._exit(5)",
  "a thread that prints late":
    "import threading, time\nthreading.Thread(target=lambda: (time.sleep(0.1), print(2))).start()\nprint(1)",
  "a daemon thread":
    "import threading, time\nthreading.Thread(target=time.sleep, args=(60,), daemon=True).start()\nprint(1)",
  "an exit in a thread":
    "import sys, threading\nthread = threading.Thread(target=sys.exit, args=(4,))\nthread.start(); thread.join()\nprint(1)",
  "an exception in a thread":
    "import threading\nthread = threading.Thread(target=lambda: 1 / 0)\nthread.start(); thread.join()\nprint(1)",
  "stdout closed": "import sys\nprint(1)\nsys.stdout.close()",
  "stdout None": "import sys\nprint(1, flush=True)\nsys.stdout = None",
  "stdout deleted": "import sys\nprint(1, flush=True)\ndel sys.stdout",
  "stdout replaced": "import io, sys\nsys.stdout = io.StringIO()\nprint(1)",
  "descriptor 1 closed": "import os\nprint(1)\nos.close(1)",
  "descriptors all closed": "import os\nprint(1, flush=True)\nos.closerange(0, 3)",
  "descriptor 1 is stderr": "import os\nos.dup2(2, 1)\nprint(1)",
  "stdout in another encoding":
    "import sys\nsys.stdout.reconfigure(encoding='ascii')\nprint('\\u00e9')",
  "a lone surrogate": "print('\\ud800')",
  "bytes, not text": "import sys\nsys.stdout.buffer.write(bytes(range(256)))",
  "text and bytes in turns":
    "import os, sys\nprint(1)\nsys.stdout.buffer.write(b'2\\n')\nos.write(1, b'3\\n')\nprint(4)",
  "stdin read past its end":
    "import sys\nprint(repr(sys.stdin.read()), repr(sys.stdin.read()))\ninput()",
  "stdin by descriptor": "print(open(0).read())",
  "stdin twice": "import os\nos.lseek(0, 0, 0)\nprint(os.read(0, 9), os.read(0, 9))",
  "stdin reopened": "print(open('/dev/stdin').read())",
  "stdout reopened": "open('/dev/stdout', 'a').write('1\\n')",
  "killed by SIGTERM":
    "import os, signal\nprint(1, flush=True)\nos.kill(os.getpid(), signal.SIGTERM)",
  "killed by SIGINT": "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nwhile True: pass",
  "killed by SIGUSR1": "import os, signal\nos.kill(os.getpid(), signal.SIGUSR1)",
  "SIGPIPE is ignored": "import os, signal\nos.kill(os.getpid(), signal.SIGPIPE)\nprint(1)",
  aborted: "import os\nos.abort()",
  "recursion to the limit": "def f(): f()\nf()",
  "the frame below": "import sys\nprint(sys._getframe().f_back)",
  "the names it starts with": "print(sorted(name for name in globals() if name != '__file__'))",
  "its own module":
    "import __main__\nprint(__main__.__name__, __main__.__dict__ is globals(), __spec__)",
  "a class that pickles":
    "import pickle\nclass A: pass\nprint(type(pickle.loads(pickle.dumps(A()))).__module__)",
  "StopIteration with a value": "print(1)\nnext(iter([]))",
  "StopIteration in a function": "def f(): raise StopIteration(3)\nprint(1)\nf()",
  StopAsyncIteration: "raise StopAsyncIteration",
  "an exit with a class": "import sys\nprint(1)\nsys.exit(ValueError)",
  "an exit with a number and threads":
    "import sys, threading, time\nthreading.Thread(target=lambda: (time.sleep(0.1), print(2))).start()\nsys.exit(6)",
  "an exit, with atexit": "import atexit, sys\natexit.register(print, 2)\nprint(1)\nsys.exit(2)",
  "an exit with stdout closed": "import sys\nsys.stdout.close()\nsys.exit(0)",
  "the default hook called":
    "import sys\ndef hook(*a):\n    sys.__excepthook__(*a)\n    print('after')\nsys.excepthook = hook\nraise TypeError('x')",
  "the default hook called, and caught":
    "import sys\ntry:\n    1 / 0\nexcept ZeroDivisionError:\n    sys.excepthook(*sys.exc_info())\nprint('on')",
  "a hook that exits": "import sys\nsys.excepthook = lambda *a: sys.exit(9)\nraise TypeError('x')",
  "stderr None, and an exception": "import sys\nsys.stderr = None\nprint(1)\nraise TypeError('x')",
  "KeyboardInterrupt, with atexit":
    "import atexit\natexit.register(print, 2)\nprint(1)\nraise KeyboardInterrupt",
  "a class of KeyboardInterrupt": "class Mine(KeyboardInterrupt): pass\nraise Mine",
  "a file that was not closed": "out = open('/dev/stdout', 'w')\nout.write('1\\n')",
  "a file that a function knows":
    "out = open(1, 'w', closefd=False)\ndef show(x): out.write(x)\nshow('1')",
  "stdout detached": "import sys\nout = sys.stdout.detach()\nout.write(b'1')",
  "printed before stdout is replaced":
    "import io, sys\nprint(1)\nsys.stdout = io.StringIO()\nprint(2)",
  "stdout replaced by a file":
    "import sys\nprint(1)\nsys.stdout = open(1, 'w', closefd=False)\nprint(2)",
  "a generator left in the middle":
    "def g():\n    try:\n        yield 1\n    finally:\n        print('left')\nit = g()\nprint(next(it))",
  "a finalizer of a global":
    "class A:\n    def __del__(self): print('gone', len(globals()) > 3)\na = A()\ndef f(): return a\nprint(f() is a)",
  "a finalizer in a cycle":
    "class A:\n    def __del__(self): print('gone')\na = A()\na.self = a\ndel a\nprint(1)",
  "a finalizer, and an exception":
    "class A:\n    def __del__(self): print('gone')\na = A()\nraise ValueError('x')",
  "a finalizer that raises": "class A:\n    def __del__(self): 1 / 0\na = A()\nprint(1)",
  "weakref.finalize":
    "import weakref\nclass A: pass\na = A()\nweakref.finalize(a, print, 'gone')\nprint(1)",
  "runpy, for itself":
    "import runpy, sys\nprint(runpy.__name__, hasattr(runpy, 'run_path'), 'runpy' in sys.modules)",
  "the import path it finds":
    "import sys\nprint(len(sys.path_hooks), list(sys.path_importer_cache)[-1:] == ['/dlj-solution'])",
  "what it takes its own loader for": "print(type(__loader__).__name__)",
  "a thread left running with an exception":
    "import threading, time\nthreading.Thread(target=time.sleep, args=(0.1,)).start()\nraise ValueError(1)",
  "the name of the hook":
    "import sys\nprint(sys.excepthook.__name__, sys.excepthook is sys.__excepthook__)",
  "a finalizer at the end":
    "class A:\n    def __del__(self): print('gone', flush=True)\na = A()\ndel a",
  annotations: "x: int = 1\nprint(__annotations__)",
  "a future import":
    "from __future__ import annotations\ndef f(x: undefined): pass\nprint(f.__annotations__)",
  "a docstring": "'''the doc'''\nprint(__doc__)",
  "optimised away": "assert False, 'still there'",
  "a warning": "import warnings\nwarnings.warn('careful')\nprint(1)",
  "a warning of the compiler": "x = 1\nprint(x is 1)",
  "an escape that is none": "print(len('\\d'))",
  "another encoding": "# -*- coding: latin-1 -*-\nprint(len('\u00e9'))",
  rot13: "# -*- coding: rot13 -*-\ncevag(1)",
  "an unknown encoding": "# -*- coding: klingon -*-\nprint(1)",
  "a byte order mark": "\ufeffprint(1)",
  "form feeds and tabs": "\fif 1:\n\tprint(1)\f\n",
  "returns of carriages": "print(1)\r\nprint(2)\rprint(3)",
  "no compiling": "print(1\n",
  "an indentation": "if 1:\nprint(1)",
  "a return outside": "return 1",
  "an await outside": "await x",
  "two hundred brackets": `print(${"[".repeat(199)}${"]".repeat(199)})`,
  "an integer of a million digits": `print(len(str(0x${"f".repeat(1000)})))\nint("9" * 1000000)`,
};

/** The same of those that leave themselves, or dlj, without the usual words on stderr. */
export const endingsWithoutStderr: Readonly<Record<string, string>> = {
  "stderr closed, and an exception":
    "import sys\nprint(1)\nsys.stderr.close()\nraise TypeError('x')",
  "stderr deleted, and an exception": "import sys\nprint(1)\ndel sys.stderr\n1 / 0",
  "atexit exits": "import atexit, sys\natexit.register(sys.exit, 3)\nprint(1)",
};
