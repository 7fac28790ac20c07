import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { DljError, whyOf } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { withoutLinks } from "../../files/without-links.ts";
import { withLock } from "./lock.ts";
import { noProgress, type Progress, progressSchema } from "./progress.ts";

/** Progress as read, and the reason if its file is damaged. */
export interface ReadProgress {
  readonly progress: Progress;
  readonly why?: string;
}

/** Progress as written, and the new path of a damaged file. */
export interface UpdatedProgress {
  readonly progress: Progress;
  readonly damaged?: { readonly aside: string; readonly why: string };
}

/**
 * The path of a workspace's progress file. A workspace may come from a stranger, so a link in it leads to no other file.
 *
 * @throws DljError (usage) if `.dlj` or the file is a link
 */
export function progressFile(workspace: string): string {
  return withoutLinks(join(workspace, ".dlj", "progress.json"), [workspace]);
}

/**
 * Reads a workspace's progress, which is empty without a file. A damaged file counts as empty; the next update renames it.
 *
 * @throws DljError (usage) if a newer dlj wrote it, or it can't be read
 */
export function readProgress(workspace: string): ReadProgress {
  return parse(progressFile(workspace));
}

/**
 * Reads, changes and writes progress under a lock. The file is replaced as a whole, so that a reader never sees half of it. A
 * damaged file is kept beside it.
 *
 * @throws DljError (usage) as `readProgress`, and if the workspace can't be written to
 */
export async function updateProgress(
  workspace: string,
  change: (progress: Progress) => Progress,
): Promise<UpdatedProgress> {
  const file = progressFile(workspace);
  return await writing(file, async () => {
    makeFolder(dirname(file));
    return await withLock(`${file}.lock`, () => {
      const { progress: before, why } = parse(file);
      const aside = why === undefined ? undefined : putAside(file);
      const progress = change(before);
      const draft = `${file}.${process.pid}.draft`;
      rmSync(draft, { force: true });
      writeFileSync(draft, print(progress), { flag: "wx" });
      renameSync(draft, file);
      return why === undefined || aside === undefined
        ? { progress }
        : { progress, damaged: { aside, why } };
    });
  });
}

function parse(file: string): ReadProgress {
  let text: string;
  try {
    text = readRegularFile(file).toString("utf8");
  } catch (error) {
    const why = whyOf(error);
    if (why === "ENOENT") return { progress: noProgress };
    throw new DljError("usage", (m) => m.problem.unreadable({ file, why }));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { progress: noProgress, why: (error as Error).message };
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > noProgress.version) {
    throw new DljError("usage", (m) => m.learn.progress.newer({ file, version }), "dlj --version");
  }
  const parsed = progressSchema.safeParse(json);
  if (parsed.success) return { progress: parsed.data };
  const [issue] = parsed.error.issues;
  return { progress: noProgress, why: `${issue?.path.join(".")}: ${issue?.message}` };
}

/** Renames a damaged file to a free name that says so. */
function putAside(file: string): string {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const aside = file.replace(/\.json$/, `.damaged-${stamp}.json`);
  renameSync(file, aside);
  return aside;
}

/** Writes one line per problem, for people and for diffs. */
function print({ problems, ...head }: Progress): string {
  const lines = Object.entries(problems)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, entry]) => `    ${JSON.stringify(id)}: ${JSON.stringify(entry)}`);
  const { format, version, days } = head;
  return [
    "{",
    `  "format": ${JSON.stringify(format)},`,
    `  "version": ${version},`,
    `  "days": ${JSON.stringify(days)},`,
    `  "problems": {${lines.length > 0 ? `\n${lines.join(",\n")}\n  ` : ""}}`,
    "}\n",
  ].join("\n");
}

async function writing<T>(file: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code;
    if (error instanceof DljError || typeof why !== "string") throw error;
    throw new DljError("usage", (m) => m.learn.cantWrite({ file, why }));
  }
}
