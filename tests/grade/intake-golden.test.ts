import { mkdirSync, symlinkSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import type { Layout } from "../../src/grade/intake/layouts/table.ts";
import { needsLook, setAsideText } from "../../src/grade/intake/reasons.ts";
import { classFileRecords } from "../../src/grade/student-records.ts";
import { namedMessages } from "../named-messages.ts";
import { takeIn } from "./intake.ts";
import { folder } from "./temporary.ts";

interface Given {
  readonly layout: Layout;
  /** Paths below the folder of submissions. A path that ends with `/` is an empty folder. */
  readonly files: readonly string[];
  readonly problems?: readonly string[];
  readonly exact?: true;
  readonly links?: Readonly<Record<string, string>>;
}

const asked = ["softmax", "log-softmax", "relu", "conv2d", "cross-entropy", "layer-norm"];

/** Names of files as students choose them. */
const names = [
  ...["softmax.py", "Softmax.PY", "soft_max.py", "SOFTMAX.py", "softmax (1).py", "softmax-1.py"],
  ...["hw1_softmax.py", "softmax_final.py", "Softmax activation.py", "softmax 激活函数.py"],
  ...[
    "log_softmax.py",
    "log softmax.py",
    "logsoftmax.py",
    "softmax_log.py",
    "my_log_softmax_v2.py",
  ],
  ...[
    "relu.ipynb",
    "relu.js",
    "relu.java",
    "relu.pdf",
    "relu.py.txt",
    "relu.txt",
    "relu",
    "RELU.md",
  ],
  ...["conv2d.py", "conv2d_backward.py", "conv_2d.py", "conv.py", "conv3d.py", "2d conv.py"],
  ...["layernorm.py", "layer-norm.py", "layer_norm_backward.py", "LayerNorm.py", "lyer_norm.py"],
  ...["cross_entropy.py", "cross-entropy-loss.py", "crossentropy.py", "ce.py"],
  ...["gelu.py", "sigmoid.py", "attention.py", "utils.py", "main.py", "solution.py", "test.py"],
  ...["README.md", "data.csv", "report.pdf", ".hidden.py", "~$softmax.py", "Thumbs.db"],
  ...["__pycache__/softmax.py", "venv/relu.py", "x.egg-info/relu.py", ".git/HEAD", "work.rar"],
  ...["src/softmax.py", "a/b/relu.py", "softmax/solution.py", "softmax/main.py", "relu/index.js"],
];

const classes: Readonly<Record<string, Given>> = {
  "one file a student, whatever its name": {
    layout: "student",
    files: names.map((name, i) => `student ${i}/${name}`),
    problems: asked,
  },
  "one file a student, all problems asked for": {
    layout: "student",
    files: names.map((name, i) => `student ${i}/${name}`),
  },
  "exact names only": {
    layout: "student",
    files: names.map((name, i) => `student ${i}/${name}`),
    ...{ problems: asked, exact: true },
  },
  "one problem, so that a file needs no name": {
    layout: "student",
    files: names.map((name, i) => `student ${i}/${name}`),
    problems: ["softmax"],
  },
  "several files of one problem": {
    layout: "student",
    files: [
      ...["ann/softmax.py", "ann/Softmax.py", "ann/soft-max.py", "ann/src/softmax.py"],
      ...["bob/softmax.js", "bob/softmax.ipynb", "bob/softmax/solution.py"],
      ...["cleo/hw_softmax.py", "cleo/softmax_new.py"],
      ...["dee/hw_softmax.py", "dee/softmax.py"],
      ...["eve/softmax-2.py", "eve/softmax-10.py", "eve/softmax.cpp"],
      "fay/",
    ],
    problems: ["softmax", "relu"],
  },
  "links, folders in place of files, and unknown archives": {
    layout: "student",
    files: [
      "ann/relu.py",
      "ann/softmax.py/",
      "bob/relu.7z",
      "cleo/a/b/c/relu.py",
      "loose.py",
      "notes.txt",
    ],
    problems: ["softmax", "relu"],
    links: { "ann/conv2d.py": "relu.py", "bob/softmax": "../ann", dan: "ann" },
  },
  Canvas: {
    layout: "auto",
    files: [
      ...["smithbob_340934_208490284_softmax.py", "smithbob_340934_208490300_softmax-1.py"],
      ...["liwei_LATE_340935_208490299_softmax.py", "liwei_LATE_340935_208490299_relu-2.py"],
      ...["leeann_340936_208490301_hw1.zip", "leeann_340937_1_relu.py", "notes.txt"],
    ],
  },
  Moodle: {
    layout: "auto",
    files: [
      ...[
        "Bob Smith_657737_assignsubmission_file_/softmax.py",
        "Bob Smith_657738_assignsubmission_file_/relu.py",
      ],
      ...[
        "Bob Smith_657738_assignsubmission_onlinetext_/onlinetext.html",
        "Ann_657739_assignsubmission_file_/a/relu.py",
      ],
    ],
  },
  "Moodle in one folder": {
    layout: "auto",
    files: [
      "王小明_657737_assignsubmission_file_softmax.py",
      "Ann Lee_657739_assignsubmission_file_relu.py",
    ],
  },
  Blackboard: {
    layout: "auto",
    files: [
      ...[
        "Homework 1_bsmith_attempt_2026-03-01-12-30-45_softmax.py",
        "Homework 1_bsmith_attempt_2026-03-01-12-30-45.txt",
      ],
      ...[
        "Homework 1_bsmith_attempt_2026-03-02-08-00-00_softmax.py",
        "Homework 1_ann_attempt_2026-03-02-08-00-00_relu.py",
      ],
    ],
  },
  nbgrader: {
    layout: "auto",
    files: [
      "submitted/bob/hw1/softmax.py",
      "submitted/ann/hw1/relu.ipynb",
      "release/hw1/softmax.py",
    ],
  },
  "Classroom's clones": {
    layout: "auto",
    files: [
      "hw1-submissions/hw1-octocat/solutions/softmax.py",
      "hw1-submissions/hw1-octocat/.git/HEAD",
      "hw1-submissions/hw1-li-lei/softmax.py",
    ],
  },
  "a folder a problem": {
    layout: "auto",
    files: [
      "softmax/ann.py",
      "softmax/bob.py",
      "softmax/李雷.py",
      "relu/ann.py",
      "relu/bob.js",
      "relu/notes.md",
    ],
  },
  "a folder a problem, by name": {
    layout: "problem",
    files: ["softmax/ann.py", "relu/ann.py", "other/ann.py"],
  },
  "one repository": {
    layout: "repository",
    files: ["solutions/softmax.py", "relu.py", ".git/HEAD", "README.md", "src/utils.py"],
  },
};

it("takes in classes as platforms and people arrange them", async () => {
  const parts: string[] = [];
  for (const [title, { layout, files, problems, exact, links = {} }] of Object.entries(classes)) {
    const root = folder(
      Object.fromEntries(files.filter((one) => !one.endsWith("/")).map((one) => [one, ""])),
    );
    for (const one of files.filter((name) => name.endsWith("/")))
      mkdirSync(join(root, one), { recursive: true });
    for (const [name, target] of Object.entries(links)) symlinkSync(target, join(root, name));
    const { intake, submissions } = await takeIn(root, layout, problems, exact);
    const plain = (path: string) => path.replace(`${root}/`, "");
    parts.push(`# ${title}: ${intake.layout} ${intake.within.join("/")}`.trimEnd());
    for (const { matching, shown, ...person } of submissions) {
      // A repository is its student, and this one is a temporary folder.
      parts.push(JSON.stringify(person).replace(basename(root), "a repository"));
      for (const account of matching.accounts) {
        const { file, problem, problems: several, setAside } = account;
        const near = problem !== undefined && matching.chosen.get(problem)?.isNear ? " near" : "";
        const fate = setAside ? setAsideText(account, namedMessages) : `judged${near}`;
        const look = needsLook(account) ? " LOOK" : "";
        parts.push(`  ${plain(shown(file))} ${several ?? problem ?? "-"} ${fate}${look}`);
      }
    }
    for (const { path, reason } of classFileRecords(intake.others, ({ entry }) =>
      entry.path.join("/"),
    ))
      parts.push(`  class: ${path} ${reason === undefined ? "" : "is explained"}`);
  }
  await expect(`${parts.join("\n")}\n`).toMatchFileSnapshot(
    join(import.meta.dirname, "golden", "intake.txt"),
  );
});
