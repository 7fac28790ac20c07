import { findings } from "./findings.ts";

interface At {
  file: string;
}

export const author = {
  findings,
  issues: {
    ending: (_: object) =>
      "a line ends with spaces or a carriage return, or the last line has no newline",
    lines: ({ expected, actual }: { expected: number; actual: number }) =>
      `it has ${actual} ${actual === 1 ? "line" : "lines"}, but problem.json declares ${expected}`,
    unreadable: ({ line, name, read }: { line: number; name: string; read: string }) =>
      `line ${line} (${name}) can't be read as ${read}`,
    shape: ({
      line,
      name,
      expected,
      actual,
    }: {
      line: number;
      name: string;
      expected: string;
      actual: string;
    }) => `line ${line} (${name}) has shape ${actual}, not ${expected}`,
  },
  theOutput: "The output",
  interpreter: ({ version, numpy }: { version: string; numpy: string }) =>
    `Python ${version} with NumPy ${numpy}`,
  otherForm: "the values are equal, but their types or brackets differ",
  wrongCaseName: "Use lower-case words joined by hyphens, such as two-rows.",
  outside: ({ file }: At) =>
    `${file}: is outside of the problem's folder, perhaps by a link. Nothing was written.`,
  installed: ({ file }: At) =>
    `${file}: belongs to the installed dlj, and its next update would remove the change. Name your own folder with --problems.`,
  noReference: ({ file }: At) => `${file}: the reference is missing.`,
  limitSetAs: ({ why, limit }: { why: string; limit: string }) =>
    `${why}; its limit is ${limit} in problem.json`,
  referenceFails: ({ file, key, why }: At & { key: string; why: string }) =>
    `${file}: the reference fails on ${key}: ${why}`,
  caseExists: ({ file }: At) => `${file}: already exists. Choose another --name, or add --force.`,
  invalidFresh: ({ file, seed, why }: At & { seed: number; why: string }) =>
    `${file}: prints an invalid input with seed ${seed}: ${why}.`,
  generate: {
    description:
      "Make cases from a problem's generator, or refresh the outputs of its reference and misconceptions. Writes all files or none.",
    problems: "ids, aliases, tracks, tags, globs of ids, or all",
    seed: "make one case with this seed of generate.py; may be repeated",
    group: "the group of the new cases",
    name: "the name of the new case",
    refresh: "write the outputs of existing cases again",
    check: "write nothing, but list what would change; exit status 1 if anything would",
    force: "overwrite a case of the same name",
    nothingAsked:
      "Nothing to do. Add --seed 1 --name ties for a new case, or --refresh, or --check.",
    oneProblem: "New cases can be made for only one problem at a time.",
    written: ({ file }: At) => `wrote ${file}`,
    wouldWrite: ({ file }: At) => `would write ${file}`,
    current: ({ count }: { count: number }) =>
      `All outputs are up to date (${count} ${count === 1 ? "problem" : "problems"}).`,
  },
  noMutants: ({ why }: { why: string }) => `The references can't be mutated: ${why}`,
  mutate: {
    description:
      "Mutation-test the cases: make wrong solutions by small changes to the reference, run each, and list those that pass every case.",
    problems: "ids, aliases, tracks, tags, globs of ids, or all",
    atLeast: "exit status 1 if a problem's score is lower",
    counts: (f: { killed: number; total: number; equivalent: number; isFew: boolean }) => {
      const equivalent = f.equivalent > 0 ? `, ${f.equivalent} equivalent` : "";
      const few = f.isFew ? "; so few say little about the cases" : "";
      return `${f.killed} of ${f.total} mutants killed${equivalent}${few}`;
    },
    overall: ({ score, count }: { score: string; count: number }) =>
      `${score} over ${count} ${count === 1 ? "problem" : "problems"}`,
    perhapsEquivalent: ({ entry }: { entry: string }) =>
      `no generated input tells it from the reference. Find one with dlj fuzz, or list it in equivalentMutants: ${entry}`,
    writeCase: ({ entry }: { entry: string }) =>
      `write a case that refuses it, or list it in equivalentMutants: ${entry}`,
    refusedBySeed: ({ command }: { command: string }) => command,
    operators: {
      arithmetic: "No case fails if this operator is replaced.",
      "drop-term": "No case fails if this term is dropped.",
      constant: "No case fails if this number changes.",
      axis: "No case tells the axes apart.",
      "drop-call": "No case fails without this call.",
      "swap-arguments": "No case fails if these arguments are swapped.",
      comparison: "No case tests this boundary.",
      condition: "No case takes the other branch, or both branches give the same result.",
      "remove-line": "No case fails without this line.",
      function: "No case fails if this function is replaced by a similar one.",
      range: "No case fails if the first or the last step is skipped.",
      slice: "No case fails if this slice starts, ends or steps elsewhere.",
      sign: "No case fails if this sign or negation is dropped.",
    },
    /** The kind of case that would refuse it. */
    cases: {
      axis: "A non-square shape with more than one row would.",
      "swap-arguments": "Different, asymmetric values would.",
      comparison: "A tie, or a value equal to the threshold, would.",
    },
  },
  fuzz: {
    description:
      "Search for an input on which a solution differs from the reference, and simplify it. Exit status 1 if one is found.",
    problem: "a problem's id or alias, or the path of a solution named after it",
    file: "the solution (default: solutions/<id>.py in the workspace; - is stdin)",
    seed: "the first seed of generate.py; the same seed repeats the search",
    count: "the largest number of inputs to try",
    seconds: "stop searching after this many seconds",
    save: "save the simplest input as a case of this name",
    group: "the group of the saved case",
    invalidFresh: ({ id, seed }: { id: string; seed: number }) =>
      `The generator of ${id} prints an invalid input with seed ${seed}.`,
    progress: ({ tried }: { tried: number }) => `${tried} inputs tried`,
    none: ({ tried }: { tried: number }) =>
      `No difference from the reference on ${tried} ${tried === 1 ? "input" : "inputs"}.`,
    found: ({ tried, verdict }: { tried: number; verdict: string }) =>
      `Found after ${tried} ${tried === 1 ? "input" : "inputs"}: ${verdict}. The simplest such input:`,
    saved: ({ file }: At) => `wrote ${file}`,
  },
  scaffold: {
    description:
      "Make the folder of a new problem: from a reference and inputs that you have, or as templates. dlj verify then lists what is still to be written.",
    id: "the problem's id: lower-case words joined by hyphens",
    track: "its track, or course for a problem of your own",
    from: "make it from these: a reference (.py), and a folder of .in files with or without their .out or .ans",
    reserved: ({ id }: { id: string }) => `"${id}" selects other problems. Choose another id.`,
    taken: ({ id, other }: { id: string; other: string }) =>
      `"${id}" is already the problem ${other}. Choose another id.`,
    fromWhat: ({ file }: At) =>
      `--from takes one folder of cases and at most one Python file${file === "" || file === "." ? "" : `, but not ${file}`}.`,
    noInputs: ({ folder }: { folder: string }) => `${folder}: has no .in files, one for each case.`,
    noAnswer: ({ file }: At) =>
      `${file}: has no .out or .ans beside it. Add one, or a reference that prints it.`,
    oneName: ({ file, other, name }: At & { other: string; name: string }) =>
      `${file} and ${other} would both be the case ${name}. Rename one.`,
    differs: ({ file, why }: At & { why: string }) =>
      `${file}: the reference disagrees with the answer beside it: ${why}`,
    more: ({ count }: { count: number }) => `and ${count} more`,
    writtenCases: ({ folder, count }: { folder: string; count: number }) =>
      `wrote ${folder} (${count} ${count === 1 ? "case" : "cases"})`,
    into: "the folder of problems (default: problems in the workspace)",
    notAnId: ({ id }: { id: string }) =>
      `"${id}" is not a problem id. Use lower-case words joined by hyphens, such as group-norm.`,
    exists: ({ file }: At) => `${file}: already exists.`,
    written: ({ file }: At) => `wrote ${file}`,
  },
  verify: {
    description:
      "Check problem folders: files, statements, cases, reference, accepted solutions, misconceptions and generator. Every finding names a file, the fault and the next command.",
    problems: "ids, aliases, tracks, tags or globs of ids (default: all)",
    clean: ({ count, seconds }: { count: number; seconds: string }) =>
      `${count} ${count === 1 ? "problem" : "problems"}, no findings, ${seconds} s.`,
    found: ({ count, problems, seconds }: { count: number; problems: number; seconds: string }) =>
      `${count} ${count === 1 ? "finding" : "findings"} in ${problems} ${problems === 1 ? "problem" : "problems"}, ${seconds} s.`,
    noRules: ({ count, ids }: { count: number; ids: string }) =>
      `Advice: ${count} ${count === 1 ? "problem has" : "problems have"} no rules yet: ${ids}. This fails nothing.`,
    leftOut: ({ count, files }: { count: number; files: string }) =>
      `${count} accepted solutions were left out, because this Python lacks a package that they import: ${files}. This fails nothing; dlj verify --json lists each.`,
    mine: "check only your own problems: those of --problems, or of the workspace's folder problems",
    course:
      "check what a course's own problem needs: its cases and its reference; not titles, statements, hints or counts",
    noneMine: "There is no folder of your own problems here. Name it with --problems.",
    alike: ({ count }: { count: number }) =>
      `and ${count} more of this kind; dlj verify --json lists each`,
    editThen: ({ edit, command }: { edit: string; command: string }) =>
      `edit ${edit}, then ${command}`,
    json: "print the findings as JSON",
    writeSchema: "only write problem.schema.json beside the problems",
    wroteSchema: ({ file }: At) => `wrote ${file}`,
    progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total} problems`,
  },
} as const;
