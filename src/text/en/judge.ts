interface At {
  file: string;
}

interface Place {
  line: number | undefined;
  /** The cell of a notebook. */
  cell?: number | undefined;
}

interface Crash extends Place {
  what: string;
  exit: string;
  source: string | undefined;
}

interface Definition {
  kind: "function" | "class";
  name: string;
  line: number;
  prints: boolean;
}

const place = ({ line, cell }: Place) =>
  `${cell === undefined ? "" : `cell ${cell}, `}line ${line}`;
/** The place of an error, and a colon. */
const at = (where: Place) => (where.line === undefined ? "" : `${place(where)}: `);

/** A point within a sentence, as in `e.g.` or 0.5, has no blank and capital after it. */
const firstSentence = (hint: string) => /^.*?[.!?](?=\s+[A-Z]|\s*$)/.exec(hint)?.[0] ?? hint;

export const judge = {
  lacksEncoding: ({ file }: At) =>
    `${file} is not UTF-8. dlj judges it, but python3 refuses it: save it as UTF-8.`,
  verdicts: {
    AC: "accepted",
    WA: "wrong answer",
    TLE: "time limit exceeded",
    MLE: "memory limit exceeded",
    OLE: "output limit exceeded",
    RTE: "runtime error",
    CE: "does not compile",
    JE: "judge error",
    NA: "not attempted",
  },
  reasons: {
    RTE: ({ what, exit, source, ...where }: Crash) =>
      `${source ? `${place(where)}, ${source}: ` : at(where)}${what === exit || what === "" ? `ended with ${exit}` : what}`,
    notWritten: (where: Place) =>
      `the function is not written yet: put your code in the place of ${place(where)}`,
    nullBytes: "the file has null bytes, as a file in UTF-16 has: save it as UTF-8",
    otherParameters: ({
      call,
      count,
      given,
    }: {
      readonly call: string;
      readonly count: string;
      readonly given: string;
    }) => `${call} has other parameters than the exercise, which gives ${count}: ${given}`,
    noMain:
      "there is no main: dlj calls functions in Python alone; write int main() that reads stdin and prints the answer",
    CE: ({ what, ...where }: Crash) => `${at(where)}${what}`,
    JE: ({ what }: Crash) => `the judge failed: ${what}`,
    TLE: ({ cpu, limit }: { cpu: number; limit: number }) =>
      `took ${cpu.toFixed(2)} s of CPU time; the limit is ${limit} s`,
    idle: ({ wall, limit }: { wall: number; limit: number }) =>
      `did not end within ${wall.toFixed(1)} s; the limit is ${limit} s of CPU time and three times that by the clock`,
    slowToLoad: "did not begin: compiling its source and importing its modules took too long",
    notRun:
      "has no verdict: an earlier case used up the solution's time, and this one did not end in what was left",
    MLE: ({ memory, limit }: { memory: number; limit: number }) =>
      `used ${Math.ceil(memory)} MiB of memory; the limit is ${limit} MiB`,
    refused: ({ what, limit, ...where }: Place & { what: string; limit: number }) =>
      `${at(where)}asked for more memory at once than the limit of ${limit} MiB leaves (${what})`,
    OLE: ({ limit }: { limit: number }) => `printed more than ${limit} MiB`,
    NA: "there is no solution",
  },
  /** Reasons that the source or the input shows. The first half of some is the crash's own sentence. */
  source: {
    empty: "Nothing was printed: the file has no code.",
    nothingPrinted: ({ language }: { language: string }) =>
      `Nothing was printed: end the program with ${language === "cpp" ? "std::cout <<" : "console.log(...) of"} the result.`,
    deadGuard: ({ text, line }: { text: string; line: number }) =>
      `Nothing was printed: line ${line}, ${text} is never true; write if __name__ == "__main__":`,
    unused: ({ kind, name, line, prints }: Definition) =>
      kind === "class"
        ? `Nothing was printed: the class ${name} (line ${line}) is never used; end the file with code that uses it and prints the result.`
        : prints
          ? `Nothing was printed: ${name} (line ${line}) prints, but it is never called; end the file with a call of it.`
          : `Nothing was printed: ${name} (line ${line}) is never called; end the file with print(${name}(...)).`,
    lostValue: ({ text, line }: { text: string; line: number }) =>
      `Nothing was printed: line ${line} computes ${text} and drops it; only a notebook shows such a value, so write print(...) around it.`,
    neverReads:
      "The program never reads its input: read each line of stdin with input(), and compute the answer from it.",
    answered: ({ exit, what, line }: { exit: string; what: string; line: number | undefined }) =>
      `the printed answer is right, but then the program ended with ${exit}${what === "" ? "" : ` (${line === undefined ? "" : `line ${line}: `}${what})`}; it must end with status 0`,
    exitText: ({ exit, what }: { exit: string; what: string }) => `ended with ${exit}: ${what}`,
    oneLineTooMany: ({ count, sure }: { count: number; sure: boolean }) =>
      `the input has ${count === 1 ? "1 line" : `${count} lines`}, and the program asks for ${sure ? `line ${count + 1}` : "one more"}`,
    noPackage: ({ name }: { name: string }) =>
      `this Python has no ${name}, and the problem needs only NumPy and the standard library; for another Python use --python, DLJ_PYTHON or a .venv`,
    noModule: ({ name }: { name: string }) =>
      `a solution is one file, so copy your own code from ${name} into it; for an installed package choose its Python with --python`,
    fraction: ({ literal }: { literal: string }) =>
      `int() reads no fraction, so read ${literal} with float()`,
    otherValue: ({ line, called }: { line: number; called: string }) =>
      `line ${line} of the input is not a single number, so read it with eval() or json.loads() instead of ${called}()`,
  },
  /** Reasons why nothing was printed, if a file reads no input and its function was not called. */
  notCalled: {
    onlyPython: (_: { call: string }) =>
      "Nothing was printed, and the program reads no input: dlj calls functions in Python alone; read stdin and print the answer.",
    otherName: ({ call }: { call: string }) =>
      `Nothing was printed: the file reads no input, and none of its functions is ${call}. Name yours so, and dlj calls it; or read stdin and print the answer.`,
    onlyModule: ({ call }: { call: string }) =>
      `Nothing was printed: the file reads no input and has no function. dlj calls no torch.nn.Module; write def ${call}: that uses it and returns the answer.`,
  },
  hedged: ({ hint }: { hint: string }) => {
    const [, your, mistake] = /^You(r?) (.*?)[.!?]?$/.exec(firstSentence(hint)) ?? [];
    return mistake === undefined
      ? `On this case, the answer is what a known mistake gives: "${firstSentence(hint)}"`
      : `On this case, the answer is what you get if you${your} ${mistake}.`;
  },
  unknownLanguage: ({ file, known }: At & { known: string }) =>
    `${file}: its language is not known. Solutions end in ${known}.`,
  unreadable: ({ file, why }: At & { why: string }) =>
    why === "ENOENT" ? `${file}: there is no such file.` : `${file}: can't be read (${why}).`,
  isDirectory: ({ file }: At) => `${file}: is a folder, not a solution.`,
  notRegular: ({ file }: At) => `${file}: is not a regular file.`,
  notebook: {
    notJson: "is no notebook: it is not JSON in UTF-8; save it again in Jupyter",
    notNotebook: "is no notebook of format 4: it has no list of cells with their sources",
    otherFormat: ({ format }: { format: string }) =>
      `is a notebook of format ${format}; open it in Jupyter and save it, which makes it format 4`,
    otherLanguage: ({ language }: { language: string }) =>
      `is a notebook in ${language}; only Python notebooks can be judged`,
    tooMuchCode: ({ most }: { most: number }) => `has more than ${most} bytes of code`,
    tooLong: ({ most }: { most: number }) =>
      `has more than ${most} bytes; clear the outputs of all cells and save it`,
  },
  tooLong: ({ file, size, most }: At & { size: number; most: number }) =>
    `${file}: has ${size} bytes; a solution has at most ${most}.`,
} as const;
