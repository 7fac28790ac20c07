import { closeSync, constants, fstatSync, openSync, readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import type { Program } from "../engine/engine.ts";
import { languageOf, makeProgram } from "../judge/solution.ts";
import type { Bilingual } from "../problem/spec.ts";
import type { Messages } from "../text/en.ts";
import { languages } from "../text/language.ts";
import { ArchiveError, type ArchiveFiles, readArchive } from "./archive.ts";
import { decodeSource } from "./source.ts";
import { byPreference, problemOfPath, type Submission, shortName } from "./submissions.ts";

/** What is there for one problem of one student: a program, nothing, or something that can't be judged. */
export type Found =
  | {
      readonly kind: "program";
      readonly program: Program;
      readonly file: string;
      /** That there were other files for it. */
      readonly remark?: Bilingual;
    }
  | { readonly kind: "missing"; readonly file: string }
  | { readonly kind: "finding"; readonly file: string; readonly finding: Bilingual };

const longest = 1_048_576;

/** Reads one student's submission; an archive is read once, when the first problem asks. */
export class SubmissionReader {
  readonly #submission: Submission;
  #packed: Promise<ArchiveFiles> | undefined;

  constructor(submission: Submission) {
    this.#submission = submission;
  }

  /** @param aliases other names of the problem, as ids; a file of the problem's own id goes before */
  async find(problem: string, aliases: readonly string[] = []): Promise<Found> {
    const { archive, files, spare, blocked } = this.#submission;
    if (blocked) return cantOpen(blocked.path, blocked.why);
    const names = [problem, ...aliases];
    if (archive !== undefined) return await this.#inArchive(archive, problem, names);
    const [file, ...others] = names.flatMap((name) => {
      const own = files.get(name);
      return own === undefined ? [] : [own, ...(spare?.get(name) ?? [])];
    });
    if (file === undefined) return { kind: "missing", file: `${problem}.py` };
    return remarking(inFile(file, problem), others);
  }

  /** The problems that there are files for; none where an archive is refused. */
  async problems(): Promise<string[]> {
    const { archive, files } = this.#submission;
    if (archive === undefined) return [...files.keys()];
    const packed = await this.#read(archive).catch((error) => {
      if (error instanceof ArchiveError) return new Map<string, never>();
      throw error;
    });
    return [...packed.keys()].flatMap((path) => problemOfPath(path) ?? []);
  }

  #read(archive: string): Promise<ArchiveFiles> {
    this.#packed ??= readArchive(archive, (name) => problemOfPath(name) !== undefined);
    return this.#packed;
  }

  async #inArchive(archive: string, problem: string, names: readonly string[]): Promise<Found> {
    try {
      const files = await this.#read(archive);
      const [path, ...others] = names.flatMap((name) =>
        [...files.keys()].filter((one) => problemOfPath(one) === name).sort(byPreference),
      );
      const source = path === undefined ? undefined : files.get(path);
      if (path === undefined || source === undefined)
        return { kind: "missing", file: `${problem}.py` };
      if (source === "link") return cantOpen(path, "ELOOP");
      return remarking(asProgram(source, path, problem), others);
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      return found(basename(archive), (m) => m.grade.archive[error.refusal]);
    }
  }
}

function inFile(file: string, problem: string): Found {
  let descriptor: number;
  try {
    // A link in a solution's place would read another's file; a pipe would wait for ever.
    const flags = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    descriptor = openSync(file, flags);
  } catch (error) {
    return cantOpen(file, (error as NodeJS.ErrnoException).code ?? "");
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return found(file, (m) => m.grade.notRegular);
    if (stat.size > longest) return found(file, (m) => m.grade.tooLong({ most: longest }));
    return asProgram(readFileSync(descriptor), file, problem);
  } finally {
    closeSync(descriptor);
  }
}

/** The program is named after the problem: a file may be named after the student, who must not stand in its tracebacks. */
function asProgram(bytes: Buffer, file: string, problem: string): Found {
  const source = decodeSource(bytes);
  if (source === undefined) return found(file, (m) => m.grade.unknownEncoding);
  const extension = extname(file).toLowerCase() as keyof typeof languageOf;
  return {
    kind: "program",
    file,
    program: makeProgram(source, problem + extension, languageOf[extension]),
  };
}

/** Which file was judged where there were several: nobody should have to guess. */
function remarking(one: Found, others: readonly string[]): Found {
  if (one.kind !== "program" || others.length === 0) return one;
  const names = { judged: shortName(one.file), others: others.map(shortName).join(", ") };
  const say = ({ grade }: Messages) => grade.severalFiles(names);
  return { ...one, remark: { en: say(languages.en), zh: say(languages.zh) } };
}

function cantOpen(file: string, code: string): Found {
  return found(file, (m) =>
    code === "ELOOP" ? m.grade.isLink : m.grade.unreadable({ why: code }),
  );
}

function found(file: string, say: (messages: Messages) => string): Found {
  return { kind: "finding", file, finding: { en: say(languages.en), zh: say(languages.zh) } };
}
