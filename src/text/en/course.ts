/** Messages about the staff's side: the assignment, the course's own cases and problems. */
export const course = {
  noHiddenFolder: ({ folder }: { folder: string }) =>
    `hiddenCases: there is no folder ${folder}. Was it checked out?`,
  notAFolder: ({ folder }: { folder: string }) => `hiddenCases: ${folder} is not a folder.`,
  hiddenTwice: ({ folder }: { folder: string }) => `hiddenCases: ${folder} is named twice.`,
  looseCase: ({ file, folder }: { file: string; folder: string }) =>
    `${file}: must be in a folder named after its problem, such as ${folder}/softmax/.`,
  noCases: ({ folder }: { folder: string }) =>
    `${folder}: holds no cases. Expected <problem>/<name>.in and <name>.out.`,
  unknownProblem: ({ folder, near }: { folder: string; near: readonly string[] }) =>
    `${folder}: is not named after a problem.${near.length > 0 ? ` Did you mean ${near.join(", ")}?` : ""}`,
  unusedCases: ({ folder, id, count }: { folder: string; id: string; count: number }) =>
    `${folder}: ${count === 1 ? "1 case is" : `${count} cases are`} not used, because the assignment has no ${id}.`,
  noOwnProblems: ({ folder }: { folder: string }) =>
    `problemFolders: ${folder} holds no problem, that is, no folder with a problem.json.`,
  noReference: ({ file, id }: { file: string; id: string }) =>
    `${id} has no reference (${file}), so its cases are not checked.`,
  referenceDiffers: (f: { file: string; id: string; expected: string; got: string; why: string }) =>
    `${f.file}: the case expects ${f.expected || "nothing"}, but the reference of ${f.id} prints ${f.got || "nothing"}. ${f.why}`.trimEnd(),
  referenceFails: (f: { file: string; id: string; verdict: string; why: string }) =>
    `${f.file}: the reference of ${f.id} fails on this case (${f.verdict}). ${f.why}`.trimEnd(),
  moreFaults: ({ count }: { count: number }) => `… and ${count} more cases.`,
  faults:
    "The reference is not accepted on these cases, so no student would be. Correct the case or the reference; nothing was graded.",
  sameInput: ({ file, other }: { file: string; other: string }) =>
    `${file}: has the same input as ${other}.`,
  ownCases: ({ count }: { count: number }) =>
    `${count} ${count === 1 ? "case comes" : "cases come"} from the course itself.`,
  noPoints: "Every problem of the assignment has 0 points, so nobody can earn any.",
  zeroPoints: ({ list }: { list: string }) => `These problems have 0 points: ${list}.`,
  largeBonus: ({ bonus }: { bonus: number }) =>
    `stability.bonus is ${bonus}, which is ${Math.round(bonus * 100)} % of a problem's points on top. A tenth is 0.1.`,
  countedTwice:
    "The assignment gives stability cases a weight in groups and a bonus, so they would count twice. Leave out one of the two.",
  noCountingCase: ({ id, groups }: { id: string; groups: string }) =>
    `No case of ${id} counts: the assignment gives weight only to ${groups || "no group"}.`,
  strictBonus: "With --strict stability cases decide the verdict, so stability.bonus is not given.",
  noFreshCases: "groups names fresh, but there are no fresh cases without --fresh.",
  longLimit: ({ time }: { time: number }) =>
    `limits.time is ${time}; its unit is CPU seconds a case.`,
  noBonusCases: ({ list }: { list: string }) =>
    `stability.bonus can't be earned for problems without stability cases: ${list}.`,
  pointsTwice: ({ id, first, second }: { id: string; first: number; second: number }) =>
    `The assignment names ${id} twice, with ${first} and with ${second} points.`,
  seed: ({ count, seed }: { count: number; seed: string }) =>
    `${count} fresh cases a problem; --seed ${seed} makes the same ones again.`,
} as const;
