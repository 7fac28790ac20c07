import { basename, dirname } from "node:path";
import pLimit from "p-limit";
import pMap from "p-map";
import { DljError } from "../../error.ts";
import type { Case, Problem } from "../../problem/load.ts";
import { byCodeUnit, loadSpec } from "../../problem/load.ts";
import type { ProblemSpec } from "../../problem/spec.ts";
import type { AuthorContext } from "../author-context.ts";
import { type Finding, isAdvice, type Report, reportFor } from "../finding.ts";
import { type DraftCase, readCases } from "../folder.ts";
import { checkCall } from "./call.ts";
import { checkCaseValue } from "./case-value.ts";
import { checkCopies } from "./copies.ts";
import { checkCorrect } from "./correct.ts";
import { checkGap, checkPlace } from "./course.ts";
import { checkEncoding } from "./encoding.ts";
import { checkEquivalents } from "./equivalents.ts";
import { checkFiles } from "./files.ts";
import { checkInputs } from "./inputs.ts";
import { checkOutputs } from "./outputs.ts";
import { checkReference } from "./reference.ts";
import { checkRules } from "./rules.ts";
import { checkSampleSizes } from "./sample-sizes.ts";
import { checkRoot } from "./schema.ts";
import { checkSpec, type Level } from "./spec.ts";
import { checkSpecContent } from "./spec-content.ts";
import { checkStatements } from "./statement.ts";
import { checkTwins } from "./twins.ts";
import { checkMisconceptions } from "./wrong-solutions.ts";

export interface VerifyOptions {
  /** The folders of the problems to verify. */
  readonly folders: readonly string[];
  /** The folders of all problems of the catalogue, for prerequisites and order. */
  readonly all: readonly string[];
  /** The deciding interpreter first, then the others. */
  readonly authors: readonly AuthorContext[];
  /** The level of all problems; else a problem's track says which. */
  readonly level?: Level | undefined;
  /** A formula as a terminal shows it. */
  readonly draw: (formula: string) => string;
  readonly progress?: (done: number) => void;
}

/** All findings about the problems, in order of id; if all problems are verified, about the catalogue too. */
export async function verify(options: VerifyOptions): Promise<Finding[]> {
  const { folders, all, authors } = options;
  const placed = all.flatMap((folder) => {
    const spec = specIfValid(folder);
    return spec === undefined ? [] : [{ root: dirname(folder), spec }];
  });
  const isWhole = all.every((folder) => folders.includes(folder));
  const roots = isWhole ? [...new Set(all.map((folder) => dirname(folder)))] : [];
  const ofRoots = roots.flatMap((root) => checkRoot(root, reportFor("")));
  const slots = authors[0]?.slots ?? 1;
  const width = Math.max(1, Math.floor(slots / Math.max(1, folders.length)));
  let done = 0;
  const found = await pMap(
    folders,
    async (folder) => {
      const report = reportFor(basename(folder));
      const specs = placed.map(({ spec }) => spec);
      const neighbours = placed.flatMap(({ root, spec }) =>
        root === dirname(folder) ? [spec] : [],
      );
      const { level, draw } = options;
      const findings = await verifyProblem(folder, {
        specs,
        isWhole,
        neighbours,
        level,
        draw,
        authors,
        width,
        report,
      });
      done += 1;
      options.progress?.(done);
      return findings;
    },
    { concurrency: slots },
  );
  const byProblem = found.flat().sort((a, b) => byCodeUnit(a.problem, b.problem));
  return [...ofRoots, ...byProblem];
}

interface About {
  readonly specs: readonly ProblemSpec[];
  readonly isWhole: boolean;
  /** The problems of the same folder. */
  readonly neighbours: readonly ProblemSpec[];
  readonly level: Level | undefined;
  readonly draw: (formula: string) => string;
  readonly authors: readonly AuthorContext[];
  readonly width: number;
  readonly report: Report;
}

async function verifyProblem(folder: string, about: About): Promise<Finding[]> {
  const { report } = about;
  const checked = checkSpec(folder, report, about.level);
  if ("findings" in checked) {
    return [...checked.findings, ...checkFiles(folder, about.level ?? "catalogue", report)];
  }
  const { spec, level } = checked;
  const cases = readCases(folder);
  // Without lines in problem.json the cases may have any; without outputs any values.
  const inputs =
    spec.input.length > 0 || level === "catalogue"
      ? checkInputs(folder, spec, cases, level, report)
      : [];
  const outputs = spec.output.length > 0 ? checkOutputs(folder, spec, cases, level, report) : [];
  const ofFiles = [
    ...checkCall(folder, spec, report),
    ...checkSpecContent(folder, spec, report),
    ...checkFiles(folder, level, report),
    ...checkEncoding(folder, spec.id, cases, report),
    ...checkCopies(folder, report),
    ...inputs,
    ...outputs,
    ...(level === "catalogue" ? checkForLearners(folder, spec, cases, about) : []),
  ];
  const sound = cases.filter(isComplete).filter(({ key }) => !isAtFault(key, inputs));
  const problem = { id: spec.id, folder, spec, cases: sound };
  const keys = cases.map(({ key }) => key);
  return [...ofFiles, ...(await checkRuns(problem, keys, level, about))];
}

/** Checks that only the catalogue needs: its order, statements in both languages, samples that teach. */
function checkForLearners(
  folder: string,
  spec: ProblemSpec,
  cases: readonly DraftCase[],
  { specs, neighbours, isWhole, draw, report }: About,
): Finding[] {
  return [
    ...checkPlace(folder, spec, specs, neighbours, report),
    ...(isWhole ? checkGap(folder, spec, specs, report) : []),
    ...checkStatements(folder, spec, cases, draw, report),
    ...checkSampleSizes(folder, spec, cases, report),
  ];
}

/** Checks that need running programs. If the reference is not reliable, nothing is judged by it. */
async function checkRuns(
  problem: Problem,
  keys: readonly string[],
  level: Level,
  { authors, width, report }: About,
): Promise<Finding[]> {
  const [main] = authors;
  if (!main) return [];
  const reference = await checkReference(authors, problem, width, level, report);
  if (!reference.cases) return [...reference.findings];
  const judged = { ...problem, cases: reference.cases };
  const limit = pLimit(width);
  const [correct, wrong, mutants] = await Promise.all([
    limit(() => checkCorrect(authors, judged, width, report)),
    limit(() => checkMisconceptions(main, judged, keys, width, level, report)),
    limit(() => checkEquivalents(main, problem, report)),
  ]);
  const isCatalogue = level === "catalogue";
  const twins = isCatalogue ? checkTwins(judged, wrong.outputs, report) : [];
  const worth = isCatalogue ? checkCaseValue(judged, wrong.outputs, wrong.refusing, report) : [];
  const allRules = checkRules(judged, keys, wrong.refusals, report);
  const rules = isCatalogue ? allRules : allRules.filter((finding) => !isAdvice(finding));
  return [
    ...reference.findings,
    ...correct.accepted,
    ...wrong.findings,
    ...twins,
    ...worth,
    ...correct.generator,
    ...rules,
    ...mutants,
  ];
}

function isComplete(one: DraftCase): one is Case {
  return one.expected !== undefined;
}

/** A case that violates the spec is reported once, and not run. */
function isAtFault(key: string, inputs: readonly Finding[]): boolean {
  const unreadable = ["inputLines", "inputUnreadable", "inputShape"];
  return inputs.some(({ file, rule }) => file.endsWith(`/${key}.in`) && unreadable.includes(rule));
}

function specIfValid(folder: string): ProblemSpec | undefined {
  try {
    return loadSpec(folder);
  } catch (error) {
    if (error instanceof DljError) return undefined;
    throw error;
  }
}
