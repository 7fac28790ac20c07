import { findings } from "./findings.ts";

interface At {
  file: string;
}

export const author = {
  findings,
  issues: {
    ending: (_: object) => "a line ends in blanks or a carriage return, or the last in no newline",
    lines: ({ expected, actual }: { expected: number; actual: number }) =>
      `it has ${actual} ${actual === 1 ? "line" : "lines"}, problem.json names ${expected}`,
    unreadable: ({ line, name, read }: { line: number; name: string; read: string }) =>
      `line ${line} (${name}) is nothing that ${read} reads`,
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
  otherForm: "the values are the same, their kinds or brackets are not",
  noReference: ({ file }: At) => `${file}: there is no reference.`,
  referenceFails: ({ file, key, why }: At & { key: string; why: string }) =>
    `${file}: the reference fails on ${key}: ${why}`,
  caseExists: ({ file }: At) => `${file}: is there already. Choose another --name, or add --force.`,
  invalidFresh: ({ file, seed, why }: At & { seed: number; why: string }) =>
    `${file}: with seed ${seed} it prints no valid input: ${why}.`,
  generate: {
    description:
      "Make cases from a problem's generator, or write again what its reference and misconceptions print. Writes all files or none.",
    problems: "ids, aliases, tracks, tags, globs of ids, or all",
    seed: "a seed of generate.py; makes one case; may be repeated",
    group: "the group of the new cases",
    name: "the name of the new case",
    refresh: "write outputs again, of the cases that are there",
    check: "write nothing, say what would change; exit status 1 if anything would",
    force: "replace a case of the same name",
    nothingAsked: "Say what to write: new cases (--seed 1 --name ties), or --refresh, or --check.",
    oneProblem: "New cases are made for one problem at a time.",
    written: ({ file }: At) => `wrote ${file}`,
    wouldWrite: ({ file }: At) => `would write ${file}`,
    current: ({ count }: { count: number }) =>
      `Outputs are current: ${count} ${count === 1 ? "problem" : "problems"}.`,
  },
  noMutants: ({ why }: { why: string }) => `A reference can't be mutated: ${why}`,
  mutate: {
    description:
      "Mutation testing of the cases: derives wrong solutions from the reference by small changes, runs each, and shows those that every case accepts.",
    problems: "ids, aliases, tracks, tags, globs of ids, or all",
    atLeast: "exit status 1 where a problem's score is lower",
    counts: ({
      killed,
      total,
      equivalent,
    }: {
      killed: number;
      total: number;
      equivalent: number;
    }) =>
      `${killed} of ${total} mutants refused${equivalent > 0 ? `, ${equivalent} equivalent` : ""}`,
    overall: ({ score, count }: { score: string; count: number }) =>
      `${score} over ${count} ${count === 1 ? "problem" : "problems"}`,
    perhapsEquivalent: ({ entry }: { entry: string }) =>
      `no fresh input tells it apart. Find one (dlj fuzz), or list it in equivalentMutants: ${entry}`,
    refusedBySeed: ({ command }: { command: string }) => command,
    operators: {
      arithmetic: "No case tells this operation from the other.",
      "drop-term": "No case shows that this term is there.",
      constant: "No case shows that this is the right number.",
      axis: "No case tells the axes apart: use a shape that is not square, and more than one row.",
      "drop-call": "No case shows that this function is applied.",
      "swap-arguments":
        "No case tells the order of these two: use different and asymmetric values.",
      comparison: "No case stands at this boundary: use a tie, or a value equal to the threshold.",
      condition: "No case takes the other branch, or both give the same.",
      "remove-line": "No case shows what this line is for.",
      function: "No case tells this function from its twin.",
      range: "No case shows that the first and the last step are taken.",
      slice: "No case shows where this slice begins, ends or steps.",
      sign: "No case shows that this sign or negation is there.",
    },
  },
  fuzz: {
    description:
      "Search for an input on which a solution differs from the reference, and make it as simple as it gets. Exit status 1 where one is found.",
    problem: "a problem's id or alias, or the path of a solution named after it",
    file: "the solution (default: solutions/<id>.py in the workspace; - is stdin)",
    seed: "the first seed of generate.py; the same seed repeats the search",
    count: "how many inputs are tried at most",
    seconds: "how long the search may take, in seconds",
    save: "keep the simplest input as a case of this name",
    group: "the group of the saved case",
    invalidFresh: ({ id, seed }: { id: string; seed: number }) =>
      `The generator of ${id} prints no valid input with seed ${seed}.`,
    progress: ({ tried }: { tried: number }) => `${tried} inputs tried`,
    none: ({ tried }: { tried: number }) =>
      `No difference from the reference on ${tried} ${tried === 1 ? "input" : "inputs"}.`,
    found: ({ tried, verdict }: { tried: number; verdict: string }) =>
      `Found after ${tried} ${tried === 1 ? "input" : "inputs"}, ${verdict}. The simplest input like it:`,
    saved: ({ file }: At) => `wrote ${file}`,
  },
  scaffold: {
    description:
      "Make the folder of a new problem: complete in form, empty in content. dlj verify then says what is still to be written.",
    id: "the problem's id: lower-case words joined by hyphens",
    track: "the track it belongs to; it becomes its last problem",
    into: "the folder of problems (default: problems in the workspace)",
    notAnId: ({ id }: { id: string }) =>
      `"${id}" is no id: lower-case words joined by hyphens, such as group-norm.`,
    exists: ({ file }: At) => `${file}: is there already.`,
    written: ({ file }: At) => `wrote ${file}`,
  },
  verify: {
    description:
      "Check problem folders: files, statements, cases, reference, accepted solutions, misconceptions and generator. Every finding has a file, a sentence and what to type.",
    problems: "ids, aliases, tracks, tags or globs of ids (default: all)",
    clean: ({ count, seconds }: { count: number; seconds: string }) =>
      `${count} ${count === 1 ? "problem" : "problems"}, no findings, ${seconds} s.`,
    found: ({ count, problems, seconds }: { count: number; problems: number; seconds: string }) =>
      `${count} ${count === 1 ? "finding" : "findings"} in ${problems} ${problems === 1 ? "problem" : "problems"}, ${seconds} s.`,
    editThen: ({ edit, command }: { edit: string; command: string }) =>
      `edit ${edit}, then ${command}`,
    json: "print the findings as JSON",
    writeSchema: "write problem.schema.json beside the problems, and check nothing",
    wroteSchema: ({ file }: At) => `wrote ${file}`,
    progress: ({ done, total }: { done: number; total: number }) => `${done} of ${total} problems`,
  },
} as const;
