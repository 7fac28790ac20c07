/** Requests to a server. The numbers are those of server/dlj/frames.py. */
export const requests = { config: 1, program: 2, case: 3, end: 4, checked: 5 } as const;
/** Answers of a server. */
export const answers = {
  ready: 1,
  loaded: 2,
  notCompiled: 3,
  done: 4,
  died: 5,
  refused: 6,
  skipped: 7,
} as const;
/** Bits of an answer's flags. */
export const flags = { time: 1, memory: 2, imports: 4, output: 8, soiled: 16, called: 32 } as const;

const requestSize = 40;
const answerSize = 56;

/** A request: the fields of its header, and its payload. */
export interface Request {
  readonly kind: number;
  readonly payload?: Uint8Array;
  /** CPU seconds. */
  readonly time?: number;
  /** Bytes. */
  readonly memory?: number;
  /** Bytes. */
  readonly output?: number;
  readonly seed?: number;
  /** For a program: whether it may start processes. */
  readonly processes?: boolean;
  /** The ticket of a case, by which it can be aborted. */
  readonly ticket?: number;
}

/** Encodes a request: `<IIdQQII`, then the payload. It is one buffer, because each write wakes the server. */
export function encodeRequest(request: Request): Buffer {
  const {
    kind,
    payload,
    time = 0,
    memory = 0,
    output = 0,
    seed = 0,
    processes,
    ticket = 0,
  } = request;
  const size = payload?.length ?? 0;
  const bytes = Buffer.allocUnsafe(requestSize + size);
  bytes.writeUInt32LE(kind, 0);
  bytes.writeUInt32LE(size, 4);
  bytes.writeDoubleLE(time, 8);
  bytes.writeBigUInt64LE(BigInt(Math.round(memory)), 16);
  bytes.writeBigUInt64LE(BigInt(Math.round(output)), 24);
  bytes.writeUInt32LE(seed >>> 0, 32);
  bytes.writeUInt32LE(processes ? 1 : ticket, 36);
  if (payload) bytes.set(payload, requestSize);
  return bytes;
}

/** Encodes the abort of the case with this ticket, for the server's second channel. */
export function encodeAbort(ticket: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(ticket, 0);
  return bytes;
}

/** One answer of a server. */
export interface Answer {
  readonly kind: number;
  readonly flags: number;
  /** The kernel's wait status. */
  readonly status: number;
  readonly cpu: number;
  readonly wall: number;
  /** Bytes. */
  readonly memory: number;
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Decodes answers (`<IIiIdddQQ` and two payloads) from pieces of any size. */
export class AnswerReader {
  #pieces: Buffer[] = [];
  #held = 0;
  #wanted = answerSize;

  /** Takes a piece, and returns the answers that it completes. */
  push(piece: Buffer): Answer[] {
    this.#pieces.push(piece);
    this.#held += piece.length;
    const found: Answer[] = [];
    while (this.#held >= this.#wanted) {
      const [first = piece] = this.#pieces;
      const bytes = this.#pieces.length === 1 ? first : Buffer.concat(this.#pieces, this.#held);
      const stdoutSize = Number(bytes.readBigUInt64LE(40));
      const size = answerSize + stdoutSize + Number(bytes.readBigUInt64LE(48));
      const complete = this.#held >= size;
      if (complete) found.push(decodeAnswer(bytes, stdoutSize, size));
      this.#pieces = [complete ? bytes.subarray(size) : bytes];
      this.#held = this.#pieces[0]?.length ?? 0;
      this.#wanted = complete ? answerSize : size;
    }
    return found;
  }
}

function decodeAnswer(bytes: Buffer, stdoutSize: number, size: number): Answer {
  const stdoutEnd = answerSize + stdoutSize;
  return {
    kind: bytes.readUInt32LE(0),
    flags: bytes.readUInt32LE(4),
    status: bytes.readInt32LE(8),
    cpu: bytes.readDoubleLE(16),
    wall: bytes.readDoubleLE(24),
    memory: bytes.readDoubleLE(32),
    // These are copies: a small output must not keep its whole piece in memory.
    stdout: Buffer.from(bytes.subarray(answerSize, stdoutEnd)),
    stderr: Buffer.from(bytes.subarray(stdoutEnd, size)),
  };
}
