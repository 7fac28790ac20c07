import { renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type * as z from "zod";
import { DljError, whyOf } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { withoutLinks } from "../../files/without-links.ts";
import { withLock } from "./lock.ts";

/** A kind of file in a workspace's `.dlj` folder. */
export interface FileKind<T extends { readonly version: number }> {
  readonly name: string;
  readonly empty: T;
  readonly schema: z.ZodType<T>;
  readonly print: (content: T) => string;
}

/** A file as read, and the reason if it is damaged. */
export interface ReadFile<T> {
  readonly content: T;
  readonly why?: string;
}

/** A file as written, and the new path of a damaged file. */
export interface UpdatedFile<T> {
  readonly content: T;
  readonly damaged?: { readonly aside: string; readonly why: string };
}

/**
 * The path of a file in a workspace's `.dlj` folder. A workspace may come from a stranger, so a link in it leads to no other file.
 *
 * @throws DljError (usage) if `.dlj` or the file is a link
 */
export function keptFile(workspace: string, { name }: { readonly name: string }): string {
  return withoutLinks(join(workspace, ".dlj", name), [workspace]);
}

/**
 * Reads a file, which is empty if it doesn't exist. A damaged file counts as empty; the next update renames it.
 *
 * @throws DljError (usage) if a newer dlj wrote it, or it can't be read
 */
export function readKept<T extends { readonly version: number }>(
  workspace: string,
  kind: FileKind<T>,
): ReadFile<T> {
  return parse(keptFile(workspace, kind), kind);
}

/**
 * Reads, changes and writes a file under a lock. The file is replaced as a whole, so that a reader never sees half of it. A
 * damaged file is kept beside it.
 *
 * @throws DljError (usage) as `readKept`, and if the workspace can't be written to
 */
export async function updateKept<T extends { readonly version: number }>(
  workspace: string,
  kind: FileKind<T>,
  change: (content: T) => T,
): Promise<UpdatedFile<T>> {
  const file = keptFile(workspace, kind);
  return await writing(file, async () => {
    makeFolder(dirname(file));
    return await withLock(`${file}.lock`, () => {
      const { content: before, why } = parse(file, kind);
      const aside = why === undefined ? undefined : putAside(file);
      const content = change(before);
      const draft = `${file}.${process.pid}.draft`;
      rmSync(draft, { force: true });
      writeFileSync(draft, kind.print(content), { flag: "wx" });
      renameSync(draft, file);
      return why === undefined || aside === undefined
        ? { content }
        : { content, damaged: { aside, why } };
    });
  });
}

function parse<T extends { readonly version: number }>(
  file: string,
  kind: FileKind<T>,
): ReadFile<T> {
  const { empty, schema } = kind;
  let text: string;
  try {
    text = readRegularFile(file).toString("utf8");
  } catch (error) {
    const why = whyOf(error);
    if (why === "ENOENT") return { content: empty };
    throw new DljError("usage", (m) => m.problem.unreadable({ file, why }));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { content: empty, why: (error as Error).message };
  }
  const version = (json as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > empty.version) {
    throw new DljError("usage", (m) => m.learn.progress.newer({ file, version }), "dlj --version");
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return { content: parsed.data };
  const [issue] = parsed.error.issues;
  return { content: empty, why: `${issue?.path.join(".")}: ${issue?.message}` };
}

/** Renames a damaged file to a free name that says so. */
function putAside(file: string): string {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, "");
  const aside = file.replace(/\.json$/, `.damaged-${stamp}.json`);
  renameSync(file, aside);
  return aside;
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
