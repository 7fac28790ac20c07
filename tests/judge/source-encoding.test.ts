import { expect, it } from "vitest";
import { lacksEncoding } from "../../src/judge/source-encoding.ts";

/** "# 中文", as an editor writes it in GBK. */
const gbk = Buffer.from([0x23, 0x20, 0xd6, 0xd0, 0xce, 0xc4, 0x0a]);
const after = (head: string) => Buffer.concat([Buffer.from(head), gbk]);

it.each([
  ["GBK", gbk, true],
  ["GBK with its name", after("# -*- coding: gbk -*-\n"), false],
  [
    "GBK with its name in the second line",
    after("#!/usr/bin/env python3\r\n# vim: set fileencoding=gbk :\r\n"),
    false,
  ],
  ["GBK with its name in the third line", after("#\n#\n# coding: gbk\n"), true],
  ["UTF-8", Buffer.from("# 中文\n"), false],
  ["UTF-16", Buffer.from("# 中文\n", "utf16le"), false],
])("knows what Python refuses: %s", (_, source, isRefused) => {
  expect(lacksEncoding(source)).toBe(isRefused);
});
