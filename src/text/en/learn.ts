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
    keys: "Keys of dlj.config.json, all optional:",
    about: {
      language: "en or zh, instead of the system's language (--lang)",
      python: "the Python that runs solutions: a name, or a path relative to this file (--python)",
      problems: "folders of problems to search before dlj's own (--problems)",
      jobs: "the number of cases to run at once (--jobs)",
      sandbox: "how strongly solutions are isolated (--sandbox)",
    },
  },
  init: {
    description:
      "Make a workspace: a folder for solutions, a README and dlj.config.json. Existing files are kept.",
    dir: "the folder (default: the current one)",
    editor:
      "vscode: write .vscode/tasks.json, so that a failing line is a click away; vim: print settings for :make",
    editors: "Editors: dlj init --editor vscode, or vim, brings you to the failing line.",
    vim: "Add to your vimrc. :make judges the open file, :cnext goes to the failing line:",
    kept: ({ file }: At) => `Kept ${file}.`,
    readme: `# Practice

Exercises in deep learning, judged by dlj.

    dlj next                  the next problem of the course, and its starter
    dlj show softmax          a problem's statement
    dlj run softmax --watch   judges solutions/softmax.py on every save
    dlj hint softmax          one more hint each time
    dlj status                your progress

Solutions are in \`solutions/\`, settings in \`dlj.config.json\` (\`dlj init --help\` lists them).
Progress is kept in \`.dlj/progress.json\`; \`dlj reset\` forgets it.
`,
  },
  next: {
    description:
      "Name the next problem: one you haven't solved, whose prerequisites you have, in the track you practised last. Writes its starter if there is no solution yet.",
    dryRun: "only name it, write nothing",
    nothingLeft: "Every problem is solved.",
  },
  hint: {
    description:
      "Give one more hint on a problem: first about the last failure, then step by step, never the code.",
    problem: "a problem's id or alias",
    all: "show all steps at once",
    reset: "start again with the first step",
    noWorkspace:
      "Hints are counted in a workspace, and there is none here. Make one with dlj init.",
    count: ({ shown, total }: { shown: number; total: number }) => `hint ${shown} of ${total}`,
    lastRun: "About your last run:",
    more: "Run the same command for one more.",
    last: "That was the last hint. The statement has the formula and the pitfalls.",
  },
  status: {
    description: "Show your progress by track: solved, tried, untouched, and your streak of days.",
    track: "show this track problem by problem",
    total: "total",
    tried: ({ tried }: { tried: number }) => `${tried} tried`,
    untouched: ({ untouched }: { untouched: number }) => `${untouched} untouched`,
    solved: ({ solved }: { solved: number }) => `${solved} solved`,
    runs: ({ runs }: { runs: number }) => `${runs} ${runs === 1 ? "run" : "runs"}`,
    streak: ({ days }: { days: number }) =>
      days === 1 ? "Streak: 1 day." : `Streak: ${days} days in a row.`,
    noStreak: "No streak yet: run a problem every day to build one.",
    allDone: "Every problem is solved.",
  },
  drill: {
    description:
      "Review the follow-up questions of the statements, each when FSRS says that you are about to forget it. A key opens the answer, another grades your own. With --code, write a solved exercise again from a fresh starter.",
    problems: "a track, a problem, or another selection (default: all)",
    code: "list the solved exercises that are due; with a problem, keep its solution and write a fresh starter",
    new: "the most new questions on one day",
    badCount: "It must be a whole number from 0 to 9999.",
    keys: {
      question: "space answer   u undo   q quit",
      answer: "u undo   q quit",
    },
    grades: { again: "again", hard: "hard", good: "good", easy: "easy" },
    time: {
      minutes: ({ count }: { count: number }) => `${count} min`,
      hours: ({ count }: { count: number }) => `${count} h`,
      days: ({ count }: { count: number }) => `${count} ${count === 1 ? "day" : "days"}`,
    },
    left: ({ due, fresh }: { due: number; fresh: number }) => `${due} due, ${fresh} new`,
    end: ({ count, due, time }: { count: number; due: number; time: string | undefined }) => {
      const done = count === 0 ? "Nothing was answered." : `${count} answered.`;
      if (due > 0) return `${done} ${due} still due.`;
      return time === undefined ? done : `${done} The next question is due in ${time}.`;
    },
    nothingToUndo: "There is no answer of this session to undo.",
    elsewhere: ({ id }: { id: string }) =>
      `${id} was answered in another dlj drill meanwhile; this answer doesn't count.`,
    damaged: ({ file, why }: At & { why: string }) =>
      `${file} is damaged (${why}). The next answer renames it and starts again.`,
    noExercise: "No solved exercise is due for writing again.",
    notSolved: ({ id }: { id: string }) => `${id} is not solved yet.`,
    keptAs: ({ file }: At) => `Kept the old solution as ${file}.`,
    dueQuestions: ({ count }: { count: number }) =>
      `${count} ${count === 1 ? "question is" : "questions are"} due: dlj drill`,
    dueExercises: ({ count }: { count: number }) =>
      `${count} solved ${count === 1 ? "exercise is" : "exercises are"} due for writing again: dlj drill --code`,
    statistics: ({
      questions,
      reviews,
      fresh,
    }: {
      questions: number;
      reviews: number;
      fresh: number;
    }) =>
      `Drill: ${questions} ${questions === 1 ? "question" : "questions"}, ${reviews} ${reviews === 1 ? "review" : "reviews"}, ${fresh} new today.`,
  },
  watch: {
    noTerminal: "--watch needs a terminal: stdin or stdout is a pipe or a file, or TERM is dumb.",
    notStdin: "stdin can't be watched; name a file.",
    noWorkspace: "There is no workspace for solutions here. Make one with dlj init.",
    title: "dlj run --watch",
    waiting: "Save a solution in solutions/ to judge it.\n\nn takes you to the next problem.",
    judging: "judging …",
    before: "before:",
    deleted: ({ file }: At) => `${file} is deleted. Save it again to judge it.`,
    foreign: ({ file }: At) => `${file} was saved, but its name is no problem's.`,
    notJudged: "Nothing has been judged yet.",
    noFailures: "No case fails.",
    noProblem: "No problem is open.",
    nothingToCompare: "No case has a wrong answer to compare.",
    accepted: "All deciding cases are accepted. n takes you to the next problem.",
    runNumber: ({ number }: { number: number }) => `run ${number}`,
    below: ({ lines }: { lines: number }) =>
      `↓ ${lines} more ${lines === 1 ? "line" : "lines"} (arrows, space)`,
    sameRows: ({ count }: { count: number }) =>
      `… ${count} ${count === 1 ? "row that agrees" : "rows that agree"}`,
    moreHints: "Press h for one more.",
    lastHint: "That was the last hint. Press s for the statement.",
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
    description: "Forget the progress on one problem, or on all. Solutions are kept.",
    problem: "a problem's id or alias (default: all)",
    yes: "don't ask",
    question: ({ id, count }: Forgotten) =>
      `Forget the progress on ${id ?? problems(count)}? [y/N]`,
    needsYes: "dlj reset can't ask here, because stdin or stdout is not a terminal.",
    kept: "Nothing was forgotten.",
    done: ({ id, count }: Forgotten) => `Forgot the progress on ${id ?? problems(count)}.`,
    unknown: ({ id }: { id: string }) => `There is no progress on "${id}".`,
  },
  progress: {
    noWorkspace: "Progress is kept in a workspace, and there is none here.",
    newer: ({ file, version }: At & { version: number }) =>
      `${file}: was written by a newer dlj (version ${version}), and is not changed.`,
    locked: ({ file }: At) => `${file}: another dlj is using it. If none is running, delete it.`,
    damaged: ({ aside, why }: { aside: string; why: string }) =>
      `the progress file was damaged (${why}). It was renamed to ${aside}, and progress starts again.`,
    unreadable: ({ file, why }: At & { why: string }) =>
      `${file}: is damaged (${why}). The next run renames it.`,
    notKept: ({ why }: { why: string }) => `progress was not saved: ${why}`,
  },
} as const;
