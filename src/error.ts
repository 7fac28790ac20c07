/** The exit codes of dlj: 3 beats 1. */
export const exitCodes = { accepted: 0, refused: 1, usage: 2, judge: 3, interrupted: 130 } as const;

/**
 * A mistake that a person can mend (`usage`), or a failure of the judge itself (`judge`): a sentence that says what is wrong
 * and where, and the next command to type. It is printed without a stack trace.
 */
export class DljError extends Error {
  readonly code: "usage" | "judge";
  readonly next: string | undefined;

  constructor(code: "usage" | "judge", message: string, next?: string) {
    super(message);
    this.name = "DljError";
    this.code = code;
    this.next = next;
  }
}
