import { closeSync, readdirSync, realpathSync, statSync } from "node:fs";
import { basename, extname, join, sep } from "node:path";
import type { PackageFiles } from "../../author/import/package-files.ts";
import { DljError, whyOf } from "../../error.ts";
import { readRegularFile } from "../../files/read-regular-file.ts";
import { ArchiveBudget, ArchiveError, archiveLimits } from "../../grade/intake/archive-budget.ts";
import { openRegular } from "../../grade/intake/open-file.ts";
import { visitArchive } from "../../grade/intake/visit-archive.ts";

/**
 * Reads a package whole: a folder, a zip (`.zip`, `.kpp`), or one JSON file. Nothing is unpacked to disk.
 *
 * @param path absolute
 * @param shown the path in messages
 * @throws DljError (usage) if it can't be read, is too large, or has a path or a link that leads out of it
 */
export async function openPackage(path: string, shown: string): Promise<PackageFiles> {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw unreadable(shown, "ENOENT");
  if (stat.isDirectory()) return { name: basename(path), files: readTree(path, shown) };
  const end = extname(path).toLowerCase();
  if (end === ".json") {
    return { name: basename(path, ".json"), files: new Map([[basename(path), read(path, shown)]]) };
  }
  if (end !== ".zip" && end !== ".kpp")
    throw new DljError("usage", (m) => m.imports.noPackage({ file: shown }));
  return { name: basename(path).slice(0, -end.length), files: await readZip(path, shown) };
}

function unreadable(file: string, why: string): DljError {
  return new DljError("usage", (m) => m.problem.unreadable({ file, why }));
}

function read(path: string, shown: string): Buffer {
  try {
    return readRegularFile(path);
  } catch (error) {
    throw unreadable(shown, whyOf(error));
  }
}

/** A package may have links to its own files, but none to others: they would become cases that students see. */
function readTree(root: string, shown: string): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  const real = realpathSync(root);
  let total = 0;
  const visit = (folder: string, within: string, depth: number) => {
    if (depth > 12) throw new DljError("usage", (m) => m.imports.tooLarge({ file: shown }));
    for (const name of readdirSync(folder).sort()) {
      if (name === ".git" || name === "__pycache__") continue;
      const path = join(folder, name);
      const inner = within === "" ? name : `${within}/${name}`;
      const target = realTarget(path);
      if (target === undefined || !`${target}${sep}`.startsWith(`${real}${sep}`)) {
        throw new DljError("usage", (m) => m.imports.linkOut({ file: `${shown}/${inner}` }));
      }
      const stat = statSync(path);
      if (stat.isDirectory()) visit(path, inner, depth + 1);
      else {
        total += stat.size;
        if (total > archiveLimits.total || files.size > archiveLimits.files) {
          throw new DljError("usage", (m) => m.imports.tooLarge({ file: shown }));
        }
        files.set(inner, read(path, `${shown}/${inner}`));
      }
    }
  };
  visit(root, "", 0);
  return files;
}

function realTarget(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}

/** The files of a zip. A package may be in a folder of its own within it. */
async function readZip(path: string, shown: string): Promise<Map<string, Buffer>> {
  const opened = openRegular(path);
  if ("kind" in opened) throw unreadable(shown, opened.kind);
  const files = new Map<string, Buffer>();
  try {
    await visitArchive(opened, "zip", new ArchiveBudget(archiveLimits), async (member, bytes) => {
      if (member.isOutside) throw new ArchiveError("outside");
      if (member.kind === "folder") return;
      if (member.kind !== "file") throw new ArchiveError("link");
      const content = await bytes(archiveLimits.member);
      if (content === undefined) throw new ArchiveError("tooLarge");
      files.set(member.path.join("/"), content);
    });
  } catch (error) {
    if (!(error instanceof ArchiveError)) throw error;
    const { refusal } = error;
    throw new DljError("usage", (m) => `${shown}: ${m.imports.archive[refusal]}`);
  } finally {
    closeSync(opened.descriptor);
  }
  return withoutTop(files);
}

function withoutTop(files: Map<string, Buffer>): Map<string, Buffer> {
  const own = [...files].filter(([path]) => !path.startsWith("__MACOSX/"));
  const tops = new Set(own.map(([path]) => path.split("/")[0] ?? ""));
  const [top = ""] = tops;
  if (tops.size !== 1 || files.has(top)) return new Map(own);
  return new Map(own.map(([path, bytes]) => [path.slice(top.length + 1), bytes]));
}
