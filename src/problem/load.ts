import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join, relative, resolve } from "node:path";
import * as z from "zod";
import { DljError } from "../error.ts";
import { packageRoot } from "../package-root.ts";
import type { Messages } from "../text/en.ts";
import { withoutControls } from "../value/escape-invisible.ts";
import { caseKey } from "./case-key.ts";
import { isSystemFile, readCaseText } from "./case-text.ts";
import { completeNames, completeSpec } from "./complete-spec.ts";
import { fileNames } from "./layout.ts";
import { checkContent, readContent } from "./read-json.ts";
import { shellWord } from "./shell-word.ts";
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
  const next = verifyCommand(folder);
  const content = completeSpec(readSpecFile(folder, file), basename(folder));
  const spec = withoutControlsIn(checkContent(file, content, specSchema, next));
  if (spec.id !== basename(folder)) {
    throw broken(folder, (m) => m.problem.wrongId({ file, folder: basename(folder) }));
  }
  return spec;
}

const namesSchema = z.object({
  aliases: specSchema.shape.aliases.catch([]),
  title: z.record(z.string(), z.string()).catch({}),
});

/** The names of a problem. */
export type NamesInSpec = z.output<typeof namesSchema> & { readonly id: string };

/** Reads only the names in `problem.json`, in a fifth of the time of `loadSpec`. The file may be faulty. */
export function loadNames(folder: string): NamesInSpec {
  const id = basename(folder);
  try {
    const content = readSpecFile(folder, join(folder, "problem.json"));
    return { ...withoutControlsIn(namesSchema.parse(completeNames(content, id))), id };
  } catch {
    return { id, aliases: [], title: {} };
  }
}

/** A course may be a stranger's: no text of its problems may steer the reader's terminal. */
function withoutControlsIn<T>(value: T): T {
  if (typeof value === "string") return withoutControls(value) as T;
  if (Array.isArray(value)) return value.map((one) => withoutControlsIn(one)) as T;
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, one]) => [key, withoutControlsIn(one)]);
  return Object.fromEntries(entries) as T;
}

/** A course's own problem needs no `problem.json`: a folder with cases is enough. */
function readSpecFile(folder: string, file: string): unknown {
  if (!existsSync(file) && existsSync(join(folder, fileNames.cases))) return {};
  return readContent(file, verifyCommand(folder));
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
    key: caseKey({ group, name }),
    stdin: readCaseText(join(folder, `${name}.in`)),
    expected: readCaseText(join(folder, `${name}.out`)),
  }));
}

/** Gives the same order in every locale. */
export function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function broken(folder: string, sentence: (messages: Messages) => string): DljError {
  return new DljError("usage", sentence, verifyCommand(folder));
}

/** The command that checks a problem. It finds dlj's own problems without being told where they are. */
export function verifyCommand(folder: string): string {
  const root = dirname(folder);
  const isOwn = resolve(root) === join(packageRoot, "problems");
  const where = isOwn ? "" : ` --problems ${shellWord(relativeTo(process.cwd(), root))}`;
  return `dlj verify ${shellWord(basename(folder))}${where}`;
}

function relativeTo(from: string, path: string): string {
  const shown = relative(from, resolve(path)) || ".";
  return shown.startsWith("../../..") ? resolve(path) : shown;
}
