import type { Recorded } from "../../judge/result.ts";
import { byStudent } from "../by-student.ts";
import { FileNames } from "../file-names.ts";
import type { Locale } from "../locale.ts";
import type { ReportFile } from "../report-file.ts";
import { feedbackHtml } from "./html-page.ts";
import { feedbackMarkdown } from "./markdown-page.ts";

/** Two pages per student, `<student>.html` and `<student>.md`, with that student's results alone. */
export async function* feedbackReport(run: Recorded, locale: Locale): AsyncGenerator<ReportFile> {
  const names = new FileNames();
  for await (const results of byStudent(run)) {
    const name = names.next(results.student);
    yield { path: `${name}.html`, text: feedbackHtml(results, run.head, locale) };
    yield { path: `${name}.md`, text: feedbackMarkdown(results, run.head, locale).text };
  }
}
