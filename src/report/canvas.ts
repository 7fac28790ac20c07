import type { Recorded } from "../judge/result.ts";
import { cell, row } from "./csv.ts";
import { importable, importId, importRows } from "./import-rows.ts";

/** Canvas takes these names in a header for its own columns. */
const reserved = /(Current|Final|Override) (Score|Points|Grade|Status)/i;

/**
 * A gradebook that Canvas imports. It finds a student by its own id, then by the SIS id or the login. The last column is the assignment,
 * known by its title; Canvas makes a new one if there is none of this title.
 */
export async function* canvasReport(run: Recorded): AsyncGenerator<string> {
  const { title = "dlj" } = run.head;
  const column = reserved.test(title) ? `dlj: ${title.replace(reserved, "$2")}` : title;
  const columns = ["Student", "ID", "SIS User ID", "SIS Login ID", "Section", column];
  yield row(columns.map(cell));
  let isFirst = true;
  for await (const { record, earned, possible } of importRows(
    run,
    importable(run.head, "canvas"),
  )) {
    if (isFirst) yield row(["    Points Possible", "", "", "", "", possible.toDecimal()].map(cell));
    isFirst = false;
    const ids = [importId(record, "canvas"), importId(record, "sis"), importId(record, "login")];
    const cells = [record.student, ...ids, record.group ?? ""];
    yield row([...cells, earned.toDecimal()].map(cell));
  }
}
