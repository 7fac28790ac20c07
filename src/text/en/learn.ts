interface At {
  file: string;
}

interface Forgotten {
  id: string | undefined;
  count: number;
}

const problems = (count: number) => `${count} ${count === 1 ? "problem" : "problems"}`;

export const learn = {
  cantWrite: ({ file, why }: At & { why: string }) => `${file}: can't be written (${why}).`,
  config: {
    unknownKey: ({ file, key, known }: At & { key: string; known: string }) =>
      `${file}: at ${key}: there is no such key. A config has ${known}.`,
    keys: "Keys of dlj.config.json, all of them optional:",
    about: {
      language: "en or zh, instead of the system's language (--lang)",
      python: "the Python that runs solutions: a name, or a path from here (--python)",
      problems: "folders of problems that go before dlj's own (--problems)",
      jobs: "how many cases run at once (--jobs)",
      sandbox: "how strongly solutions are isolated (--sandbox)",
    },
  },
  init: {
    description:
      "Make a workspace: a folder for solutions, a README and dlj.config.json. What is there already stays as it is.",
    dir: "the folder (default: the current one)",
    kept: ({ file }: At) => `Kept ${file}.`,
    readme: `# Practice

Exercises in deep learning, judged by dlj.

    dlj next                  the next problem of the course, with a starter for it
    dlj show softmax          a problem's statement
    dlj run softmax --watch   judges solutions/softmax.py on every save
    dlj hint softmax          one more hint each time
    dlj status                how far you are

Solutions are in \`solutions/\`, settings in \`dlj.config.json\` (\`dlj init --help\` lists them).
Progress is kept in \`.dlj/progress.json\`; \`dlj reset\` forgets it.
`,
  },
  next: {
    description:
      "Name the next problem: not solved, its prerequisites solved, in the track practised last. Writes its starter where there is no solution.",
    dryRun: "only name it",
    nothingLeft: "Every problem is solved.",
  },
  hint: {
    description:
      "Give one more hint on a problem: first on the last failure, then step by step. Never the code.",
    problem: "a problem's id or alias",
    all: "every step at once",
    reset: "begin again with the first step",
    noWorkspace: "There is no workspace here to count the hints in (dlj init makes one).",
    count: ({ shown, total }: { shown: number; total: number }) => `hint ${shown} of ${total}`,
    lastRun: "On your last run:",
    more: "The same command gives one more.",
    last: "That was the last hint. The statement has the formula and the pitfalls.",
  },
  status: {
    description:
      "Say how far you are, track by track: solved, tried, untouched, the best time, and the streak of days.",
    track: "this track, problem by problem",
    total: "total",
    tried: ({ tried }: { tried: number }) => `${tried} tried`,
    untouched: ({ untouched }: { untouched: number }) => `${untouched} untouched`,
    solved: ({ solved }: { solved: number }) => `${solved} solved`,
    best: ({ best }: { best: string }) => `best ${best}`,
    runs: ({ runs }: { runs: number }) => `${runs} ${runs === 1 ? "run" : "runs"}`,
    streak: ({ days }: { days: number }) =>
      days === 1 ? "Streak: 1 day." : `Streak: ${days} days in a row.`,
    noStreak: "No streak yet: a run a day makes one.",
    allDone: "Every problem is solved.",
  },
  watch: {
    noTerminal: "--watch needs a terminal: stdin or stdout is a pipe or a file, or TERM is dumb.",
    notStdin: "stdin can't be watched; name a file.",
    noWorkspace: "There is no workspace here for solutions (dlj init makes one).",
    title: "dlj run --watch",
    waiting: "Save a solution in solutions/, and it is judged.\n\nn takes you to the next problem.",
    judging: "judging …",
    notJudged: "Nothing was judged yet.",
    noFailures: "No case fails.",
    noProblem: "No problem is open.",
    nothingToCompare: "No case has a wrong answer to compare.",
    accepted: "All cases that decide are accepted. n takes you to the next problem.",
    runNumber: ({ number }: { number: number }) => `run ${number}`,
    below: ({ lines }: { lines: number }) =>
      `↓ ${lines} more ${lines === 1 ? "line" : "lines"} (arrows, space)`,
    sameRows: ({ count }: { count: number }) => `… ${count} rows that agree`,
    moreHints: "h gives one more.",
    lastHint: "That was the last hint. s shows the statement.",
    keys: {
      run: "run",
      all: "all failures",
      hint: "hint",
      statement: "statement",
      diff: "diff",
      picture: "picture",
      next: "next",
      quit: "quit",
    },
  },
  reset: {
    description: "Forget the progress on a problem, or on all. Solutions stay as they are.",
    problem: "a problem's id (default: all)",
    yes: "without asking",
    question: ({ id, count }: Forgotten) =>
      `Forget the progress on ${id ?? problems(count)}? [y/N]`,
    needsYes: "Whether to forget can't be asked here: stdin and stdout are no terminal.",
    kept: "Nothing was forgotten.",
    done: ({ id, count }: Forgotten) => `Forgot the progress on ${id ?? problems(count)}.`,
    unknown: ({ id }: { id: string }) => `There is no progress on "${id}".`,
  },
  progress: {
    noWorkspace: "There is no workspace here: progress is kept in one.",
    newer: ({ file, version }: At & { version: number }) =>
      `${file}: was written by a newer dlj (version ${version}), and is left alone.`,
    locked: ({ file }: At) => `${file}: another dlj holds it. Remove it if none is running.`,
    damaged: ({ aside, why }: { aside: string; why: string }) =>
      `the progress file was damaged (${why}). It is kept as ${aside}; progress begins anew.`,
    unreadable: ({ file, why }: At & { why: string }) =>
      `${file}: is damaged (${why}). The next run puts it aside.`,
    notKept: ({ why }: { why: string }) => `progress was not kept: ${why}`,
  },
} as const;
