import { type Dirent, existsSync, lstatSync, readdirSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { DljError } from "../error.ts";
import { languageOf } from "../judge/solution.ts";
import { idOfFile } from "../problem/catalogue.ts";
import { byCodeUnit } from "../problem/load.ts";

export const layouts = ["student", "problem", "repository"] as const;
/**
 * `student`: `<student>/<problem>.py` or `<student>/<problem>/solution.py`; `problem`: `<problem>/<student>.py`;
 * `repository`: the folder is one student's, the files in it or in its `solutions/`.
 */
export type Layout = (typeof layouts)[number];

/** One student's submission: where each problem's file is, and an archive where it came as one. */
export interface Submission {
  readonly student: string;
  /** By problem id: the file's path. */
  readonly files: ReadonlyMap<string, string>;
  /** By problem id: further files of the same problem, which are not judged. */
  readonly spare?: ReadonlyMap<string, readonly string[]>;
  /** A `.zip` or `.tar.gz` that holds the files instead. */
  readonly archive?: string;
  /** A folder that is a link, or can't be read: nothing in it is judged. */
  readonly blocked?: { readonly path: string; readonly why: string };
}

/** Folders that tools leave beside the students'. */
const ignored: ReadonlySet<string> = new Set(["__pycache__", "__MACOSX", "node_modules"]);

const archives = [".zip", ".tar.gz", ".tgz"];

/**
 * Finds the submissions in a folder, in order of the students' names. Links are never followed; hidden files are passed over.
 *
 * @throws DljError (usage) where there is no such folder, nothing in it, or two submissions of one name
 */
export function findSubmissions(root: string, layout: Layout): Submission[] {
  if (!existsSync(root))
    throw new DljError("usage", (m) => m.grade.noFolder({ folder: root }), "dlj grade --help");
  if (!statSync(root).isDirectory()) {
    throw new DljError("usage", (m) => m.grade.notAFolder({ folder: root }), "dlj grade --help");
  }
  const found = readable(root, () => finders[layout](root));
  if (found.length === 0) {
    throw new DljError(
      "usage",
      (m) => m.grade.nothingFound({ folder: root, layout }),
      "dlj grade --help",
    );
  }
  const sorted = found.sort((a, b) => byCodeUnit(a.student, b.student));
  const twice = sorted.find(({ student }, index) => student === sorted[index + 1]?.student);
  if (twice) throw new DljError("usage", (m) => m.grade.twice({ student: twice.student }));
  return sorted;
}

/** A folder above the students' can't be read: then nobody can be graded. */
function readable<T>(folder: string, find: () => T): T {
  try {
    return find();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    if (why === undefined || error instanceof DljError) throw error;
    throw new DljError("usage", (m) => `${folder}: ${m.grade.unreadable({ why })}.`);
  }
}

const finders: Record<Layout, (root: string) => Submission[]> = {
  student(root) {
    return entriesOf(root).flatMap((entry): Submission[] => {
      const path = join(root, entry.name);
      if (isFolder(entry)) return [folderOf(nameOf(entry.name), path)];
      if (leadsToFolder(entry, path)) {
        const blocked = { path, why: "ELOOP" };
        return [{ student: nameOf(entry.name), files: new Map(), blocked }];
      }
      const ending = archives.find((one) => entry.name.toLowerCase().endsWith(one));
      if (ending === undefined) return [];
      const student = nameOf(entry.name.slice(0, -ending.length));
      return [{ student, files: new Map(), archive: path }];
    });
  },
  problem(root) {
    const students = new Map<string, [string, string][]>();
    for (const { name: problem } of entriesOf(root).filter(isFolder)) {
      for (const name of sourcesOf(entriesOf(join(root, problem)))) {
        const student = nameOf(basename(name, extname(name)));
        const files = students.get(student) ?? [];
        files.push([idOfFile(problem), join(root, problem, name)]);
        students.set(student, files);
      }
    }
    return [...students].map(([student, files]) => ({ student, ...oneEach(files) }));
  },
  repository(root) {
    const own = join(root, "solutions");
    // A repository can hold a link, which would lead to another's solutions.
    const inner = lstatSync(own, { throwIfNoEntry: false })?.isDirectory() ? filesOf(own) : [];
    const files = [...filesOf(root), ...inner];
    return files.length === 0 ? [] : [{ student: nameOf(basename(root)), ...oneEach(files) }];
  },
};

/** One student's folder; one that can't be read is that student's finding alone. */
function folderOf(student: string, path: string): Submission {
  try {
    return { student, ...oneEach(filesOf(path)) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    if (why === undefined) throw error;
    return { student, files: new Map(), blocked: { path, why } };
  }
}

/** The files that are judged, and those that would have been were there no better. */
function oneEach(files: readonly (readonly [string, string])[]) {
  const spare = new Map<string, string[]>();
  const judged = new Map<string, string>();
  for (const [id, path] of files) {
    const before = judged.get(id);
    if (before !== undefined) spare.set(id, [...(spare.get(id) ?? []), before]);
    judged.set(id, path);
  }
  return spare.size === 0 ? { files: judged } : { files: judged, spare };
}

/**
 * A student's files, each with its problem's id, the one to judge last: `<problem>.py` goes before `<problem>/solution.py`,
 * Python before other languages.
 */
function filesOf(folder: string): [string, string][] {
  const files: [string, string][] = [];
  const entries = entriesOf(folder);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link is kept: reading it tells the finding.
    const found = isFolder(entry) ? solutionsIn(path) : leadsToFolder(entry, path) ? [path] : [];
    for (const file of found) files.push([idOfFile(entry.name), file]);
  }
  for (const name of sourcesOf(entries)) files.push([idOfFile(name), join(folder, name)]);
  return files;
}

function solutionsIn(folder: string): string[] {
  try {
    const names = sourcesOf(entriesOf(folder)).filter(isSolution);
    return names.map((name) => join(folder, name));
  } catch {
    return [folder];
  }
}

/** The names that may be solutions, Python's last: what is set last stays. */
function sourcesOf(entries: readonly Dirent[]): string[] {
  const names = entries.filter((entry) => !isFolder(entry) && isSource(entry.name));
  const isPython = ({ name }: Dirent) => (name.toLowerCase().endsWith(".py") ? 1 : 0);
  return names.sort((a, b) => isPython(a) - isPython(b)).map(({ name }) => name);
}

/** The problem that a path in an archive is a solution of, if it may be one. */
export function problemOfPath(path: string): string | undefined {
  const parts = path.split("/").filter((part) => part !== "" && part !== ".");
  const name = parts.at(-1);
  if (name === undefined || !isSource(name) || name.startsWith(".")) return undefined;
  return isSolution(name) ? parts.at(-2) && idOfFile(parts.at(-2) as string) : idOfFile(name);
}

function isSource(name: string): boolean {
  return extname(name).toLowerCase() in languageOf;
}

function isSolution(name: string): boolean {
  return isSource(name) && basename(name, extname(name)) === "solution";
}

/** A file's name as its student knows it: with its folder where the name alone says nothing. */
export function shortName(path: string): string {
  return path
    .split("/")
    .slice(isSolution(basename(path)) ? -2 : -1)
    .join("/");
}

/** Paths of one problem in an archive, the one to judge first: Python, then what lies least deep. */
export function byPreference(a: string, b: string): number {
  const rank = (path: string) => [
    path.toLowerCase().endsWith(".py") ? 0 : 1,
    isSolution(basename(path)) ? 1 : 0,
    path.split("/").length,
  ];
  const [x, y] = [rank(a), rank(b)];
  const differing = x.findIndex((one, index) => one !== y[index]);
  return differing < 0 ? byCodeUnit(a, b) : (x[differing] ?? 0) - (y[differing] ?? 0);
}

/** Names typed on different systems are the same name: macOS writes accents apart. */
function nameOf(name: string): string {
  return name.normalize("NFC");
}

function isFolder(entry: Dirent): boolean {
  return entry.isDirectory();
}

function leadsToFolder(entry: Dirent, path: string): boolean {
  return (
    entry.isSymbolicLink() && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false)
  );
}

/** What lies in a folder, by name. A link, a pipe or a device in a solution's place stays: reading it tells the finding. */
function entriesOf(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !ignored.has(name))
    .sort((a, b) => byCodeUnit(a.name, b.name));
}
