import { type FileKind, keptFile, readKept, updateKept } from "./kept-file.ts";
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

const kind: FileKind<Progress> = {
  name: "progress.json",
  empty: noProgress,
  schema: progressSchema,
  print,
};

/** The path of a workspace's progress file. @throws DljError (usage) as `keptFile` */
export function progressFile(workspace: string): string {
  return keptFile(workspace, kind);
}

/** Reads a workspace's progress. @throws DljError (usage) as `readKept` */
export function readProgress(workspace: string): ReadProgress {
  const { content: progress, ...rest } = readKept(workspace, kind);
  return { progress, ...rest };
}

/** Changes a workspace's progress. @throws DljError (usage) as `updateKept` */
export async function updateProgress(
  workspace: string,
  change: (progress: Progress) => Progress,
): Promise<UpdatedProgress> {
  const { content: progress, ...rest } = await updateKept(workspace, kind, change);
  return { progress, ...rest };
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
