import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type * as z from "zod";
import { DljError } from "../error.ts";
import type { Messages } from "../text/en.ts";
import { isSystemFile, readCaseText, withoutMark } from "./case-text.ts";
import { completeSpec } from "./complete-spec.ts";
import { fileNames } from "./layout.ts";
import { type Group, groups, type ProblemSpec, specSchema } from "./spec.ts";

/** One stdin text and the stdout text expected for it. */
export interface Case {
  readonly group: Group;
  readonly name: string;
  /** `hidden/ties`. */
  readonly key: string;
  readonly stdin: Buffer;
  readonly expected: Buffer;
}

/** One exercise: its spec, and its cases in catalogue order. */
export interface Problem {
  readonly id: string;
  readonly folder: string;
  readonly spec: ProblemSpec;
  readonly cases: readonly Case[];
}

/**
 * Reads a problem's folder.
 *
 * @throws DljError (judge) with the file, the path in it and the expected type
 */
export function loadProblem(folder: string): Problem {
  const spec = loadSpec(folder);
  return { id: spec.id, folder, spec, cases: loadCases(folder) };
}

/** Reads and checks `problem.json` alone. */
export function loadSpec(folder: string): ProblemSpec {
  const file = join(folder, "problem.json");
  const parsed = specSchema.safeParse(completeSpec(readSpecFile(folder, file), basename(folder)));
  if (!parsed.success) {
    const { issues } = parsed.error;
    throw broken(folder, (m) => issues.map((issue) => describe(m, file, issue)).join("\n"));
  }
  if (parsed.data.id !== basename(folder)) {
    throw broken(folder, (m) => m.problem.wrongId({ file, folder: basename(folder) }));
  }
  return parsed.data;
}

/** The fault of a JSON file: the file, the path in the JSON, the expected type. */
export function describe(messages: Messages, file: string, issue: z.core.$ZodIssue): string {
  return messages.problem.invalid({
    file,
    path: pathInJson(issue.path),
    expected: issue.message,
  });
}

function pathInJson(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`))
    .join("")
    .replace(/^\./, "");
}

/** A course's own problem needs no `problem.json`: a folder with cases is enough. */
function readSpecFile(folder: string, file: string): unknown {
  if (!existsSync(file) && existsSync(join(folder, fileNames.cases))) return {};
  return parseJson(folder, file);
}

function parseJson(folder: string, file: string): unknown {
  let text: string;
  try {
    text = withoutMark(readFileSync(file)).toString("utf8");
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? String(error);
    throw broken(folder, (m) => m.problem.unreadable({ file, why }));
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = (error as Error).message;
    throw broken(folder, (m) => m.problem.notJson({ file, why }));
  }
}

/** The cases of a folder, `sample` first, then `hidden`, then `stability`, each by name. */
function loadCases(folder: string): Case[] {
  const root = join(folder, "cases");
  if (!existsSync(root)) throw broken(folder, (m) => m.problem.missingFolder({ file: root }));
  const strange = readdirSync(root).find((name) => !(name in groups));
  if (strange !== undefined) {
    const known = Object.keys(groups).join(", ");
    throw broken(folder, (m) =>
      m.problem.strangeGroup({ file: join(root, strange), groups: known }),
    );
  }
  const cases = (Object.keys(groups) as Group[]).flatMap((group) =>
    loadCaseFolder(folder, join(root, group), group),
  );
  if (!cases.some(({ group }) => groups[group])) {
    throw broken(folder, (m) => m.problem.noCases({ file: root }));
  }
  return cases;
}

/**
 * The cases of one folder of `.in` and `.out` files, by name. None if the folder does not exist.
 *
 * @param problem the problem's folder, for the error's next step
 */
export function loadCaseFolder(problem: string, folder: string, group: Group): Case[] {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  const files = readdirSync(folder).filter((name) => !isSystemFile(name));
  for (const file of files) {
    const partner = file.replace(/\.(in|out)$/, (end) => (end === ".in" ? ".out" : ".in"));
    const path = join(folder, file);
    if (partner === file) throw broken(problem, (m) => m.problem.strangeFile({ file: path }));
    if (!files.includes(partner)) {
      throw broken(problem, (m) => m.problem.noPartner({ file: path, partner }));
    }
  }
  const names = files.filter((file) => file.endsWith(".in")).map((file) => file.slice(0, -3));
  return names.sort(byCodeUnit).map((name) => ({
    group,
    name,
    key: `${group}/${name}`,
    stdin: readCaseText(join(folder, `${name}.in`)),
    expected: readCaseText(join(folder, `${name}.out`)),
  }));
}

/** Gives the same order in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function broken(folder: string, sentence: (messages: Messages) => string): DljError {
  return new DljError("usage", sentence, `dlj verify ${basename(folder)}`);
}
