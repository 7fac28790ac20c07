import type { Recorded } from "../judge/result.ts";
import { byStudent } from "./by-student.ts";
import type { Locale } from "./locale.ts";
import { type Markdown, markdown } from "./markdown.ts";
import { idsText } from "./student-facts.ts";

/** Most bytes of the table: half of what GitHub allows for a step's summary. */
const room = 400_000;

/** The points of each student as a Markdown table. */
export async function* studentTable(run: Recorded, locale: Locale): AsyncGenerator<Markdown> {
  const { handBack, report } = locale.messages;
  yield markdown`| ${report.html.student} | ${handBack.points} | AC |\n| --- | --- | --- |\n`;
  let size = 0;
  let left = 0;
  for await (const { student, record, solutions, earned, possible } of byStudent(run)) {
    const accepted = solutions.filter(({ verdict }) => verdict === "AC").length;
    const points = `${earned.toDecimal()} / ${possible.toDecimal()}`;
    const ids = idsText(record);
    const name = ids === "" ? student : `${student} (${ids})`;
    const row = markdown`| ${name} | ${points} | ${accepted} / ${solutions.length} |\n`;
    size += Buffer.byteLength(row.text);
    if (size > room) left += 1;
    else yield row;
  }
  if (left > 0) yield markdown`\n${report.moreLines({ count: left })}\n`;
  yield markdown`\n`;
}
