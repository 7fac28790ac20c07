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
  notEmpty: ({ folder }: { folder: string }) =>
    `${folder}: is not empty, and dlj did not make it. Name another folder.`,
  columns: {
    student: "student",
    total: "total",
    findings: "findings",
    notAttempted: "not attempted",
  },
  pointsPossible: "points possible",
  progress: (p: { done: number; total: number; left: string }) =>
    `${p.done} of ${p.total} solutions graded, ${p.left} left`,
} as const;
