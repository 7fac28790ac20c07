import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { decodeSource } from "../../src/grade/source.ts";

const text = 'print("你好，世界")\n';

/** The output of Python when it runs the bytes as a file: the only reader that counts. */
function printed(bytes: Buffer | undefined): string {
  const program = "import sys; exec(compile(sys.stdin.buffer.read(), 'x', 'exec'))";
  return execFileSync("python3", ["-X", "utf8", "-c", program], { input: bytes, encoding: "utf8" });
}

/** Encoded by Python, for Node writes no GBK. */
function encoded(source: string, coding: string): Buffer {
  return execFileSync("python3", [
    "-X",
    "utf8",
    "-c",
    "import sys; sys.stdout.buffer.write(sys.argv[1].encode(sys.argv[2]))",
    source,
    coding,
  ]);
}

describe("a student's source", () => {
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a byte order mark", Buffer.from(`\ufeff${text}`)],
    ["GBK", encoded(text, "gbk")],
    ["GB18030, beyond GBK", encoded('print("你好，世界")  # 𠀀\n', "gb18030")],
    ["GBK that says so", encoded(`# -*- coding: gbk -*-\n${text}`, "gbk")],
    [
      "GBK that says so in line two",
      encoded(`#!/usr/bin/python3\n# vim: set coding=gb2312 :\n${text}`, "gb2312"),
    ],
  ])("in %s prints what its author sees", (_, bytes) => {
    expect(printed(decodeSource(bytes))).toBe("你好，世界\n");
  });

  it("that names its coding stays byte for byte", () => {
    const bytes = encoded(`# coding: gbk\n${text}`, "gbk");
    expect(decodeSource(bytes)).toBe(bytes);
  });

  it("that names a coding in line three only is read as it is written", () => {
    const source = `import numpy\n\n# coding: latin-1\n${text}`;
    expect(decodeSource(encoded(source, "gbk"))?.toString()).toBe(source);
  });

  it("in neither is refused", () => {
    expect(decodeSource(Buffer.from([0x70, 0xff, 0xff, 0x0a]))).toBeUndefined();
    expect(decodeSource(Buffer.from("print(1) # caf\xe9\n", "latin1"))).toBeUndefined();
  });
});
