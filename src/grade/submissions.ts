import { existsSync, lstatSync, readdirSync, statSync } from "node:fs";
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
}

const archives = [".zip", ".tar.gz", ".tgz"];

/**
 * Finds the submissions in a folder, in order of the students' names. Links are never followed; hidden files are passed over.
 *
 * @throws DljError (usage) where there is no such folder, or nothing in it
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
  return found.sort((a, b) => byCodeUnit(a.student, b.student));
}

const finders: Record<Layout, (root: string) => Submission[]> = {
  student(root) {
    const folders = entriesOf(root, "folder").map((name) => ({
      student: nameOf(name),
      files: filesOf(join(root, name)),
    }));
    const packed = entriesOf(root, "file").flatMap((name) => {
      const ending = archives.find((one) => name.toLowerCase().endsWith(one));
      if (ending === undefined) return [];
      const student = nameOf(name.slice(0, -ending.length));
      return [{ student, files: new Map<string, string>(), archive: join(root, name) }];
    });
    return [...folders, ...packed];
  },
  problem(root) {
    const students = new Map<string, Map<string, string>>();
    for (const problem of entriesOf(root, "folder")) {
      for (const name of entriesOf(join(root, problem), "file").filter(isSource)) {
        const student = nameOf(basename(name, extname(name)));
        const files = students.get(student) ?? new Map<string, string>();
        students.set(student, files.set(idOfFile(problem), join(root, problem, name)));
      }
    }
    return [...students].map(([student, files]) => ({ student, files }));
  },
  repository(root) {
    const own = join(root, "solutions");
    const files = new Map([...filesOf(root), ...(existsSync(own) ? filesOf(own) : [])]);
    return files.size === 0 ? [] : [{ student: nameOf(basename(root)), files }];
  },
};

/** A student's files by problem id: `<problem>.py`, or `<problem>/solution.py`. */
function filesOf(folder: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of entriesOf(folder, "folder")) {
    const inner = entriesOf(join(folder, name), "file").find(isSolution);
    if (inner !== undefined) files.set(idOfFile(name), join(folder, name, inner));
  }
  for (const name of entriesOf(folder, "file").filter(isSource)) {
    files.set(idOfFile(name), join(folder, name));
  }
  return files;
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

function entriesOf(folder: string, kind: "file" | "folder"): string[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith(".") && name !== "__pycache__" && name !== "node_modules")
    .filter((name) => {
      const stat = lstatSync(join(folder, name));
      // A link, a pipe or a device in a solution's place is kept as a file: reading it tells the finding.
      return kind === "folder" ? stat.isDirectory() : !stat.isDirectory();
    })
    .sort(byCodeUnit);
}
