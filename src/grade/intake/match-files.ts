import { extname } from "node:path";
import { byCodeUnit } from "../../problem/load.ts";
import type { Trouble } from "./entry.ts";
import { type NameIndex, type NameMatch, saysNothing } from "./match-name.ts";
import { isHandedIn, sourceName } from "./source-names.ts";
import type { Student, StudentFile } from "./students.ts";
import {
  type FunctionsInFiles,
  likeliestProblem,
  type NameContext,
  nameContextOf,
  problemOf,
} from "./which-problem.ts";

/** Why a file is not judged. */
export type SetAside =
  | Trouble
  | { readonly kind: "language" | "repeated" }
  /** For a problem that the assignment doesn't ask for. */
  | { readonly kind: "notAsked" }
  /** Another file of the problem is judged. */
  | { readonly kind: "other"; readonly judged: StudentFile }
  /** Several near names, none of which is certain. */
  | { readonly kind: "ambiguous" }
  /** Its name says no problem. */
  | { readonly kind: "unmatched" }
  /** Data, a text, what a platform wrote: nobody expects it to be judged. */
  | { readonly kind: "material" }
  | { readonly kind: "skipped" };

/** One file and what became of it. */
export interface Account {
  readonly file: StudentFile;
  /** The problem that it is judged for, or the likeliest one. */
  readonly problem?: string;
  /** All problems that it is judged for, if there are several. */
  readonly problems?: readonly string[];
  /** Undefined if it is judged. */
  readonly setAside?: SetAside;
}

/** The file that is judged for a problem. */
export interface Chosen {
  readonly file: StudentFile;
  /** Whether its name is only near to the problem's. */
  readonly isNear: boolean;
  /** Whether its name says no problem, but it defines the problem's function. */
  readonly isByFunction: boolean;
  /** Other files of the problem. */
  readonly others: readonly StudentFile[];
}

export interface Matching {
  readonly chosen: ReadonlyMap<string, Chosen>;
  /** Every file of the student, once. */
  readonly accounts: readonly Account[];
}

export interface WantedProblems {
  readonly names: NameIndex;
  /** The problems that are graded; undefined if every problem that a file is for. */
  readonly problems: ReadonlySet<string> | undefined;
  readonly exactOnly: boolean;
  /** The problems whose functions a file defines; none by default. */
  readonly functions?: FunctionsInFiles;
}

interface Candidate {
  readonly file: StudentFile;
  readonly match: NameMatch;
}

/** Decides which file is judged for which problem, and accounts for every other file. */
export function matchFiles(student: Student, asked: WantedProblems): Matching {
  const { problems, exactOnly } = asked;
  const context = nameContextOf(student, asked);
  const accounts: Account[] = [];
  const candidates = new Map<string, Candidate[]>();
  const add = (candidate: Candidate) =>
    candidates.set(candidate.match.problem, [
      ...(candidates.get(candidate.match.problem) ?? []),
      candidate,
    ]);
  const nameless: StudentFile[] = [];
  for (const file of student.files) {
    const aside = setAsideAtOnce(file, context);
    if (aside !== undefined) {
      accounts.push(aside);
      continue;
    }
    const match = problemOf(file, context);
    if (match) add({ file, match });
    else nameless.push(file);
  }
  const byFunction = nameless.flatMap((file) =>
    byFunctions(file, asked, new Set(candidates.keys())),
  );
  for (const candidate of byFunction) add(candidate);
  const sole = exactOnly ? undefined : soleMatch(nameless, candidates.size, problems, context);
  if (sole) add(sole);
  const used = new Set([sole, ...byFunction].map((one) => one?.file));
  for (const file of nameless) {
    if (used.has(file)) continue;
    const problem = likeliestProblem(file, context);
    accounts.push({
      file,
      ...(problem === undefined ? {} : { problem }),
      setAside: { kind: "unmatched" },
    });
  }
  const chosen = new Map<string, Chosen>();
  for (const [problem, some] of candidates) {
    const decided = decide(problem, some, problems);
    if (decided.chosen) chosen.set(problem, decided.chosen);
    accounts.push(...decided.accounts);
  }
  const merged = oncePerFile(accounts);
  merged.sort((a, b) => byCodeUnit(a.file.entry.path.join("/"), b.file.entry.path.join("/")));
  return { chosen, accounts: merged };
}

/** The problems without a file of their own whose functions a file defines. */
function byFunctions(
  file: StudentFile,
  { functions }: WantedProblems,
  named: ReadonlySet<string>,
): Candidate[] {
  const defined = functions?.get(file.entry) ?? [];
  return defined
    .filter((problem) => !named.has(problem))
    .map((problem) => ({ file, match: { problem, closeness: "function" } }));
}

/** One account of a file that is judged for several problems, or judged for one and not for another. */
function oncePerFile(accounts: readonly Account[]): Account[] {
  const byFile = new Map<StudentFile, Account[]>();
  for (const one of accounts) byFile.set(one.file, [...(byFile.get(one.file) ?? []), one]);
  return [...byFile.values()].flatMap((some) => {
    const judged = some.filter(({ setAside }) => setAside === undefined);
    const problems = judged.flatMap(({ problem }) => problem ?? []);
    const [first] = judged.length > 0 ? judged : some;
    return first === undefined ? [] : [problems.length > 1 ? { ...first, problems } : first];
  });
}

/** Files that can't be a solution that dlj judges. */
function setAsideAtOnce(file: StudentFile, context: NameContext): Account | undefined {
  const { entry, inner, record } = file;
  if (entry.skipped || entry.empty) return { file, setAside: { kind: "skipped" } };
  if (record) return { file, setAside: { kind: "material" } };
  if (entry.repeated) return { file, setAside: { kind: "repeated" } };
  const name = inner.at(-1) ?? "";
  const { extension } = sourceName(name);
  const { trouble } = entry;
  const isLinkedFolder = trouble?.kind === "link" && extname(name) === "";
  if (trouble && extension === undefined && !(isLinkedFolder && context.names.exact(name)))
    return { file, setAside: trouble };
  if (extension !== undefined || isLinkedFolder) return undefined;
  const problem = likeliestProblem(file, context);
  const near = problem === undefined ? {} : { problem };
  const isWork =
    isHandedIn(name) || (problem !== undefined && /^\.(txt|md|rst)?$/i.test(extname(name)));
  if (isWork && problem !== undefined) return { file, ...near, setAside: { kind: "language" } };
  return { file, setAside: { kind: isHandedIn(name) ? "language" : "material" } };
}

/** If one problem is asked for and one file is there, `solution.py` or `hw1.py` is for it. */
function soleMatch(
  nameless: readonly StudentFile[],
  matched: number,
  problems: ReadonlySet<string> | undefined,
  { studentTokens }: NameContext,
): Candidate | undefined {
  const [file, ...others] = nameless;
  const [problem, ...more] = problems ?? [];
  if (file === undefined || problem === undefined || others.length + more.length + matched > 0)
    return undefined;
  if (!saysNothing(sourceName(file.inner.at(-1) ?? "").stem, studentTokens)) return undefined;
  return { file, match: { problem, closeness: "near" } };
}

/** Chooses among the files of one problem. */
function decide(
  problem: string,
  candidates: readonly Candidate[],
  problems: ReadonlySet<string> | undefined,
): { readonly chosen?: Chosen; readonly accounts: Account[] } {
  const sorted = [...candidates].sort(byPreference);
  const [first, second] = sorted;
  const aside = (setAside: SetAside) =>
    sorted.map(({ file }): Account => ({ file, problem, setAside }));
  if (first === undefined) return { accounts: [] };
  if (problems !== undefined && !problems.has(problem))
    return { accounts: aside({ kind: "notAsked" }) };
  const isNear = first.match.closeness === "near";
  if (isNear && second && compareRanks(rankOf(first), rankOf(second)) === 0)
    return { accounts: aside({ kind: "ambiguous" }) };
  const others = sorted.slice(1).map(({ file }) => file);
  const judged = first.file;
  return {
    chosen: { file: judged, isNear, isByFunction: first.match.closeness === "function", others },
    accounts: [
      { file: judged, problem },
      ...others.map((file): Account => {
        const setAside = file.entry.trouble ?? { kind: "other", judged };
        return { file, problem, setAside };
      }),
    ],
  };
}

/**
 * The later attempt goes first, then a file that can be read, then the id, an alias and a near name, then Python, `<problem>.py`
 * before `<problem>/solution.py`, the file in the fewest folders, and the id as it is spelled.
 */
function rankOf({ file, match }: Candidate): number[] {
  const { stem, extension } = sourceName(file.inner.at(-1) ?? "");
  const closeness = { id: 0, alias: 1, near: 2, function: 3 }[match.closeness];
  const isOtherSpelling = match.closeness === "id" && stem !== match.problem && stem !== "solution";
  return [
    -(file.attempt ?? 0),
    file.entry.trouble ? 1 : 0,
    closeness,
    extension === ".py" ? 0 : 1,
    stem === "solution" ? 1 : 0,
    file.inner.length,
    isOtherSpelling ? 1 : 0,
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((one, index) => one !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}

function byPreference(a: Candidate, b: Candidate): number {
  return (
    compareRanks(rankOf(a), rankOf(b)) ||
    byCodeUnit(a.file.entry.path.join("/"), b.file.entry.path.join("/"))
  );
}
