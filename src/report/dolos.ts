import { DljError } from "../error.ts";
import type { Recorded, SolutionResult, StudentRecord } from "../judge/result.ts";
import { visible } from "../value/escape-invisible.ts";
import { cell, row } from "./csv.ts";
import { FileNames } from "./file-names.ts";
import type { ReportFile } from "./report-file.ts";
import { recordsOf } from "./student-facts.ts";

/** The columns that Dolos reads. */
const columns = ["filename", "full_name", "id", "created_at", "labels"];

interface Folder {
  readonly names: FileNames;
  readonly rows: string[];
}

/**
 * Folders for Dolos, which finds similar files: for each problem a file a student, `info.csv` that says whose each is, and
 * `template.py` with what everybody was given. Dolos compares one language at a time, so other languages have folders of their own.
 *
 * @throws DljError (usage) if the submissions are not at hand, as in `dlj merge`
 */
export async function* dolosReport(run: Recorded): AsyncGenerator<ReportFile> {
  const { sources } = run;
  if (sources === undefined) throw new DljError("usage", (m) => m.handBack.needsSources);
  const records = recordsOf(run.head);
  const folders = new Map<string, Folder>();
  for await (const solution of run.solutions()) {
    const { student = "", problem } = solution;
    const source = await sources.of(student, problem);
    if (source === undefined) continue;
    const { extension, text } = source;
    const place = extension === ".py" ? problem : `${problem}-${extension.slice(1)}`;
    const known = folders.get(place);
    const folder = known ?? newFolder();
    folders.set(place, folder);
    if (known === undefined && extension === ".py")
      yield { path: `${place}/template.py`, text: await sources.template(problem) };
    const name = folder.names.next(visible(student), extension);
    folder.rows.push(infoRow(name, solution, records.get(student), run.head.started));
    yield { path: `${place}/${name}`, text };
  }
  for (const [place, { rows }] of folders)
    yield { path: `${place}/info.csv`, text: row(columns.map(cell)) + rows.join("") };
}

function newFolder(): Folder {
  const names = new FileNames();
  // A student may be called "template".
  names.next("template", ".py");
  return { names, rows: [] };
}

function infoRow(
  name: string,
  { student = "", verdict }: SolutionResult,
  record: StudentRecord | undefined,
  started: string,
): string {
  return row([name, student, record?.id ?? "", started, record?.group ?? verdict].map(cell));
}
