import { en, type Messages } from "./text/en.ts";

/** The exit codes of dlj: 3 beats 1. */
export const exitCodes = { accepted: 0, refused: 1, usage: 2, judge: 3, interrupted: 130 } as const;

/** A sentence, or a function that makes it in the reader's language. */
type Sentence = string | ((messages: Messages) => string);

/**
 * A mistake that the user can correct (`usage`), or a failure of the judge (`judge`): a sentence about
 * the fault and its place, and the next command to type. Printed without a stack trace.
 */
export class DljError extends Error {
  readonly code: "usage" | "judge";
  readonly #sentence: Sentence;
  readonly #next: Sentence | undefined;

  constructor(code: "usage" | "judge", sentence: Sentence, next?: Sentence) {
    super(say(sentence, en));
    this.name = "DljError";
    this.code = code;
    this.#sentence = sentence;
    this.#next = next;
  }

  /** The sentence in a language. */
  sentence(messages: Messages): string {
    return say(this.#sentence, messages);
  }

  /** The next command to type, if any. */
  next(messages: Messages): string | undefined {
    return this.#next === undefined ? undefined : say(this.#next, messages);
  }
}

function say(sentence: Sentence, messages: Messages): string {
  return typeof sentence === "string" ? sentence : sentence(messages);
}

/** The short reason of a failed system call: its code, such as ENOENT, else the error as text. */
export function whyOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
