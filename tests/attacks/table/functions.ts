import type { Verdict } from "../../../src/judge/verdict.ts";

/** A hostile function, and the verdicts that it may get. */
export interface FunctionAttack {
  readonly name: string;
  readonly source: string;
  readonly verdicts: readonly Verdict[];
  /** It must find its own case there: the control of a search for other cases. */
  readonly findsItself?: true;
}

/** Text of a case, as the searching programs find it. */
const search = "import re\nPATTERN = re.compile(rb'\\[[0-9]\\.73100[0-9]*')\n";

const honest = `
import math
def honest(scores):
    powers = [math.exp(one - max(scores)) for one in scores]
    return [one / sum(powers) for one in powers]
`;

/** A function that returns a wrong answer made by an expression, after statements. */
const returns = (expression: string, before = "") =>
  `${before}\ndef softmax(scores):\n    return ${expression}\n`;

/** The right answer, if the statements before it leave it alone. */
const replaces = (statements: string) =>
  `${honest}\n${statements}\ndef softmax(scores):\n    return honest(list(scores))\n`;

/** An object of a class with this body. */
const object = (body: string) => returns("Odd()", `class Odd:\n${body.replaceAll(/^/gm, "    ")}`);

/** A wrong answer in whichever way the program ends. */
const wrong: readonly Verdict[] = ["WA", "RTE"];
const wrongOrKilled: readonly Verdict[] = [...wrong, "MLE", "OLE", "TLE"];

const sources: Readonly<Record<string, readonly [string, readonly Verdict[], "finds"?]>> = {
  "looks through its frames": [
    `${search}
import sys
def softmax(scores):
    frame, seen = sys._getframe(), []
    while frame:
        seen += [repr(one).encode() for names in (frame.f_locals, frame.f_globals) for one in names.values()]
        frame = frame.f_back
    found = {one for text in seen for one in PATTERN.findall(text)}
    raise KeyError(*sorted(found))
`,
    ["RTE"],
    "finds",
  ],
  "looks through all objects": [
    `${search}
import gc, sys
def softmax(scores):
    own = [repr(scores)]  # what the search must find
    waiting, known, found = [sys._getframe(), *gc.get_objects(), *gc.get_referrers(str)], set(), set()
    while waiting and len(known) < 300_000:
        one = waiting.pop()
        if id(one) in known:
            continue
        known.add(id(one))
        if isinstance(one, (str, bytes)):
            found |= set(PATTERN.findall(one if isinstance(one, bytes) else one.encode("utf-8", "replace")))
        else:
            waiting += gc.get_referents(one)
    raise KeyError(*sorted(found))
`,
    [...wrong, "TLE", "MLE"],
    "finds",
  ],
  "looks through its memory": [
    `${search}
def softmax(scores):
    found = set()
    with open("/proc/self/maps") as maps, open("/proc/self/mem", "rb", 0) as memory:
        for line in maps:
            start, end = (int(one, 16) for one in line.split()[0].split("-"))
            if " rw" in line and end - start < 1 << 28:
                try:
                    memory.seek(start)
                    found |= set(PATTERN.findall(memory.read(end - start)))
                except (OSError, ValueError, OverflowError):
                    pass
    raise KeyError(*sorted(found))
`,
    [...wrong, "TLE", "MLE"],
    "finds",
  ],
  "reads every descriptor from its beginning": [
    `${search}
import os
def softmax(scores):
    found = set()
    for fd in range(256):
        for read in (lambda: os.pread(fd, 1 << 16, 0), lambda: os.read(os.open("/proc/self/f" + "d/%d" % fd, os.O_RDONLY), 1 << 16)):
            try:
                found |= set(PATTERN.findall(read()))
            except OSError:
                pass
    raise KeyError(*sorted(found))
`,
    ["RTE"],
    "finds",
  ],
  "reads stdin while it is loaded": [
    `import os\nTEXT = os.read(len([]), 1 << 16)\ndef softmax(scores):\n    raise KeyError(TEXT)\n`,
    ["RTE"],
    "finds",
  ],
  "follows the caller's globals": [
    `${search}
import sys
def softmax(scores):
    caller = sys._getframe(1).f_globals
    texts = [repr(vars(one)).encode() for one in caller.values() if hasattr(one, "__dict__")]
    raise KeyError(*sorted({one for text in texts for one in PATTERN.findall(text)}))
`,
    wrong,
  ],
  "imports the judge's modules": [
    `def softmax(scores):\n    import dlj.calling\n    return dlj.calling\n`,
    ["RTE"],
  ],
  "has the judge's own function answer": [
    `import sys
def softmax(scores):
    caller = sys._getframe(1)
    caller.f_locals["first"] = caller.f_globals["plain"] = lambda value: value
    return [0.0 for _ in scores]
`,
    wrong,
  ],
  "traces the judge's lines": [
    `import sys
def trace(frame, event, argument):
    if event == "return" and "scores" not in frame.f_locals:
        frame.f_locals["result"] = [1.0]
    return trace
sys.settrace(trace)
sys.setprofile(trace)
def softmax(scores):
    return [0.0 for _ in scores]
`,
    wrong,
  ],
  "replaces print": [replaces("import builtins\nprint = builtins.print = None"), ["AC"]],
  "replaces np.array": [
    replaces("import numpy as np\nnp.array = np.asarray = lambda *a, **k: [0.0]"),
    ["AC"],
  ],
  "replaces stdout": [
    replaces("import io, sys\nsys.__dict__['std' + 'out'] = io.StringIO()"),
    ["AC"],
  ],
  "deletes stdout": [replaces("import sys\ndel sys.__dict__['std' + 'out']"), ["AC"]],
  "replaces the builtins": [
    replaces(
      "import builtins\nkept = dict(vars(builtins))\nfor name in ('str', 'type', 'hasattr', 'memoryview', 'zip', 'dict', 'eval', 'callable'):\n    setattr(builtins, name, lambda *a, **k: None)",
    ),
    ["AC", ...wrong],
  ],
  "deletes the builtins": [
    returns("[0.0]", "import builtins\nvars(builtins).clear()"),
    wrongOrKilled,
  ],
  "replaces the calls of os": [
    returns(
      "[0.0]",
      "import os\nfor name in ('pread', 'write', 'fstat', 'ftruncate', 'dup2', 'dup', 'close'):\n    setattr(os, name, lambda *a, **k: None)",
    ),
    wrongOrKilled,
  ],
  "replaces the signature": [
    returns("[0.0]", "import inspect\ninspect.signature = lambda function: 1 / 0"),
    wrong,
  ],
  "empties sys.modules": [returns("[0.0]", "import sys\nsys.modules.clear()"), wrongOrKilled],
  "puts other modules into sys.modules": [
    returns(
      "[0.0]",
      "import sys, types\nfor name in ('json', 'inspect', 'ast', 'numpy', 'runpy', '__main__', 'solution', 'builtins', 'traceback'):\n    sys.modules[name] = types.ModuleType(name)",
    ),
    wrongOrKilled,
  ],
  "is another module's attribute": [
    returns(
      "[0.0]",
      "import sys\nclass Module(type(sys)):\n    def __getattr__(self, name):\n        return lambda *a, **k: 1\nsys.modules['numpy'] = Module('numpy')",
    ),
    wrong,
  ],
  "is no function any more": [
    `def softmax(scores):\n    return scores\nsoftmax = 3\n`,
    ["RTE", "WA"],
  ],
  "is a callable that lies about its parameters": [
    `class Odd:
    __signature__ = "none"
    def __call__(self, *given, **named):
        return [0.0]
softmax = lambda scores: 0
softmax = Odd()
`,
    wrong,
  ],
  "has an annotation that raises": [
    `class Odd(type):\n    def __repr__(self): raise SystemExit(0)\nclass Mine(metaclass=Odd): pass\ndef softmax(scores: Mine):\n    return [0.0]\n`,
    wrong,
  ],
  "exits at once": ["import os\ndef softmax(scores):\n    os._exit(0)\n", ["WA"]],
  "exits by SystemExit": ["def softmax(scores):\n    raise SystemExit(0)\n", ["WA"]],
  "exits in __del__": [
    "import os\nclass Odd:\n    def __del__(self): os._exit(0)\ndef softmax(scores):\n    Odd()\n    return [0.0]\n",
    ["WA"],
  ],
  "exits in __del__ when all ends": [
    "import os\nclass Odd:\n    def __del__(self): os._exit(0)\nkept = Odd()\ndef softmax(scores):\n    raise ValueError('wrong')\n",
    wrong,
  ],
  "exits in __del__ of its argument": [
    "import os\nclass Odd(list):\n    def __del__(self): os._exit(0)\ndef softmax(scores):\n    return Odd([0.0])\n",
    ["WA"],
  ],
  "exits in atexit": [
    "import atexit, os\natexit.register(os._exit, 0)\ndef softmax(scores):\n    raise ValueError('wrong')\n",
    wrong,
  ],
  "exits in a hook": [
    "import os, sys\nsys.excepthook = lambda *a: os._exit(0)\ndef softmax(scores):\n    raise ValueError('wrong')\n",
    wrong,
  ],
  "exits in the judge's write": [
    "import os\ndef softmax(scores):\n    os.ftruncate = lambda *a: os._exit(0)\n    print(0.0)\n    return [0.0]\n",
    wrong,
  ],
  "prints more in atexit": [
    `${honest}import atexit\ndef softmax(scores):\n    atexit.register(print, "7.0")\n    return honest(list(scores))\n`,
    ["AC"],
  ],
  "prints in a thread that outlives the call": [
    `import threading, time
def late():
    time.sleep(0.05)
    print(0.5)
def softmax(scores):
    threading.Thread(target=late).start()
    return [0.5]
`,
    ["WA"],
  ],
  "leaves a daemon thread": [
    `${honest}import threading, time\ndef softmax(scores):\n    threading.Thread(target=time.sleep, args=(600,), daemon=True).start()\n    return honest(list(scores))\n`,
    ["AC"],
  ],
  "leaves a thread for ever": [
    `${honest}import threading, time\ndef softmax(scores):\n    threading.Thread(target=time.sleep, args=(600,)).start()\n    return honest(list(scores))\n`,
    ["TLE"],
  ],
  "changes the answer in a thread": [
    `import threading
kept = []
def change():
    while True:
        kept[:] = [0.1] * 9
        kept.clear()
def softmax(scores):
    threading.Thread(target=change, daemon=True).start()
    return kept
`,
    wrongOrKilled,
  ],
  "asks for the other form of its arguments": [
    `import numpy as np\nkept = []\ndef softmax(scores):\n    kept.append(scores)\n    if len(kept) < 9:\n        raise TypeError("again")\n    return [0.0]\n`,
    ["RTE"],
  ],
  "prints, then asks for the other form": [
    `import numpy as np\ndef softmax(scores):\n    print([0.25] * len(scores))\n    if not isinstance(scores, list):\n        raise ValueError\n`,
    ["WA"],
  ],
  "returns what __repr__ says": [object("def __repr__(self): return '[0.5'"), ["WA"]],
  "raises in __repr__": [object("def __repr__(self): raise ValueError('no')"), ["RTE"]],
  "exits in __repr__": [object("def __repr__(self): raise SystemExit(0)"), ["WA"]],
  "returns no text in __str__": [object("def __str__(self): return 3"), ["RTE"]],
  "is equal to everything": [
    object(
      "def __eq__(self, other): return True\ndef __hash__(self): return 0\ndef __repr__(self): return '1e9'",
    ),
    ["WA"],
  ],
  "has a class that is not its own": [object("__class__ = list\n__len__ = lambda self: 3"), wrong],
  "is a list that never ends": [
    object("__class__ = list\ndef __iter__(self):\n    while True:\n        yield 0.0"),
    ["MLE", "TLE", "RTE"],
  ],
  "is a list of itself without end": [
    object("__class__ = list\ndef __iter__(self):\n    yield self"),
    ["RTE", "MLE"],
  ],
  "has every attribute": [
    object("def __getattr__(self, name): return lambda *a: 'nothing'"),
    ["WA"],
  ],
  "raises for every attribute": [object("def __getattr__(self, name): raise SystemExit(0)"), wrong],
  "has a hostile tolist": [
    object("def tolist(self): return Odd()\ndef __repr__(self): return '0' * 9"),
    ["WA"],
  ],
  "has a hostile __array__": [
    object("def __array__(self, *a, **k):\n    raise SystemExit(0)"),
    wrong,
  ],
  "is a text that adds itself": [
    returns(
      "Odd('0')",
      "class Odd(str):\n    def __str__(self): return self\n    def __add__(self, other): raise SystemExit(0)\n    def encode(self, *a): return b'0'",
    ),
    wrong,
  ],
  "contains itself": [
    "def softmax(scores):\n    kept = []\n    kept.append(kept)\n    return kept\n",
    wrong,
  ],
  "is a dict that contains itself": [
    "def softmax(scores):\n    kept = {}\n    kept['x'] = kept\n    return kept\n",
    wrong,
  ],
  "is nested a million deep": [
    "def softmax(scores):\n    kept = 0.0\n    for _ in range(1_000_000):\n        kept = [kept]\n    return kept\n",
    [...wrong, "MLE"],
  ],
  "is a generator without end": [
    "import itertools\ndef softmax(scores):\n    yield from itertools.count()\n",
    ["WA"],
  ],
  "is an array of a terabyte": [
    returns("np.broadcast_to(np.float64(0), (1 << 37,))", "import numpy as np"),
    ["MLE", "RTE"],
  ],
  "is a text of a gigabyte": [returns("'0' * (1 << 30)"), ["MLE", "OLE", "RTE"]],
  "prints more than a file may hold": [
    "def softmax(scores):\n    while True:\n        print('0' * 4096)\n",
    ["OLE"],
  ],
  "closes all descriptors": [
    "import os\ndef softmax(scores):\n    os.closerange(0, 256)\n    return [0.0]\n",
    wrong,
  ],
  "gives stdout another file": [
    "import os\ndef softmax(scores):\n    for fd in range(3, 20):\n        try:\n            os.dup2(fd, 1)\n        except OSError:\n            pass\n    return [0.0]\n",
    wrong,
  ],
  "seals stdout": [
    "import fcntl\ndef softmax(scores):\n    fcntl.fcntl(1, 1033, 0xE)\n    print(1)\n    return [0.0]\n",
    wrong,
  ],
  "shows a Python frame of its judge in a traceback": [
    "def softmax(scores):\n    raise TypeError('mine')\n",
    ["RTE"],
  ],
};

export const functionAttacks: readonly FunctionAttack[] = Object.entries(sources).map(
  ([name, [source, verdicts, finds]]) => ({
    ...{ name, source, verdicts },
    ...(finds && { findsItself: true }),
  }),
);
