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
