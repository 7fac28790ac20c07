/** Texts for students and gradebooks: feedback pages, columns of import files, what changed between two runs. */
export const handBack = {
  title: "Your results",
  for: ({ student }: { student: string }) => `Results of ${student}`,
  points: "Points",
  total: "Total",
  problem: "Problem",
  verdict: "Verdict",
  cases: "Cases",
  firstFailure: "First failing case",
  allAccepted: "All cases are accepted.",
  notAttempted: "Not attempted: no file for this problem was found.",
  needsFolder: ({ name }: { name: string }) =>
    `The reporter ${name} writes a folder: --reporter ${name}=DIR.`,
  needsSources:
    "The reporter dolos needs the submissions: use it with dlj grade, not with dlj merge.",
  notEmpty: ({ folder }: { folder: string }) =>
    `${folder}: is not empty, and dlj did not make it. Name another folder.`,
  columns: {
    pseudonym: "pseudonym",
    student: "student",
    id: "id",
    email: "e-mail",
    group: "group",
    total: "total",
    findings: "findings",
    notAttempted: "not attempted",
  },
  gradeAllFirst:
    "There is no finished run of this class that --student could add to. Grade the class first.",
  noStudent: ({ name, list }: { name: string; list: string }) =>
    `Nobody in this class is "${name}".${list === "" ? "" : ` Did you mean one of ${list}?`}`,
  diff: {
    notResult: ({ file }: { file: string }) =>
      `${file}: is not a report of dlj grade --reporter json.`,
    run: ({ what, old, now }: { what: string; old: string; now: string }) =>
      `${what}: ${old} -> ${now}`,
    facts: {
      judge: "judge",
      python: "Python",
      numpy: "NumPy",
      engine: "engine",
      tier: "sandbox",
      strict: "--strict",
      fresh: "fresh cases",
    },
    other: "the run differs in",
    causes: {
      source: "the solution changed",
      cases: "the problem's cases changed",
      limits: "the limits changed",
      points: "the rules for points changed",
      run: "the judge or its environment changed",
      none: "nothing that is recorded changed",
    },
    added: ({ list }: { list: string }) => `new cases: ${list}`,
    removed: ({ list }: { list: string }) => `cases that are gone: ${list}`,
    onlyOld: "is not in the new run",
    onlyNew: "is not in the old run",
    summary: ({ changed, same }: { changed: number; same: number }) =>
      `${changed} ${changed === 1 ? "solution has" : "solutions have"} other points or verdicts, ${same} the same.`,
  },
  pointsPossible: "points possible",
  progress: (p: { done: number; total: number; left: string }) =>
    `${p.done} of ${p.total} solutions graded, ${p.left} left`,
} as const;
