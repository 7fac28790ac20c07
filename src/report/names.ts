import type { Recorded } from "../judge/result.ts";
import { cell, row } from "./csv.ts";
import type { Locale } from "./locale.ts";

/** Who is behind each pseudonym of an anonymous report, for staff alone. Without --anonymize it has a header only. */
export async function* namesReport(
  { realNames = [] }: Recorded,
  { messages }: Locale,
): AsyncGenerator<string> {
  const { columns } = messages.handBack;
  yield row([columns.pseudonym, columns.student, columns.id, columns.email].map(cell));
  for (const { pseudonym, student, id = "", email = "" } of realNames)
    yield row([pseudonym, student, id, email].map(cell));
}
