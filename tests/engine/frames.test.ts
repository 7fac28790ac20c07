import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type Answer,
  AnswerReader,
  encodeRequest,
  requests,
} from "../../src/engine/pool/frames.ts";

const bytes = fc.uint8Array({ maxLength: 200 }).map((part) => Buffer.from(part));
const answer: fc.Arbitrary<Answer> = fc.record({
  kind: fc.integer({ min: 1, max: 6 }),
  flags: fc.integer({ min: 0, max: 31 }),
  status: fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
  cpu: fc.double({ noNaN: true }),
  wall: fc.double({ noNaN: true }),
  memory: fc.double({ noNaN: true }),
  stdout: bytes,
  stderr: bytes,
});

test("answers are read from pieces of any size", () => {
  fc.assert(
    fc.property(
      fc.array(answer),
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }),
      (sent, sizes) => {
        const stream = Buffer.concat(sent.map(encodeAnswer));
        const reader = new AnswerReader();
        const read: Answer[] = [];
        for (let at = 0, turn = 0; at < stream.length; turn += 1) {
          const size = sizes[turn % sizes.length] ?? 1;
          read.push(...reader.push(stream.subarray(at, at + size)));
          at += size;
        }
        expect(read).toEqual(sent);
      },
    ),
  );
});

test("a request is its header of 40 bytes, then its payload", () => {
  const bytes = encodeRequest({
    kind: requests.case,
    payload: Buffer.from("stdin"),
    time: 1.5,
    memory: 2 ** 40,
    output: 7,
    seed: 0xffff_ffff,
    ticket: 9,
  });
  expect(bytes.subarray(0, 40).toString("hex")).toBe(
    [
      "03000000",
      "05000000",
      "000000000000f83f",
      "0000000000010000",
      "0700000000000000",
      "ffffffff",
      "09000000",
    ].join(""),
  );
  expect(bytes.subarray(40).toString()).toBe("stdin");
});

/** As server/dlj/frames.py packs it: `<IIiIdddQQ`, stdout, stderr. */
function encodeAnswer({ kind, flags, status, cpu, wall, memory, stdout, stderr }: Answer): Buffer {
  const header = Buffer.alloc(56);
  header.writeUInt32LE(kind, 0);
  header.writeUInt32LE(flags, 4);
  header.writeInt32LE(status, 8);
  header.writeDoubleLE(cpu, 16);
  header.writeDoubleLE(wall, 24);
  header.writeDoubleLE(memory, 32);
  header.writeBigUInt64LE(BigInt(stdout.length), 40);
  header.writeBigUInt64LE(BigInt(stderr.length), 48);
  return Buffer.concat([header, stdout, stderr]);
}
