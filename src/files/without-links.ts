import { existsSync, lstatSync, realpathSync } from "node:fs";
import { join, sep } from "node:path";
import { DljError } from "../error.ts";

/**
 * The real path of a file to write or read. Links are followed, but none in a distrusted folder: the person who filled the
 * folder could make dlj write over, or show, any file of its user.
 *
 * @param path absolute; the file need not exist, nor the folders above it
 * @param distrusted folders whose content others may have written
 * @throws DljError (usage) that names the link
 */
export function withoutLinks(path: string, distrusted: readonly string[]): string {
  const roots = distrusted.filter(existsSync).map((folder) => realpathSync(folder));
  let reached: string = sep;
  for (const name of path.split(sep).filter((part) => part !== "")) {
    const next = join(reached, name);
    const isLink = isSymbolicLink(next);
    if (isLink && roots.some((root) => isWithin(reached, root))) {
      throw new DljError("usage", (m) => m.files.linkRefused({ file: path, link: next }));
    }
    reached = isLink ? followed(next) : next;
  }
  return reached;
}

function isSymbolicLink(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  } catch (error) {
    // Below a file there is no link. Opening the path says what is wrong with it.
    if ((error as NodeJS.ErrnoException).code === "ENOTDIR") return false;
    throw error;
  }
}

/** A link that leads nowhere stays as it is: opening it then fails, because files are opened with O_NOFOLLOW. */
function followed(link: string): string {
  try {
    return realpathSync(link);
  } catch {
    return link;
  }
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
