interface PictureFacts {
  readonly wrong: number;
  readonly total: number;
  readonly path: string;
  /** The index of the first element in the picture. */
  readonly from: readonly number[];
}

/** The texts of the page of `dlj serve`. */
export const page = {
  course: "Course",
  skip: "Skip to the content",
  language: "中文",
  search: "Search",
  track: "Track",
  difficulty: "Difficulty",
  state: "State",
  any: "any",
  difficulties: { easy: "easy", medium: "medium", hard: "hard" },
  states: { solved: "solved", tried: "tried", untouched: "not tried" },
  solvedOf: ({ solved, total }: { solved: number; total: number }) =>
    `${solved} of ${total} solved`,
  shown: ({ count }: { count: number }) => `${count} ${count === 1 ? "problem" : "problems"}`,
  none: "No problem matches.",
  next: "Next problem",
  previous: "Previous problem",
  continueWith: ({ title }: { title: string }) => `Go on with ${title}`,
  cards: "Cards",
  showAnswer: "Show the answer",
  undo: "Undo",
  cardKeys: "Space shows the answer; 1 to 4 grade your own; U takes the last grade back.",
  noCard: "No question is left today.",
  nextIn: ({ time }: { time: string }) => `The next question is due in ${time}.`,
  dueToday: "Due today",
  dueQuestions: ({ count }: { count: number }) =>
    `${count} follow-up ${count === 1 ? "question" : "questions"}`,
  dueExercises: ({ count }: { count: number }) =>
    `${count} solved ${count === 1 ? "exercise" : "exercises"} to write again, each from a fresh starter:`,
  statement: "Statement",
  solution: "Solution",
  editor: ({ file }: { file: string }) => `Editor of ${file}`,
  keys: "Ctrl-S saves, Ctrl-Enter runs; Esc, then Tab leaves the editor.",
  unsaved: "not saved",
  notYet: "no file yet",
  saved: "saved",
  save: "Save",
  run: "Run",
  stop: "Stop",
  hint: "Hint",
  hintsOf: ({ shown, total }: { shown: number; total: number }) => `Hint ${shown} of ${total}`,
  lastRun: "About your last run:",
  lastHint: "That was the last hint.",
  lastRuns: "Last runs",
  verdict: "Verdict",
  notJudged: "Nothing has been judged yet.",
  judging: "Judging …",
  accepted: "Accepted",
  casesAccepted: ({ passed, total }: { passed: number; total: number }) =>
    `${passed} of ${total} cases accepted`,
  case: "Case",
  time: "Time",
  notDeciding: "does not decide",
  failing: ({ name }: { name: string }) => `Failing case ${name}`,
  labels: {
    input: "Input",
    expected: "Expected",
    got: "Got",
    stderr: "stderr",
    why: "Why",
    hint: "Hint",
  },
  nothing: "(nothing)",
  picture: ({ wrong, total, path, from }: PictureFacts) =>
    `${path === "" ? "" : `${path}: `}${wrong} of ${total} elements are wrong. Each has the expected number above the one that you printed; the darker, the larger the error.${from.some(Boolean) ? ` The picture begins at index [${from.join("][")}].` : ""}`,
  missing: "none",
  changed: "Another program saved this file.",
  conflict:
    "Another program saved this file, and you have changes that are not saved. Which text is to stay? Ctrl-Z brings the other one back.",
  takeTheirs: "Take the file's",
  keepMine: "Keep mine",
  restored: "Your unsaved text is here again.",
  notEditable: "A notebook is edited by another program. Save it there, and it is judged here.",
  failed: ({ why }: { why: string }) => `That did not work: ${why}`,
  offline: "dlj serve does not answer. Your text is kept in this browser.",
  lastClass: "Last class",
  noClass: "No class has been graded in this folder yet. This command grades one:",
  notFinished:
    "This run has not ended: it is under way, or it was interrupted. dlj grade --resume goes on with it.",
  studentsOf: ({ shown, total }: { shown: number; total: number }) =>
    `${shown} of ${total} students`,
  acceptedOf: ({ accepted, all }: { accepted: number; all: number }) =>
    `${accepted} of ${all} accepted`,
  filesNotJudged: "Files that were not judged",
} as const;
