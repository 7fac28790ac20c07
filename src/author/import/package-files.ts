import { DljError } from "../../error.ts";
import type { Messages } from "../../text/en.ts";

/** The files of a package that was read whole: paths with `/`, from the package's root. */
export interface PackageFiles {
  /** The package's name: its folder's, or its archive's without the ending. */
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** A sentence about a part of a package that a problem has no place for. */
export type Dropped = (messages: Messages) => string;

/** The paths below a folder, sorted as people number them. */
export function pathsBelow({ files }: PackageFiles, folder: string): string[] {
  const compare = new Intl.Collator("en", { numeric: true }).compare;
  return [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).sort(compare);
}

/** The error for a faulty file of a package: the fault, and the values that are allowed. */
export function packageFault(
  { name }: PackageFiles,
  path: string,
  sentence: (messages: Messages) => string,
): DljError {
  return new DljError("usage", (m) => `${name}/${path}: ${sentence(m)}`);
}

/** A file's text in UTF-8. @throws DljError (usage) if it is in another encoding */
export function textOf(files: PackageFiles, path: string): string {
  const bytes = files.files.get(path) ?? Buffer.alloc(0);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replaceAll("\r\n", "\n");
  } catch {
    throw packageFault(files, path, (m) => m.imports.notUtf8);
  }
}
