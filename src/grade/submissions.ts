import { type Dirent, existsSync, readdirSync, statSync } from "node:fs";
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
  /** A `.zip` or `.tar.gz` that holds the files instead. */
  readonly archive?: string;
  /** A folder that is a link, or can't be read: nothing in it is judged. */
  readonly blocked?: { readonly path: string; readonly why: string };
}

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
  const found = finders[layout](root);
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
    const students = new Map<string, Map<string, string>>();
    for (const { name: problem } of entriesOf(root).filter(isFolder)) {
      for (const name of sourcesOf(entriesOf(join(root, problem)))) {
        const student = nameOf(basename(name, extname(name)));
        const files = students.get(student) ?? new Map<string, string>();
        students.set(student, files.set(idOfFile(problem), join(root, problem, name)));
      }
    }
    return [...students].map(([student, files]) => ({ student, files }));
  },
  repository(root) {
    const own = join(root, "solutions");
    const inner = statSync(own, { throwIfNoEntry: false })?.isDirectory() ? filesOf(own) : [];
    const files = new Map([...filesOf(root), ...inner]);
    return files.size === 0 ? [] : [{ student: nameOf(basename(root)), files }];
  },
};

/** One student's folder; one that can't be read is that student's finding alone. */
function folderOf(student: string, path: string): Submission {
  try {
    return { student, files: filesOf(path) };
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    if (why === undefined) throw error;
    return { student, files: new Map(), blocked: { path, why } };
  }
}

/** A student's files by problem id: `<problem>.py`, else `<problem>/solution.py`; Python before other languages. */
function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  const entries = entriesOf(folder);
  for (const entry of entries) {
    const path = join(folder, entry.name);
    // A link is kept: reading it tells the finding.
    const file = isFolder(entry) ? solutionIn(path) : leadsToFolder(entry, path) && path;
    if (file) files.set(idOfFile(entry.name), file);
  }
  for (const name of sourcesOf(entries)) files.set(idOfFile(name), join(folder, name));
  return files;
}

function solutionIn(folder: string): string | undefined {
  try {
    const name = sourcesOf(entriesOf(folder)).filter(isSolution).at(-1);
    return name && join(folder, name);
  } catch {
    return folder;
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
    .filter(
      ({ name }) => !name.startsWith(".") && name !== "__pycache__" && name !== "node_modules",
    )
    .sort((a, b) => byCodeUnit(a.name, b.name));
}
