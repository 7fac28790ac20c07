import { existsSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import { DljError, whyOf } from "../error.ts";
import { makeFolder } from "../files/private-folder.ts";
import { packageRoot } from "../package-root.ts";

/** A file and its new content. */
export interface FileDraft {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/**
 * Writes all files or none: every content is on disk under a temporary name before the first file is
 * renamed into place, so that a full disk or a crash leaves no half case.
 *
 * @param roots the only folders that may be written to
 * @throws DljError (usage) if a file is outside of them, in an installed dlj, or can't be written
 */
export function writeFiles(drafts: readonly FileDraft[], roots: readonly string[]): void {
  for (const { file } of drafts) refuseOutside(file, roots);
  const draftName = (file: string) => `${file}.${process.pid}.draft`;
  let current = "";
  const written: string[] = [];
  try {
    for (const { file, content } of drafts) {
      current = file;
      makeFolder(dirname(file));
      written.push(draftName(file));
      writeFileSync(draftName(file), content);
    }
    for (const { file } of drafts) {
      current = file;
      renameSync(draftName(file), file);
    }
  } catch (error) {
    for (const draft of written) rmSync(draft, { force: true });
    const why = whyOf(error);
    throw new DljError("usage", (m) => m.learn.cantWrite({ file: current, why }));
  }
}

/** Links are followed first: one in a problem's folder may lead anywhere. */
function refuseOutside(file: string, roots: readonly string[]): void {
  const real = realPath(file);
  if (isWithin(real, realPath(packageRoot)) && !isCheckout()) {
    throw new DljError("usage", (m) => m.author.installed({ file }), "dlj scaffold --help");
  }
  if (roots.some((root) => isWithin(real, realPath(root)))) return;
  throw new DljError("usage", (m) => m.author.outside({ file }));
}

/** The next update of an installed dlj would remove what is written there. Its sources are only in a checkout. */
function isCheckout(): boolean {
  return existsSync(join(packageRoot, "tsconfig.json"));
}

/** The real path of a file that need not exist yet. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const above = dirname(path);
  return above === path ? path : join(realPath(above), path.slice(above.length));
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
