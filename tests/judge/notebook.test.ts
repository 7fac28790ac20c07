import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cellsOf, inCells, sourceOfNotebook } from "../../src/judge/notebook.ts";

const code = (source: string | string[]) => ({
  ...{ cell_type: "code", metadata: {}, execution_count: 1, outputs: [] },
  source,
});
const notebook = (cells: unknown[], more: object = {}) =>
  Buffer.from(JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells, ...more }));
/** The Python source without its first line, which is a comment. */
function sourceOf(cells: unknown[]): string {
  const source = sourceOfNotebook(notebook(cells));
  if (!Buffer.isBuffer(source)) throw new Error(source.kind);
  return source.toString().split("\n").slice(1).join("\n");
}

describe("a notebook's source", () => {
  it("is its code cells in order, with their numbers among all cells", () => {
    const cells = [
      code("import numpy as np"),
      { cell_type: "markdown", source: ["# Softmax\n", "of scores"] },
      code(["def softmax(x):\n", "    return x\n"]),
      code(""),
    ];
    expect(sourceOf(cells)).toBe(
      "# cell 1\nimport numpy as np\n# cell 3\ndef softmax(x):\n    return x\n\n# cell 4\n\n",
    );
  });

  it.each([
    ["%matplotlib inline\nx = 1", "pass\nx = 1"],
    ["if x:\n    %time f()\n    !ls", "if x:\n    pass\n    pass"],
    ["!pip install numpy \\\n   scipy\nx = 1", "pass\n\nx = 1"],
    ["pip install numpy", "pass"],
    ["np.exp?\n?np.exp\nnp.exp??", "pass\npass\npass"],
    ["files = !ls\nt = %timeit -o f()", "files = None\nt = None"],
    ["f(x = !ls)", "f(x = !ls)"],
    ["%%time\nx = 1", "pass\nx = 1"],
    ["\n%%capture out\nx = 1", "\npass\nx = 1"],
    ["%%bash\necho $HOME", ""],
    ["%%writefile softmax.py\ndef softmax(x): ...", ""],
    ["%%timeit\nsoftmax([1])", ""],
    ["x = (7\n  % 4)", "x = (7\n  % 4)"],
    ['s = """\n%d items\n!\n"""', 's = """\n%d items\n!\n"""'],
    ["x = 7 \\\n  % 4", "x = 7 \\\n  % 4"],
    ["x = a != b\ny = '%s' % x", "x = a != b\ny = '%s' % x"],
    ["print('why?')  # really?", "print('why?')  # really?"],
  ])("of %j is %j", (text, python) => {
    expect(sourceOf([code(text)])).toBe(`# cell 1\n${python === "" ? "" : `${python}\n`}`);
  });

  it("does not go on from one cell to the next", () => {
    expect(sourceOf([code('s = """'), code("%time")])).toBe('# cell 1\ns = """\n# cell 2\npass\n');
  });

  it("has IPython's display, and reads no other encoding from a cell", () => {
    const first = (text: string) =>
      sourceOfNotebook(notebook([code(text)]))
        .toString()
        .split("\n")[0];
    expect(first("display(1)")).toBe("display = print");
    expect(first("# coding: latin-1")).toBe("# The code cells of a notebook.");
  });

  it.each([
    ["", "notJson"],
    ["{", "notJson"],
    [Buffer.from([0x7b, 0xff, 0x7d]), "notJson"],
    ["[".repeat(1_000_000), "notJson"],
    ["null", "notNotebook"],
    ["[]", "notNotebook"],
    [notebook([], { cells: {} }), "notNotebook"],
    [notebook([{ cell_type: "code" }]), "notNotebook"],
    [notebook([{ cell_type: "code", source: [1] }]), "notNotebook"],
    [JSON.stringify({ nbformat: 3, worksheets: [{ cells: [] }] }), "otherFormat"],
    [notebook([], { metadata: { language_info: { name: "R" } } }), "otherLanguage"],
    [notebook([code("#".repeat(1_100_000))]), "tooMuchCode"],
  ])("is refused with a reason", (bytes, kind) => {
    expect(sourceOfNotebook(Buffer.from(bytes))).toMatchObject({ kind });
  });

  it("may have 10,000 cells, and takes linear time", () => {
    expect(sourceOf(Array.from({ length: 10_000 }, () => code("x = 1"))).length).toBeGreaterThan(1);
    for (const line of [
      `${" ".repeat(500_000)}`,
      `${"a ".repeat(250_000)}= b`,
      "'".repeat(500_000),
    ])
      expect(sourceOf([code(line)]).length).toBeGreaterThan(500_000);
  });
});

describe("a line of a notebook's source", () => {
  it("is found in its cell", () => {
    const lines = fc.array(fc.constantFrom("x = 1", "", "    y", "# note"), { minLength: 1 });
    fc.assert(
      fc.property(fc.array(lines, { minLength: 1 }), (cells) => {
        const source = sourceOfNotebook(notebook(cells.map((one) => code(one.join("\n")))));
        const all = source.toString().split("\n");
        const placeOf = cellsOf(source.toString());
        const found = all.flatMap((text, index) => {
          const place = placeOf(index + 1);
          return place && !/^# cell /.test(text) ? [{ ...place, text }] : [];
        });
        for (const { cell, line, text } of found.slice(0, -1))
          expect(cells[cell - 1]?.[line - 1]).toBe(text);
        expect(found.length - 1).toBe(cells.flat().length);
      }),
    );
  });

  it("is named by it in a traceback, if it is the notebook's", () => {
    const text = 'File "a.ipynb", line 3, in f\nFile "numpy.py", line 3';
    expect(inCells(text, "#\n# cell 4\nx\n", "a.ipynb")).toBe(
      'File "a.ipynb", cell 4, line 1, in f\nFile "numpy.py", line 3',
    );
  });
});
