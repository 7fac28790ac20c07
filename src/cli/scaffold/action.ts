import { existsSync, statSync } from "node:fs";
import { join, resolve } from "node:path";
import { setUp } from "../../author/author-context.ts";
import { problemFromCases } from "../../author/from-cases.ts";
import { checkNewId, filesOf, type NewProblem } from "../../author/new-problem.ts";
import { type FoundCase, readCaseFolder } from "../../author/read-case-folder.ts";
import { catalogueFields, scaffold } from "../../author/scaffold.ts";
import { type FileDraft, writeFiles } from "../../author/write-files.ts";
import { DljError } from "../../error.ts";
import { makeFolder } from "../../files/private-folder.ts";
import { readProgram } from "../../judge/solution.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import { Catalogue } from "../../problem/catalogue.ts";
import { verifyCommand } from "../../problem/load.ts";
import type { ProblemSpec, Track } from "../../problem/spec.ts";
import type { Context } from "../shared/context.ts";
import { type EngineChoices, problemFolders } from "../shared/judging-options.ts";
import { shownPath } from "../shared/shown-path.ts";
import { withEngines } from "../shared/start-engines.ts";

export interface ScaffoldOptions extends EngineChoices {
  readonly from?: readonly string[];
  readonly track: Track;
  readonly into?: string;
}

/** Writes a new problem, and names the command that checks it. */
export async function scaffoldOne(
  context: Context,
  id: string,
  options: ScaffoldOptions,
): Promise<void> {
  const root = rootOf(context, options.into);
  // The new problem's order continues dlj's own course, even if the folder is elsewhere.
  const catalogue = new Catalogue(problemFolders({ problems: [root] }).filter(existsSync));
  checkNewId(root, id, catalogue);
  const specs = catalogue.entries().map(({ spec }) => spec);
  const { from, track } = options;
  const made = from && withTrack(await fromFiles(context, id, from, options), track, specs);
  writeProblem(context, root, id, made ? filesOf(root, made) : scaffold(root, id, track, specs));
  for (const folder of ["cases/sample", "cases/hidden"]) makeFolder(join(root, id, folder));
  const { next } = context.messages.cli;
  context.stdout.write(`${next} ${verifyCommand(join(root, id))}\n`);
}

/** The folder of problems that new ones are written into. */
export function rootOf({ cwd }: Context, into: string | undefined): string {
  return resolve(cwd, into ?? join(findWorkspace(cwd) ?? cwd, "problems"));
}

/** Writes a new problem's files and lists them; of many cases only their number. */
export function writeProblem(
  context: Context,
  root: string,
  id: string,
  drafts: readonly FileDraft[],
): void {
  const { scaffold: text } = context.messages.author;
  writeFiles(drafts, [root, join(root, "..", "solutions")]);
  const isCase = ({ file }: FileDraft) => file.startsWith(join(root, id, "cases"));
  for (const { file } of drafts.filter((one) => !isCase(one))) {
    context.stdout.write(`${text.written({ file: shownPath(context, file) })}\n`);
  }
  const count = drafts.filter(isCase).length / 2;
  const folder = shownPath(context, join(root, id, "cases"));
  if (count > 0) context.stdout.write(`${text.writtenCases({ folder, count })}\n`);
}

/** A problem of the catalogue has more fields; a course's own is complete as it is. */
function withTrack(made: NewProblem, track: Track, specs: readonly ProblemSpec[]): NewProblem {
  if (track === "course") return made;
  return { ...made, spec: { ...catalogueFields(track, specs), ...made.spec } };
}

async function fromFiles(
  context: Context,
  id: string,
  from: readonly string[],
  options: ScaffoldOptions,
): Promise<NewProblem> {
  const paths = from.map((path) => resolve(context.cwd, path));
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) {
    throw new DljError("usage", (m) => m.problem.unreadable({ file: missing, why: "ENOENT" }));
  }
  const folders = paths.filter((path) => statSync(path).isDirectory());
  const [reference, second] = paths.filter((path) => !folders.includes(path));
  const [folder, other] = folders;
  const wrong = second ?? other ?? (reference?.endsWith(".py") === false ? reference : undefined);
  if (wrong !== undefined || folder === undefined) {
    const file = shownPath(context, wrong ?? reference ?? "");
    throw new DljError("usage", (m) => m.author.scaffold.fromWhat({ file }));
  }
  const found: readonly FoundCase[] = readCaseFolder(folder).map((one) => ({
    ...one,
    file: shownPath(context, one.file),
  }));
  if (reference === undefined) return await problemFromCases(id, found, undefined);
  return await withEngines(context, options, {}, async (engines) => {
    const program = readProgram(reference);
    const author = await setUp(engines, context.signal);
    return await problemFromCases(id, found, {
      file: shownPath(context, reference),
      program,
      author,
    });
  });
}
