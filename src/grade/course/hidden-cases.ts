import { readdirSync, realpathSync, statSync } from "node:fs";
import { join } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { isFresh } from "../../judge/fresh.ts";
import { caseKey } from "../../problem/case-key.ts";
import { isSystemFile } from "../../problem/case-text.ts";
import type { Catalogue } from "../../problem/catalogue.ts";
import { byCodeUnit, type Case, loadCaseFolder, type Problem } from "../../problem/load.ts";
import type { Messages } from "../../text/en.ts";

/** A case of the course's own, with the path of its input. */
export type CourseCase = Case & { readonly file: string };

export interface CourseCases {
  /** By problem id. */
  readonly cases: ReadonlyMap<string, readonly CourseCase[]>;
  /** Mistakes that don't stop the run. */
  readonly warnings: readonly ((messages: Messages) => string)[];
}

/**
 * Reads the course's own hidden cases, `<folder>/<problem>/<name>.in` and `.out`.
 *
 * @param used ids of the problems that are graded
 * @throws DljError (usage) if a folder is missing, is named twice, holds no cases, or names no problem
 */
export function readCourseCases(
  folders: readonly string[],
  catalogue: Pick<Catalogue, "idOf" | "near">,
  used: ReadonlySet<string>,
): CourseCases {
  const cases = new Map<string, CourseCase[]>();
  const warnings: CourseCases["warnings"][number][] = [];
  const seen = new Set<string>();
  for (const folder of folders) {
    for (const path of problemFoldersIn(folder, seen)) {
      const id = idOf(path, catalogue);
      const found = casesIn(path);
      if (used.has(id)) cases.set(id, [...(cases.get(id) ?? []), ...found]);
      else warnings.push((m) => m.course.unusedCases({ folder: path, id, count: found.length }));
    }
  }
  return { cases, warnings };
}

/** Adds the course's cases to a problem. A case whose name is taken gets another one, so that both run. */
export function withCourseCases(
  problem: Problem,
  added: readonly CourseCase[],
): { readonly problem: Problem; readonly files: ReadonlyMap<string, string> } {
  const files = new Map<string, string>();
  if (added.length === 0) return { problem, files };
  const taken = new Set(problem.cases.map(({ key }) => key));
  const renamed = added.map(({ file, ...one }): Case => {
    const name = freeName(one.name, taken);
    const key = caseKey({ group: one.group, name });
    taken.add(key);
    files.set(key, file);
    return { ...one, name, key };
  });
  return { problem: { ...problem, cases: inOrder([...problem.cases, ...renamed]) }, files };
}

/** Catalogue order: sample, hidden, stability; each group by name, with the fresh cases after the published ones. */
export function inOrder(cases: readonly Case[]): Case[] {
  const order = ["sample", "hidden", "stability"];
  const late = ({ name }: Case) => (isFresh(name) ? 1 : 0);
  return [...cases].sort(
    (a, b) =>
      order.indexOf(a.group) - order.indexOf(b.group) ||
      late(a) - late(b) ||
      byCodeUnit(a.name, b.name),
  );
}

/** Names that start as fresh cases do belong to fresh cases. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const isFree = (one: string) => !taken.has(`hidden/${one}`) && !isFresh(one);
  if (isFree(name)) return name;
  for (let count = 1; ; count += 1) {
    const other = `course-${name}${count === 1 ? "" : `-${count}`}`;
    if (isFree(other)) return other;
  }
}

function problemFoldersIn(folder: string, seen: Set<string>): string[] {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (!stat) throw new DljError("usage", (m) => m.course.noHiddenFolder({ folder }));
  if (!stat.isDirectory()) throw new DljError("usage", (m) => m.course.notAFolder({ folder }));
  const real = realpathSync(folder);
  if (seen.has(real)) throw new DljError("usage", (m) => m.course.hiddenTwice({ folder }));
  seen.add(real);
  const names = entriesOf(folder).filter((name) => !isSystemFile(name));
  const loose = names.find((name) => /\.(in|out)$/i.test(name));
  if (loose !== undefined) {
    const file = join(folder, loose);
    throw new DljError("usage", (m) => m.course.looseCase({ file, folder }));
  }
  const paths = names.sort(byCodeUnit).map((name) => join(folder, name));
  const inner = paths.filter(isFolder);
  if (inner.length === 0) throw new DljError("usage", (m) => m.course.noCases({ folder }));
  return inner;
}

/** A link that leads nowhere may stand for a folder of cases, which would be missing without a word. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch (error) {
    throw unreadable(path, error);
  }
}

function idOf(path: string, catalogue: Pick<Catalogue, "idOf" | "near">): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const id = catalogue.idOf(name);
  if (id !== undefined) return id;
  const near = catalogue.near(name);
  throw new DljError("usage", (m) => m.course.unknownProblem({ folder: path, near }), "dlj list");
}

function casesIn(path: string): CourseCase[] {
  try {
    const cases = loadCaseFolder(path, path, "hidden");
    if (cases.length === 0) throw new DljError("usage", (m) => m.course.noCases({ folder: path }));
    return cases.map((one) => ({ ...one, file: join(path, `${one.name}.in`) }));
  } catch (error) {
    // The next step of a published problem's error, `dlj verify`, does not help here.
    if (error instanceof DljError) throw new DljError("usage", (m) => error.sentence(m));
    throw unreadable(path, error);
  }
}

function entriesOf(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    throw unreadable(folder, error);
  }
}

function unreadable(file: string, error: unknown): DljError {
  const why = whyOf(error);
  return new DljError("usage", (m) => m.problem.unreadable({ file, why }));
}
