import { extname } from "node:path";
import type { Work } from "../../grade/grade.ts";
import { SubmissionReader } from "../../grade/read-submission.ts";
import { referenceOf } from "../../grade/reference.ts";
import type { ClassSources } from "../../judge/result.ts";
import type { Context } from "../shared/context.ts";

/** The texts of a class's solutions, for reports that compare them. */
export function classSources(
  { language, messages }: Pick<Context, "language" | "messages">,
  { submissions, problems }: Pick<Work, "submissions" | "problems">,
): ClassSources {
  const byName = new Map(submissions.map((one) => [one.student, one]));
  const byId = new Map(problems.map((one) => [one.id, one]));
  // The reports go student by student, and an archive is read once per reader.
  let last: { student: string; reader: SubmissionReader } | undefined;
  return {
    async of(student, problem) {
      const submission = byName.get(student);
      if (submission === undefined) return undefined;
      if (last?.student !== student) last = { student, reader: new SubmissionReader(submission) };
      const found = await last.reader.find(problem);
      if (found.kind !== "program") return undefined;
      const { program } = found;
      return { extension: extname(program.name), text: program.source };
    },
    async template(id) {
      const problem = byId.get(id);
      if (problem === undefined) return "";
      // Loaded only for the report that shows it: it reads Markdown.
      const { starter } = await import("../../learn/starter.ts");
      const reference = referenceOf(problem);
      const text = reference === undefined ? "" : Buffer.from(reference.source).toString("utf8");
      return `${starter(problem, language, messages)}\n\n${text}`;
    },
  };
}
