import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import {
  docstringOf,
  loadMisconceptions,
  misconceptionFiles,
  readHint,
} from "../../src/problem/misconceptions.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWith(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "dlj-misconceptions-"));
  folders.push(folder);
  mkdirSync(join(folder, "misconceptions"));
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, "misconceptions", name), text);
  }
  return folder;
}

describe("the docstring", () => {
  test.each([
    ['"""One.\n二。\n"""\nprint(1)\n', "One.\n二。\n"],
    ["'''One.\n二。'''", "One.\n二。"],
    ['#!/usr/bin/env python3\n# a comment\n\n"""One."""', "One."],
    ['\uFEFF"""One."""', "One."],
    ['"""One.\r\n二。\r\n"""\r\n', "One.\n二。\n"],
    ['r"""\\alpha"""', "\\alpha"],
    ["R'''\\\\'''", "\\\\"],
    ['"""\\alpha \\n"""', "\\alpha \\n"],
    ["'''it\\'s \\\na\"\"\"b'''", 'it\'s a"""b'],
    ["\t# a\r\n \n\r\n'''One.'''", "One."],
    ['""""""', ""],
    ['"""a \\\\ b \\""" c"""', 'a \\ b """ c'],
  ])("of %j is %j", (source, docstring) => expect(docstringOf(source)).toBe(docstring));

  test.each([
    ' """One."""',
    'f"""One."""',
    "# '''One.'''",
    "print(1)\n",
    '"One."\n',
    'import math\n"""One."""',
    '"""One.',
    "",
  ])("is missing in %j", (source) => expect(docstringOf(source)).toBeUndefined());
});

describe("the hint", () => {
  test("is the first line in English and the second in Chinese", () => {
    expect(readHint('"""Divide.\n相除。\n"""\n')).toEqual({
      kind: "wrong",
      hint: { en: "Divide.", zh: "相除。" },
    });
  });

  test("may have blank lines and indented ones", () => {
    const { hint } = readHint('"""\n  Divide.\n\n  相除。\n\t\n"""') ?? {};
    expect(hint).toEqual({ en: "Divide.", zh: "相除。" });
  });

  test("may say that the fault is one of stability", () => {
    expect(readHint('"""Shift.\n平移。\nkind: stability\n"""\n')?.kind).toBe("stability");
  });

  test.each(['"""Only English."""', '"""a\nb\nkind: other\n"""', '"""a\nb\nkind: stability\nd"""'])(
    "can't be read from %j",
    (source) => expect(readHint(source)).toBeUndefined(),
  );
});

describe("a folder's misconceptions", () => {
  const hinted = '"""a\n甲\n"""\n';

  test("come by name with what they print", () => {
    const outputs = { b: { "hidden/x": { verdict: "RTE" } }, a: { "hidden/x": { stdout: "1\n" } } };
    const folder = folderWith({
      "b.py": hinted,
      "a.py": hinted,
      "outputs.json": JSON.stringify(outputs),
    });
    const loaded = loadMisconceptions(folder);
    expect(loaded.map(({ name }) => name)).toEqual(["a", "b"]);
    expect(loaded.map((m) => m.outputs["hidden/x"])).toEqual([
      { stdout: "1\n" },
      { verdict: "RTE" },
    ]);
  });

  test("have hints without control characters, as the problem's own hints are", () => {
    const [found] = loadMisconceptions(folderWith({ "a.py": '"""a\x1b[2J\n甲\u202e\n"""\n' }));
    expect(found?.hint).toEqual({ en: "a\\x1b[2J", zh: "甲\\u202e" });
  });

  test.each(["{", "[]", '{"a": {"hidden/x": {"stdout": 1}}}'])(
    "have no outputs if outputs.json is %j",
    (text) => {
      const folder = folderWith({ "a.py": hinted, "outputs.json": text });
      expect(loadMisconceptions(folder)).toMatchObject([{ name: "a", outputs: {} }]);
    },
  );

  test("are left out if the hint is missing", () => {
    const files = { "a.py": "print(1)\n", "b.py": hinted, "c.txt": hinted };
    const folder = folderWith({ ...files, "outputs.json": '{"a": {}}' });
    expect(loadMisconceptions(folder)).toEqual([
      {
        ...{ name: "b", kind: "wrong", hint: { en: "a", zh: "甲" }, outputs: {} },
        file: join(folder, "misconceptions", "b.py"),
      },
    ]);
    expect(misconceptionFiles(folder).map((file) => basename(file))).toEqual(["a.py", "b.py"]);
  });

  test("are none without the folder", () => {
    expect(loadMisconceptions(tmpdir())).toEqual([]);
  });
});
