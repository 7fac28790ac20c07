import type { Program } from "../engine/engine.ts";
import { isFault, isNotebook, longestNotebook, sourceOfNotebook } from "../judge/notebook.ts";
import { languageOf, longestSource, makeProgram, notebookFault } from "../judge/solution.ts";
import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { languages } from "../text/language.ts";
import { explainMissing } from "./intake/explain-missing.ts";
import type { Chosen } from "./intake/match-files.ts";
import { EntryReader } from "./intake/read-entry.ts";
import { troubleText } from "./intake/reasons.ts";
import { sourceName } from "./intake/source-names.ts";
import { decodeSource } from "./source.ts";
import type { Submission } from "./submissions.ts";

/** A student's work for one problem: a program, nothing, or a file that can't be judged. */
export type Found =
  | {
      readonly kind: "program";
      readonly program: Program;
      readonly file: string;
      /** That there were other files for it, or that its name was only near. */
      readonly remark?: Bilingual;
      /** The file's own name, if it is only near to the problem's. */
      readonly takenFor?: string;
    }
  | { readonly kind: "missing"; readonly file: string; readonly remark?: Bilingual }
  | { readonly kind: "finding"; readonly file: string; readonly finding: Bilingual };

/** Reads one student's submission. An archive is read once, when the first problem asks. */
export class SubmissionReader {
  readonly #submission: Submission;
  readonly #reader: EntryReader;

  constructor(submission: Submission) {
    this.#submission = submission;
    const chosen = [...submission.matching.chosen.values()];
    this.#reader = new EntryReader(chosen.map(({ file }) => file.entry));
  }

  /** @param problem the problem's id */
  async find(problem: string): Promise<Found> {
    const submission = this.#submission;
    const chosen = submission.matching.chosen.get(problem);
    if (chosen === undefined) {
      const file = `${problem}.py`;
      const finding = explainMissing(submission, problem);
      return finding === undefined ? { kind: "missing", file } : { kind: "finding", file, finding };
    }
    const file = submission.shown(chosen.file);
    const name = sourceName(chosen.file.inner.at(-1) ?? "");
    const extension = name.extension ?? ".py";
    const read = await this.#reader.read(chosen.file.entry);
    if ("trouble" in read) {
      const { trouble } = read;
      return found(file, (m) =>
        trouble.kind === "tooLong" ? tooLong(extension, m) : troubleText(trouble, m),
      );
    }
    const source = isNotebook(extension) ? sourceOfNotebook(read.bytes) : decodeSource(read.bytes);
    if (source === undefined) return found(file, (m) => m.grade.unknownEncoding);
    if (isFault(source)) return found(file, (m) => notebookFault(source, m));
    return {
      kind: "program",
      file,
      // Named after the problem: the file may be named after the student, whose name must not be in tracebacks.
      program: makeProgram(source, problem + extension, languageOf[extension]),
      ...this.#remarks(problem, chosen),
    };
  }

  #remarks(problem: string, { file, isNear, isByFunction, others }: Chosen) {
    const { namesakes, student } = this.#submission;
    const path = file.inner.join("/");
    const say = (m: Messages) =>
      [
        ...(isNear ? [m.intake.takenFor({ file: path, problem })] : []),
        ...(isByFunction ? [m.intake.byFunction({ file: path, problem })] : []),
        ...(others.length === 0
          ? []
          : [
              m.grade.severalFiles({
                judged: path,
                others: others.map(({ inner }) => inner.join("/")).join(", "),
              }),
            ]),
        ...(namesakes === undefined
          ? []
          : [m.intake.namesakes({ student, list: namesakes.join(", ") })]),
      ].join("; ");
    const remark = { en: say(languages.en), zh: say(languages.zh) };
    return { ...(remark.en === "" ? {} : { remark }), ...(isNear ? { takenFor: path } : {}) };
  }
}

function tooLong(extension: string, { grade, judge }: Messages): string {
  return isNotebook(extension)
    ? judge.notebook.tooLong({ most: longestNotebook })
    : grade.tooLong({ most: longestSource });
}

function found(file: string, say: (messages: Messages) => string): Found {
  return { kind: "finding", file, finding: { en: say(languages.en), zh: say(languages.zh) } };
}
