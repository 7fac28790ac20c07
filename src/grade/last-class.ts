import { createHash } from "node:crypto";
import { existsSync, realpathSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import * as z from "zod";
import { makePrivateFolder } from "../files/private-folder.ts";
import { stateFolder } from "../files/user-folders.ts";
import { headSchema, type Recorded } from "../judge/result.ts";
import { readJson } from "../problem/read-json.ts";
import { Journal } from "./journal.ts";
import { present } from "./present.ts";

/** A note that names the journal of a folder's last class, and says how much of the class its reports show. */
const noteSchema = z.strictObject({
  format: z.literal("dlj-last-class"),
  version: z.literal(1),
  journal: z.string(),
  /** The start of the journal's run, because another class may have been graded into the same file. */
  started: z.string(),
  reveal: z.boolean(),
  anonymize: z.boolean(),
  handedIn: headSchema.pick({ title: true, layout: true, students: true, classFiles: true }),
});

type Shown = Pick<z.output<typeof noteSchema>, "reveal" | "anonymize" | "handedIn">;

/** Notes that the journal's class is the last one that was graded in a folder. */
export function keepAsLast(folder: string, journal: Journal, shown: Shown): void {
  const { started } = journal.head.head;
  const note: z.input<typeof noteSchema> = {
    ...{ format: "dlj-last-class", version: 1, journal: journal.path, started },
    ...shown,
  };
  const file = noteOf(folder);
  const draft = `${file}.${process.pid}.draft`;
  makePrivateFolder(dirname(file));
  writeFileSync(draft, JSON.stringify(note), { mode: 0o600 });
  renameSync(draft, file);
}

/** A folder's last class. Its owner closes the journal. */
export interface LastClass {
  readonly journal: Journal;
  readonly run: Recorded;
}

/**
 * Opens the class that was graded last in a folder. Undefined if there is none, or if its journal is gone.
 *
 * @throws DljError (usage) if the note or the journal is damaged
 */
export function openLastClass(folder: string): LastClass | undefined {
  const file = noteOf(folder);
  if (!existsSync(file)) return undefined;
  const { journal: path, started, ...shown } = readJson(file, noteSchema);
  const journal = existsSync(path) ? Journal.open(path, "r") : undefined;
  if (journal === undefined) return undefined;
  if (journal.head.head.started === started) return { journal, run: present([journal], shown) };
  journal.close();
  return undefined;
}

/** The note of a folder is in the user's state folder, where nothing that is graded can write. */
function noteOf(folder: string): string {
  const hash = createHash("sha256").update(realpathSync(folder)).digest("hex").slice(0, 12);
  return join(stateFolder(), "journals", `last-${hash}.json`);
}
