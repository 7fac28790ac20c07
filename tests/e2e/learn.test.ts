import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { configJsonSchema } from "../../src/learn/config/schema.ts";
import { packageRoot } from "../../src/package-root.ts";
import { dlj } from "./dlj.ts";

let home: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "dlj-learn-"));
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** A temporary folder with these files. */
function folder(files: Record<string, string> = {}): string {
  const made = mkdtempSync(join(home, "workspace-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(made, name, ".."), { recursive: true });
    writeFileSync(join(made, name), content);
  }
  return made;
}

const read = (...path: string[]) => readFileSync(join(...path), "utf8");
const reference = (id: string) => read(packageRoot, "solutions", `${id}.py`);
const config = (values: unknown) => ({ "dlj.config.json": JSON.stringify(values, null, 2) });

describe("dlj init", () => {
  it("makes a workspace with a schema for editors, and keeps existing files", async () => {
    const cwd = folder({ "README.md": "mine" });
    const { code, out } = await dlj(["init", "--lang", "zh"], { cwd });
    expect([code, out]).toEqual([
      0,
      "已写入 .gitignore。\n已写入 dlj.config.json。\n保留已有的 README.md。\n编辑器：dlj init --editor vscode（或 vim），可直接跳到出错的行。\n下一步： dlj next\n",
    ]);
    expect(read(cwd, "README.md")).toBe("mine");
    expect(readdirSync(join(cwd, "solutions"))).toEqual([]);
    expect(read(cwd, ".gitignore")).toContain(".ipynb_checkpoints/\n");
    const values = JSON.parse(read(cwd, "dlj.config.json"));
    expect(values).toEqual({ $schema: "./.dlj/config.schema.json", language: "zh" });
    expect(read(cwd, values.$schema)).toBe(configJsonSchema());
    writeFileSync(join(cwd, "dlj.config.json"), '{"jobs": 1}');
    expect((await dlj(["init"], { cwd })).code).toBe(0);
    expect(read(cwd, "dlj.config.json")).toBe('{"jobs": 1}');
  });

  it("names the file that is in the way", async () => {
    const { code, err } = await dlj(["init", "file"], { cwd: folder({ file: "" }) });
    expect(code).toBe(2);
    expect(err).toMatch(/file\/solutions: can't be written \((EEXIST|ENOTDIR)\)/);
  });
});

describe("dlj.config.json", () => {
  it("has an example and a schema that are true", () => {
    const example = read(packageRoot, "examples/dlj.config.json");
    expect(Object.keys(JSON.parse(example))).toEqual(
      Object.keys(JSON.parse(configJsonSchema()).properties),
    );
    const schema = JSON.parse(read(packageRoot, "examples/dlj.config.schema.json"));
    expect(schema).toEqual(JSON.parse(configJsonSchema()));
  });

  it("sets the language of messages, statements, starters and help; --lang wins", async () => {
    const cwd = folder(config({ language: "zh" }));
    const deep = join(cwd, "a/b");
    mkdirSync(deep, { recursive: true });
    expect((await dlj(["run", "--help"], { cwd: deep })).out).toContain("用法：");
    const shown = (await dlj(["show", "softmax"], { cwd: deep })).out;
    expect(shown).toContain("公式");
    expect(shown).toContain("只写函数 softmax(scores)");
    expect((await dlj(["new", "softmax"], { cwd: deep })).out).toContain("已写入");
    expect(read(cwd, "solutions/softmax.py")).toContain("标准输入");
    expect((await dlj(["show", "softmax", "--lang", "en"], { cwd })).out).toContain("Formula");
    const alone = await dlj(["new", "softmax", "--function", "--force"], { cwd });
    expect(alone.code, alone.err).toBe(0);
    expect(read(cwd, "solutions/softmax.py")).toMatch(/参数：[\s\S]*返回：[\s\S]*raise [^\n]*\n$/);
  });

  it("sets the Python, relative to itself; DLJ_PYTHON and --python win", async () => {
    const cwd = folder({ ...config({ python: "bin/none" }), "solutions/softmax.py": "" });
    const missing = (path: string) => new RegExp(`no Python at ${path}`);
    const { code, err } = await dlj(["run", "softmax"], { cwd: join(cwd, "solutions") });
    expect(err).toMatch(missing(join(cwd, "bin/none")));
    expect(code).toBe(2);
    const fromEnv = await dlj(["run", "softmax"], { cwd, env: { DLJ_PYTHON: "/env/none" } });
    expect(fromEnv.err).toMatch(missing("/env/none"));
    const asked = await dlj(["run", "softmax", "--python", "/asked/none"], { cwd });
    expect(asked.err).toMatch(missing("/asked/none"));
  });

  it("sets the sandbox, and adds folders of problems; --sandbox wins", async () => {
    const cwd = folder({
      ...config({ problems: ["mine"], sandbox: "off", jobs: 1 }),
      "solutions/my-softmax.py": reference("softmax"),
    });
    cpSync(join(packageRoot, "problems/softmax"), join(cwd, "mine/my-softmax"), {
      recursive: true,
    });
    const spec = join(cwd, "mine/my-softmax/problem.json");
    writeFileSync(spec, read(spec).replace('"id": "softmax"', '"id": "my-softmax"'));
    const run = ["run", "my-softmax", "--reporter", "json"];
    const tier = async (...more: string[]) =>
      JSON.parse((await dlj([...run, ...more], { cwd })).out).environment.tier;
    expect(await tier()).toBe("bare");
    expect(await tier("--sandbox", "auto")).not.toBe("bare");
    expect((await dlj(["list"], { cwd })).out).toContain("my-softmax");
  });

  it("is refused with line, path and what to type; help is given all the same", async () => {
    const cwd = folder(config({ jobs: 2, pyhton: "x" }));
    const { code, out, err } = await dlj(["list"], { cwd });
    expect(err).toMatch(/dlj\.config\.json:3: at pyhton: there is no such key/);
    expect(err).toContain("Next: dlj init --help");
    expect([code, out]).toEqual([2, ""]);
    expect((await dlj(["init", "--help"], { cwd })).out).toContain("sandbox   how strongly");
  });

  it("is not read by dlj grade, because a student may have written it", async () => {
    const cwd = folder({
      ...config({ python: "/nowhere/python", sandbox: "off", problems: ["."] }),
      "submissions/ann/sigmoid.py": reference("sigmoid"),
    });
    const { code, out } = await dlj(["grade", "submissions"], { cwd });
    expect(out).toContain("1 AC");
    expect(out).not.toContain("bare");
    expect(code).toBe(0);
  });
});

describe("practising", () => {
  it("goes from the next problem to the end of its hints, and remembers", async () => {
    const cwd = folder({ "solutions/.keep": "" });
    expect((await dlj(["next", "--dry-run"], { cwd })).out).toMatch(
      /^outer-product {2}[\s\S]*dlj new outer-product\n$/,
    );
    expect((await dlj(["next"], { cwd })).out).toContain("Wrote solutions/outer-product.py.");
    const again = await dlj(["next"], { cwd });
    expect(again.out).not.toContain("Wrote");
    // A learner may skip the warm-up.
    expect((await dlj(["new", "sigmoid"], { cwd })).out).toContain("Wrote solutions/sigmoid.py.");
    const empty = await dlj(["run", "sigmoid"], { cwd });
    expect(empty.out.replace(/\s+/g, " ")).toMatch(
      /why the function is not written yet: put your code in the place of line \d+ /,
    );
    writeFileSync(join(cwd, "solutions/sigmoid.py"), "kept");
    const refused = await dlj(["new", "sigmoid"], { cwd });
    expect([refused.code, refused.err]).toEqual([
      2,
      "dlj: solutions/sigmoid.py already exists.\nNext: dlj run sigmoid\n",
    ]);
    expect(read(cwd, "solutions/sigmoid.py")).toBe("kept");
    expect((await dlj(["new", "sigmoid", "--force"], { cwd })).code).toBe(0);
    expect(read(cwd, "solutions/sigmoid.py")).toContain("def sigmoid(");

    const misconception = "problems/sigmoid/misconceptions/derivative.py";
    writeFileSync(join(cwd, "solutions/sigmoid.py"), read(packageRoot, misconception));
    expect((await dlj(["run", "sigmoid"], { cwd })).code).toBe(1);
    const oneTrack = await dlj(["status", "--track", "foundations"], { cwd });
    expect(oneTrack.out).toMatch(/^foundations\n {2}~ sigmoid .* 2 runs\n {4}softmax /);
    const hint = async (...more: string[]) =>
      (await dlj(["hint", "sigmoid", ...more], { cwd })).out;
    expect(await hint()).toMatch(/About your last run:\n\n +→ You print the derivative/);
    expect(await hint()).toMatch(/hint 1 of 3\n\n +1\. /);
    expect(await hint("--lang", "zh")).toMatch(/提示 2\/3\n\n +1\. [\s\S]*\n +2\. /);
    expect(await hint()).toMatch(/hint 3 of 3[\s\S]*That was the last hint/);
    expect(await hint("--reset")).toMatch(/hint 1 of 3/);

    writeFileSync(join(cwd, "solutions/sigmoid.py"), reference("sigmoid"));
    expect((await dlj(["test", "sigmoid"], { cwd })).code).toBe(0);
    expect((await dlj(["list"], { cwd })).out).toMatch(/^\+ sigmoid [\s\S]*, 1 solved\n$/m);
    const status = JSON.parse((await dlj(["status", "--json"], { cwd })).out);
    expect(status).toMatchObject({ streak: 1, next: "softmax" });
    expect(status.tracks[1].problems[0]).toMatchObject({ state: "solved", runs: 3 });
    expect((await dlj(["new"], { cwd })).out).toContain("Wrote solutions/softmax.py.");

    expect((await dlj(["reset"], { cwd })).err).toContain("Next: dlj reset --yes");
    expect((await dlj(["reset", "sigmoid", "--yes"], { cwd })).out).toContain("Forgot");
    expect((await dlj(["list", "--json"], { cwd })).out).not.toContain('"solved"');
    expect(read(cwd, "solutions/sigmoid.py")).toBe(reference("sigmoid"));
  });

  it("counts every one of four runs at once", async () => {
    const ids = ["sigmoid", "softmax", "sigmoid", "entropy"];
    const files = ids.map((id) => [`solutions/${id}.py`, reference(id)] as const);
    const cwd = folder(Object.fromEntries(files));
    await Promise.all(ids.map((id) => dlj(["run", id], { cwd })));
    const { problems } = JSON.parse(read(cwd, ".dlj/progress.json"));
    const runs = Object.entries(problems).map(([id, entry]) => [
      id,
      (entry as { runs: number }).runs,
    ]);
    expect(runs).toEqual([
      ["entropy", 1],
      ["sigmoid", 2],
      ["softmax", 1],
    ]);
  });

  it("keeps the verdict if progress can't be saved, and says why", async () => {
    const cwd = folder({ "solutions/sigmoid.py": reference("sigmoid"), ".dlj": "a file" });
    const { code, err } = await dlj(["run", "sigmoid"], { cwd });
    expect(code).toBe(0);
    expect(err).toMatch(/^warning: progress was not saved: .*can't be (read|written)/);
  });

  it("says that a damaged file was renamed", async () => {
    const files = { "solutions/sigmoid.py": reference("sigmoid"), ".dlj/progress.json": "{" };
    const cwd = folder(files);
    expect((await dlj(["status"], { cwd })).err).toContain(".dlj/progress.json: is damaged");
    const { err } = await dlj(["run", "sigmoid"], { cwd });
    const [, aside = ""] = /renamed to (\S+), and/.exec(err) ?? [];
    expect(read(cwd, aside)).toBe("{");
  });

  it("keeps no progress in dlj's own folder, which holds the references", async () => {
    expect((await dlj(["hint", "softmax"])).err).toContain("Next: dlj hint softmax --all");
    expect((await dlj(["hint", "softmax", "--all"])).out).toContain("hint 3 of 3");
    expect((await dlj(["status"])).code).toBe(2);
  });
});
