interface Detail {
  detail: string;
}

export const imports = {
  description:
    "Make problems of Kattis or ICPC problem packages (a folder or a zip) and of deep-ml's JSON, and say what they have that a problem of dlj has no place for.",
  packages: "a package's folder or .zip, or a .json file of deep-ml",
  as: "the new problem's id (default: the package's name, or the name of its function)",
  as1: "--as names one problem, but several packages are given. Import them one by one.",
  dropped: "Not carried over:",

  noPackage: ({ file }: { file: string }) =>
    `${file}: is no package: a Kattis package has a problem.yaml, deep-ml's JSON has test_cases, or tests.json in its folder.`,
  tooLarge: ({ file }: { file: string }) =>
    `${file}: is too large or too deep for a problem package (64 MiB, 5000 files).`,
  linkOut: ({ file }: { file: string }) =>
    `${file}: is a link that leads out of the package. Put the file itself there.`,
  archive: {
    outside: "a path in the archive leads out of it. Nothing was written.",
    tooManyFiles: "the archive has too many files. Nothing was written.",
    tooLarge: "the archive is too large when unpacked. Nothing was written.",
    tooDeep: "the archive is too deep in folders. Nothing was written.",
    bomb: "the archive unpacks to far more than its size. Nothing was written.",
    unreadable: "the archive can't be read. Pack the folder again as a .zip.",
    encrypted: "the archive has a password. Pack the folder again without one.",
    link: "the archive has a link. Pack the files themselves.",
  },
  notUtf8: "it is not UTF-8. Save it as UTF-8.",
  notYaml: ({ line, why }: { line: number; why: string }) => `line ${line} is not YAML: ${why}`,
  notJson: ({ why }: { why: string }) => `it is not JSON: ${why}`,
  wrongValue: ({ key, expected }: { key: string; expected: string }) =>
    `${key === "" ? "the top" : key}: ${expected}.`,
  wrongType: ({ type }: { type: string }) =>
    `the problem is ${type}. Only pass-fail and scoring problems, which read stdin and print, can be carried over.`,
  noAnswer: "it has no .ans beside it. Every .in needs one.",
  noCases: "it has no cases: pairs of .in and .ans.",
  noFile: "it is missing.",
  oneName: ({ other, name }: { other: string; name: string }) =>
    `it and ${other} would both be the case ${name}. Rename one.`,
  solutionFails: ({ why }: { why: string }) => `its own solution fails: ${why}`,
  noFunction: "its tests call no function that its solution defines.",
  noTests: ({ why }: { why: string }) => `none of its tests can be carried over. ${why}`,

  part: ({ path }: { path: string }) => `${path}.`,
  keys: ({ path, keys }: { path: string; keys: string }) => `${path}: ${keys}.`,
  besideCases: ({ end }: { end: string }) => `the ${end} files beside the cases.`,
  caseWith: ({ path, with: other }: { path: string; with: string }) =>
    `${path}: the case needs ${other} beside stdin.`,
  manyTolerances: ({ paths }: { paths: string }) =>
    `the different tolerances of ${paths}. The loosest holds for all cases.`,
  validator: ({ path }: { path: string }) =>
    `${path}: a program decides there which answers are right. dlj compares with the .ans alone, so a right answer that differs from it fails.`,
  unknownFlag: ({ flag }: { flag: string }) => `the validator flag ${flag}.`,
  caseSensitive:
    "the package takes upper and lower case for the same; dlj compares words as they are printed.",
  spaceSensitive: "space_change_sensitive: dlj compares values, whatever blanks are between them.",
  submission: ({ path }: { path: string }) => `${path}.`,
  noReference:
    "a reference: no submission in submissions/accepted is a single .py file. Write one to solutions/.",
  latex: ({ path, commands }: { path: string; commands: string }) =>
    `LaTeX in ${path} that stays as it is: ${commands}.`,
  test: ({ test, why }: { test: number; why: string }) => `test ${test}: ${why}.`,
  testReasons: {
    notLiteral: ({ detail }: Detail) => `an argument is no number, text or list: ${detail}`,
    fails: ({ detail }: Detail) => `it fails with its own solution: ${detail}`,
    calls: ({ detail }: Detail) => `it calls the function ${detail} times, not once`,
    otherParameters: ({ detail }: Detail) => `its parameters are others: ${detail}`,
    otherAnswer: (_: Detail) => "the solution's result is not what the test expects",
  },
} as const;
