import { existsSync, renameSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { EngineInfo } from "../../engine/engine.ts";
import { DljError } from "../../error.ts";
import { makePrivateFolder } from "../../files/private-folder.ts";
import type { Work } from "../../grade/grade.ts";
import { Journal } from "../../grade/journal.ts";
import { appendJournal, beginsAsJournal, isTornJournal } from "../../grade/journal-file.ts";
import { assignmentHash, commonOf, type JournalHead } from "../../grade/journal-head.ts";
import { keepAsLast } from "../../grade/last-class.ts";
import { assemble, casesHash } from "../../judge/assemble.ts";
import type { Engines } from "../../judge/engines.ts";
import type { Head } from "../../judge/result.ts";
import { findWorkspace } from "../../learn/workspace.ts";
import type { Context } from "../shared/context.ts";
import type { FairProblems } from "./fair-problems.ts";
import type { GradeOptions } from "./options.ts";

/** Makes the head of a run's journal. */
export function journalHead(run: {
  readonly work: Work;
  readonly fair: FairProblems;
  readonly engines: Engines;
  readonly info: EngineInfo;
  readonly started: Date;
  readonly handedIn: Pick<Head, "title" | "layout" | "students" | "classFiles">;
}): JournalHead {
  const { work, fair, engines, info, started, handedIn } = run;
  const { solutions: _, ...head } = assemble({
    solutions: [],
    problems: fair.asked,
    info,
    interpreter: engines.interpreter,
    strict: work.strict,
    started,
  });
  const students = work.submissions.map(({ student }) => student);
  const limits = work.problems.map(({ id, spec }) => [id, spec.limits.time]);
  const anyRaised = Object.keys(fair.raised).length > 0;
  return {
    format: "dlj-journal",
    version: 2,
    head: {
      ...head,
      cases: Object.fromEntries(fair.asked.map((one) => [one.id, casesHash(one)])),
      ...(anyRaised ? { raisedLimits: { ...fair.raised } } : {}),
      ...(fair.courseCases > 0 ? { courseCases: fair.courseCases } : {}),
      ...(fair.fresh ? { fresh: fair.fresh } : {}),
      ...handedIn,
    },
    shard: work.shard,
    assignment: assignmentHash(students, work.scheme),
    ...(fair.fresh ? { fresh: fair.fresh } : {}),
    timeLimits: Object.fromEntries(limits),
  };
}

/** Reads the journal of the run to continue. Undefined, with a message, if that run wrote nothing. */
export function resumeJournal({ stderr, messages }: Context, path: string): Journal | undefined {
  const journal = existsSync(path) ? Journal.open(path, "r+") : undefined;
  if (journal) return journal;
  if (existsSync(path) && !isTornJournal(path)) throw notAJournal(path);
  stderr.write(`${messages.grade.nothingToResume({ file: path })}\n`);
  return undefined;
}

/**
 * Opens the journal to append to, and the earlier journal, whose results may be reused.
 *
 * @throws DljError (usage) if the run to continue was another one, or if the file is no journal or another user's
 */
export function startJournal(
  path: string,
  head: JournalHead,
  resumed: Journal | undefined,
  cache: boolean,
): { journal: Journal; earlier: Journal[] } {
  if (resumed) {
    const { shard } = resumed.head;
    const same = commonOf(resumed.head) === commonOf(head) && shard.count === head.shard.count;
    if (same && shard.index === head.shard.index) return { journal: resumed, earlier: [] };
    throw new DljError("usage", (m) => m.grade.otherRun({ file: path }));
  }
  makePrivateFolder(dirname(path));
  // The earlier journal is kept beside the new one, so that starting again loses nothing.
  const previous = join(dirname(path), `previous-${basename(path)}`);
  if (existsSync(path)) setAside(path, previous);
  const old = cache && existsSync(previous) ? Journal.open(previous, "r") : undefined;
  return { journal: Journal.create(path, head), earlier: old ? [old] : [] };
}

/** Makes the run the workspace's last class, which `dlj serve` shows as the run's reports do. A part of a class is none. */
export function makeLastClass(
  { cwd }: Context,
  journal: Journal,
  { reveal = false, anonymize = false, shard }: GradeOptions,
  handedIn: Pick<Head, "title" | "layout" | "students" | "classFiles">,
): void {
  if (shard) return;
  try {
    keepAsLast(findWorkspace(cwd) ?? cwd, journal, { reveal, anonymize, handedIn });
  } catch {
    // The reports don't need it. With --journal, the state folder may be one that can't be written.
  }
}

/** A finished run contains every result it reused. An unfinished run only adds to the results before it. */
function setAside(path: string, previous: string): void {
  for (const file of [path, previous]) {
    if (existsSync(file) && !beginsAsJournal(file)) throw notAJournal(file);
  }
  // It holds no result, so the journal before it is still the earlier one.
  if (isTornJournal(path)) return;
  const last = Journal.open(path, "r");
  const before = existsSync(previous) ? Journal.open(previous, "r") : undefined;
  last?.close();
  before?.close();
  if (last && last.wall === undefined && before) appendJournal(path, previous);
  else renameSync(path, previous);
}

function notAJournal(file: string): DljError {
  return new DljError("usage", (m) => m.grade.notAJournal({ file }), "dlj grade --help");
}
