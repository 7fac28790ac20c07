import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { Journal } from "../../src/grade/journal.ts";
import { keepAsLast } from "../../src/grade/last-class.ts";
import { headOf, resultOf } from "../grade/results.ts";
import { hostile, hostileResult } from "../report/hostile.ts";

/** A student's name, a file's name and an output that are markup. */
export const markup = `<img src=x onerror="document.title='broken'"><script>alert(1)</script>`;
const secret = "SECRET-7291";

/** Makes a class in which every text is hostile the last one of a folder. Its first student printed a wrong vector and markup. */
export function keepHostileClass(home: string, isFinished = true): void {
  mkdirSync(join(home, ".dlj"), { recursive: true });
  const journal = Journal.create(join(home, ".dlj", "class.jsonl"), headOf());
  const ran = { deciding: true, ran: true, cpu: 0.01, wall: 0.01, memory: 20 } as const;
  const hidden = { ...ran, group: "hidden", name: "ties", verdict: "WA" } as const;
  const sample = { ...ran, group: "sample", name: "three-classes", verdict: "WA" } as const;
  const refused = { verdict: "WA", points: { earned: "1/3", possible: "1" } } as const;
  const texts = { stdin: secret, expected: secret, stdout: secret };
  const reason = { en: `At [1]: ${markup}`, zh: markup };
  const results = [
    resultOf(markup, "softmax", {
      ...refused,
      decidedBy: "sample/three-classes",
      cases: [
        { ...sample, stdin: markup, expected: "[0.25, 0.75]", stdout: "[0.25, 0.5]", reason },
        { ...hidden, ...texts, reason: { en: secret, zh: secret } },
      ],
    }),
    resultOf(markup, "sigmoid", {
      ...refused,
      decidedBy: "hidden/ties",
      cases: [{ ...hidden, ...texts }],
      finding: { en: markup, zh: markup },
    }),
    ...hostileResult.solutions,
  ];
  for (const result of results) journal.append("key", result);
  if (isFinished) journal.finish(1);
  const file = { path: `${markup}/notes.txt`, judged: false, reason } as const;
  keepAsLast(home, journal, {
    reveal: false,
    anonymize: false,
    handedIn: {
      title: hostile,
      students: [{ student: markup, email: markup, files: [{ ...file, needsLook: true }] }],
    },
  });
  journal.close();
}
