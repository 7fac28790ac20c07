import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { resultSchema } from "../../src/judge/result.ts";
import { dlj } from "./dlj.ts";
import { Place } from "./place.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-notebook-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const code = (source: string, outputs: unknown[] = []) => ({
  ...{ cell_type: "code", metadata: {}, execution_count: 1, outputs, source },
});
const notebook = (...cells: unknown[]) =>
  JSON.stringify({ nbformat: 4, nbformat_minor: 5, metadata: {}, cells });
const imports = code("!pip install numpy\n%matplotlib inline\nimport numpy as np");
const softmax =
  "def softmax(scores):\n    e = np.exp(scores - np.max(scores))\n    return e / e.sum()";
const image = { output_type: "display_data", data: { "image/png": "A".repeat(3_000_000) } };
const right = notebook(
  { cell_type: "markdown", metadata: {}, source: ["# Softmax\n", "input() is not read"] },
  imports,
  code(softmax, [image]),
  code("display(softmax(np.array([1.0, 2.0])))\nsoftmax?"),
  code("%%bash\necho 'not Python'"),
);
const crashing = notebook(imports, code("def softmax(scores):\n    return scores[9]"));
const script = notebook(
  code("%time\nz = float(input())"),
  code("print(1 / (1 + 2.718281828459 ** -z))"),
);

function folder(files: Readonly<Record<string, string>>): string {
  const cwd = mkdtempSync(join(home, "run-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), content);
  }
  return cwd;
}

describe("a notebook", () => {
  it.each(["process", "forkserver"])(
    "is judged as its code cells, in the %s engine",
    async (engine) => {
      const cwd = folder({ "softmax.ipynb": right });
      const { code, out, err } = await dlj(["run", "softmax.ipynb", "--engine", engine], { cwd });
      expect(code, out + err).toBe(0);
      expect(out).toContain("no main: dlj calls the function");
    },
  );

  it("is judged as a script if it reads stdin, and names cell and line of an error", async () => {
    const cwd = folder({
      ...{ "solutions/sigmoid.ipynb": script, "solutions/softmax.ipynb": crashing },
      "solutions/relu.ipynb": notebook(code("import numpy"), code("x = 1\nif x\n    pass")),
    });
    const { code: status, out } = await dlj(
      ["test", "sigmoid", "softmax", "relu", "--reporter", "json"],
      { cwd },
    );
    expect(status).toBe(1);
    const { solutions } = resultSchema.parse(JSON.parse(out));
    const told = solutions.map(({ file, verdict, form, cases: [first] }) => ({
      ...{ file, verdict, form, reason: first?.reason?.en },
    }));
    const reasons = Object.fromEntries(told.map((one) => [one.file, one]));
    expect(reasons["solutions/sigmoid.ipynb"]).toMatchObject({ verdict: "AC", form: undefined });
    expect(reasons["solutions/softmax.ipynb"]).toMatchObject({
      verdict: "RTE",
      reason: expect.stringMatching(/^cell 2, line 2, return scores\[9\]: IndexError/),
    });
    expect(reasons["solutions/relu.ipynb"]).toMatchObject({
      verdict: "CE",
      reason: expect.stringMatching(/^cell 2, line 2: SyntaxError/),
    });
    const [crash] = solutions.find(({ problem }) => problem === "softmax")?.cases ?? [];
    expect(crash?.stderr).toContain('File "softmax.ipynb", cell 2, line 2, in softmax');
  });

  it("that can't be read gets a sentence", async () => {
    const cwd = folder({
      ...{
        "softmax.ipynb": "\0\xff",
        "relu.ipynb": JSON.stringify({ nbformat: 3, worksheets: [] }),
      },
      "sigmoid.ipynb": notebook(code("x = 1", [{ text: "A".repeat(100_000_000) }])),
    });
    const said = {
      softmax: "softmax.ipynb: is no notebook: it is not JSON in UTF-8; save it again in Jupyter.",
      relu: "relu.ipynb: is a notebook of format 3; open it in Jupyter and save it, which makes it format 4.",
      sigmoid:
        "sigmoid.ipynb: has more than 33554432 bytes; clear the outputs of all cells and save it.",
    };
    for (const [name, sentence] of Object.entries(said)) {
      const { code, err } = await dlj(["run", `${name}.ipynb`], { cwd });
      expect(code).toBe(2);
      expect(err).toContain(sentence);
      expect(err).not.toContain("    at ");
    }
  });
});

describe("dlj grade", () => {
  it("judges a class's notebooks, in folders and archives, and a .py before a notebook", async () => {
    const cwd = folder({
      "subs/ann/softmax.ipynb": right,
      "subs/ann/.ipynb_checkpoints/softmax-checkpoint.ipynb": crashing,
      "subs/bob/hw1 Softmax (1).ipynb": crashing,
      "subs/carl/softmax.ipynb": "{",
      "subs/dee/softmax.ipynb": crashing,
      "subs/dee/softmax.py": `import numpy as np\n\n\n${softmax}`,
    });
    const { out, err } = await dlj(["grade", "subs", "--reporter", "json"], { cwd });
    const { solutions } = resultSchema.parse(JSON.parse(out));
    expect(
      solutions.map(({ student, verdict, form }) => `${student} ${verdict} ${form}`),
      err,
    ).toEqual([...["ann AC function", "bob RTE function", "carl NA undefined", "dee AC function"]]);
    expect(solutions[2]?.finding?.en).toBe(
      "is no notebook: it is not JSON in UTF-8; save it again in Jupyter",
    );
    expect(solutions[3]?.finding?.en).toContain("softmax.ipynb");
  });
});

describe("dlj run --watch", () => {
  it("judges a notebook on each save, and waits out one that is half written", async () => {
    const place = new Place();
    try {
      await place.workspace();
      place.save(crashing, "solutions/softmax.ipynb");
      const shell = place.terminal({ columns: 120, rows: 40 });
      shell.type("dlj run softmax --watch", "Enter");
      await shell.waitFor(/cell 2, line 2/);
      place.save(right.slice(0, 100), "solutions/softmax.ipynb");
      await shell.waitFor(/is no notebook/);
      place.save(right, "solutions/softmax.ipynb");
      await shell.waitFor(/^AC /m);
    } finally {
      place.remove();
    }
  });
});
