import { type ArchiveBudget, ArchiveError } from "./archive-budget.ts";
import type { ArchiveKind } from "./archive-kinds.ts";
import type { ArchiveSource, Visit } from "./archive-member.ts";
import { visitTar } from "./visit-tar.ts";
import { visitZip } from "./visit-zip.ts";

/**
 * Visits the members of an archive in memory, in their order in the archive. Nothing is unpacked to disk and no link is followed.
 *
 * @throws ArchiveError if the archive can't be read or is over the limits
 */
export async function visitArchive(
  source: ArchiveSource,
  kind: ArchiveKind,
  budget: ArchiveBudget,
  visit: Visit,
): Promise<void> {
  try {
    await (kind === "zip"
      ? visitZip(source, budget, visit)
      : visitTar(source, kind, budget, visit));
  } catch (error) {
    throw error instanceof ArchiveError ? error : new ArchiveError("unreadable");
  }
}
