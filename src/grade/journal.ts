import { closeSync, constants, fdatasyncSync, ftruncateSync, readSync, writeSync } from "node:fs";
import * as z from "zod";
import { DljError } from "../error.ts";
import { userKey } from "../files/user-key.ts";
import { type SolutionResult, solutionResultSchema } from "../judge/result.ts";
import { notWritten, openJournalFile } from "./journal-file.ts";
import { type JournalHead, journalHeadSchema } from "./journal-head.ts";
import { readLine, signedLine } from "./signed-line.ts";

const { O_RDWR, O_CREAT, O_TRUNC } = constants;

const entrySchema = z.strictObject({ key: z.string(), result: solutionResultSchema });
const endSchema = z.strictObject({ end: z.strictObject({ wall: z.number(), count: z.int() }) });

interface Place {
  readonly offset: number;
  readonly length: number;
  readonly key: string;
}

/**
 * Results on disk, one JSON line each. Memory holds only their offsets, so a class of any size fits. If a crash cut off the last
 * line, that line is ignored.
 */
export class Journal {
  readonly path: string;
  readonly #descriptor: number;
  readonly #key: Buffer;
  readonly #places = new Map<string, Place>();
  #head: JournalHead | undefined;
  #size = 0;
  #wall: number | undefined;
  #isForeign = false;

  private constructor(path: string, flags: number) {
    this.path = path;
    this.#key = userKey();
    this.#descriptor = openJournalFile(path, flags);
  }

  /** Starts a new journal and empties an existing file. @throws DljError (usage) if the file can't be written */
  static create(path: string, head: JournalHead): Journal {
    const journal = new Journal(path, O_RDWR | O_CREAT | O_TRUNC);
    journal.#head = head;
    journal.#write(head);
    return journal;
  }

  /** Opens an existing journal; undefined if the file's first line is not a journal's head. */
  static open(path: string, flags: "r" | "r+"): Journal | undefined {
    const journal = Journal.openAny(path, flags);
    if (journal === undefined || !journal.#isForeign) return journal;
    journal.close();
    throw new DljError(
      "usage",
      (m) => m.grade.foreignJournal({ file: path }),
      (m) => m.grade.foreignJournalNext({ file: path }),
    );
  }

  /** The same for a journal that the user named, and that may come from another machine: see `isForeign`. */
  static openAny(path: string, flags: "r" | "r+"): Journal | undefined {
    const journal = new Journal(path, flags === "r" ? constants.O_RDONLY : O_RDWR);
    if (journal.#scan(flags === "r+")) return journal;
    journal.close();
    return undefined;
  }

  /** Whether a line was not signed with this user's key. */
  get isForeign(): boolean {
    return this.#isForeign;
  }

  get head(): JournalHead {
    if (!this.#head) throw new Error("a journal without its head");
    return this.#head;
  }

  /** The run's wall time in seconds; undefined if the run did not end. */
  get wall(): number | undefined {
    return this.#wall;
  }

  get count(): number {
    return this.#places.size;
  }

  /** Writes a result to the file before it returns. @throws DljError (judge) if the disk is full */
  append(key: string, result: SolutionResult): void {
    const offset = this.#size;
    const length = this.#write({ key, result });
    this.#places.set(idOf(result), { offset, length, key });
  }

  /** Marks the run as complete and syncs the file. */
  finish(wall: number): void {
    this.#wall = wall;
    this.#write({ end: { wall, count: this.count } });
    fdatasyncSync(this.#descriptor);
  }

  /** The result of one student's problem, if it has this key. */
  recall(student: string | undefined, problem: string, key: string): SolutionResult | undefined {
    const place = this.#places.get(idOf({ student, problem }));
    return place?.key === key ? this.#read(place) : undefined;
  }

  /** The ids of all results, `student NUL problem`. */
  ids(): IterableIterator<string> {
    return this.#places.keys();
  }

  /** The result of an id. */
  at(id: string): SolutionResult | undefined {
    const place = this.#places.get(id);
    return place && this.#read(place);
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  #read({ offset, length }: Place): SolutionResult {
    const bytes = Buffer.alloc(length);
    readSync(this.#descriptor, bytes, 0, length, offset);
    return JSON.parse(bytes.toString("utf8")).result;
  }

  #write(value: object): number {
    const bytes = Buffer.from(`${signedLine(value, this.#key)}\n`);
    try {
      for (let done = 0; done < bytes.length; ) {
        const left = bytes.length - done;
        done += writeSync(this.#descriptor, bytes, done, left, this.#size + done);
      }
    } catch (error) {
      throw notWritten(this.path, error);
    }
    this.#size += bytes.length;
    return bytes.length - 1;
  }

  /** Reads the file once, block by block. Returns whether it is a journal. */
  #scan(writable: boolean): boolean {
    const block = Buffer.alloc(1 << 20);
    let rest = Buffer.alloc(0);
    let offset = 0;
    for (let position = 0; ; ) {
      const count = readSync(this.#descriptor, block, 0, block.length, position);
      if (count === 0) break;
      position += count;
      const bytes = Buffer.concat([rest, block.subarray(0, count)]);
      let start = 0;
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, start)) {
        if (!this.#take(bytes.subarray(start, end), offset)) return this.#head !== undefined;
        offset += end + 1 - start;
        start = end + 1;
      }
      rest = Buffer.from(bytes.subarray(start));
    }
    this.#size = offset;
    // A file without a head may be a person's text.
    if (writable && this.#head !== undefined) ftruncateSync(this.#descriptor, offset);
    return this.#head !== undefined;
  }

  #take(line: Buffer, offset: number): boolean {
    const read = readLine(line, this.#key);
    if (read.kind === "foreign") this.#isForeign = true;
    const { value } = read;
    if (this.#head === undefined) {
      const head = journalHeadSchema.safeParse(value);
      this.#head = head.success ? head.data : undefined;
      return head.success;
    }
    const end = endSchema.safeParse(value);
    if (end.success) this.#wall = end.data.end.wall;
    const entry = entrySchema.safeParse(value);
    if (!entry.success) return true;
    const { key, result } = entry.data;
    this.#places.set(idOf(result), { offset, length: line.length, key });
    return true;
  }
}

/** The id of a result within a run. */
function idOf({ student, problem }: { student?: string | undefined; problem: string }): string {
  return `${student ?? ""}\0${problem}`;
}
