import { basename } from "node:path";
import * as z from "zod";
import { DljError } from "../../error.ts";
import { bilingual, resultSchema, type SolutionResult } from "../../judge/result.ts";
import { longestSource, readProgram } from "../../judge/solution.ts";
import { type Hints, nextHint } from "../../learn/progress/hints.ts";
import { withAttempts } from "../../learn/progress/record.ts";
import { updateProgress } from "../../learn/progress/store.ts";
import { readStatement } from "../../learn/statement.ts";
import { caseKey } from "../../problem/case-key.ts";
import type { Problem } from "../../problem/load.ts";
import { matrixPicture, matrixPictures } from "../../report/matrix-picture.ts";
import type { Serving } from "../serving.ts";
import { readWorkspaceFile, saveWorkspaceFile, solutionPath } from "../workspace-file.ts";
import { type Call, endpoint } from "./endpoint.ts";
import { answerWithEvents, signalForCases } from "./events.ts";
import { early, earlyCase } from "./judge.ts";

const hash = z.string().nullable().describe("of the file; null if there is none");
const workspaceFile = z.strictObject({
  file: z.string().describe("its path in the workspace"),
  text: z.string().describe("the solution, or the starter if there is none yet"),
  hash,
  editable: z.boolean().describe("false for a notebook"),
});

export const showStatement = endpoint({
  method: "get",
  path: "/statements/{id}",
  summary: "Show a problem's statement as HTML, with its formulas by KaTeX.",
  answer: bilingual,
  act: async ({ serving, id }): Promise<z.output<typeof bilingual>> => {
    const { folder } = serving.problem(id);
    const { statementHtml } = await import("../statement-html.ts");
    return {
      en: statementHtml(readStatement(folder, "en")),
      zh: statementHtml(readStatement(folder, "zh")),
    };
  },
});

export const readFile = endpoint({
  method: "get",
  path: "/workspace/{id}",
  summary: "Read the workspace's solution of a problem.",
  answer: workspaceFile,
  act: ({ serving, id, language }): z.output<typeof workspaceFile> =>
    readWorkspaceFile(serving.home, serving.problem(id), language),
});

export const saveFile = endpoint({
  method: "put",
  path: "/workspace/{id}",
  summary: "Save it, unless another program has changed it: then 409, and the file as it is.",
  body: z.strictObject({ text: z.string().max(longestSource), base: hash }),
  answer: z.strictObject({ hash }),
  act: ({ serving, id, body, language, http }) => {
    const problem = serving.problem(id);
    const saved = saveWorkspaceFile(serving.home, problem.id, body.text, body.base);
    if (saved !== undefined) return { hash: saved };
    return http.json(readWorkspaceFile(serving.home, problem, language), 409);
  },
});

export const runFile = endpoint({
  method: "post",
  path: "/workspace/{id}/run",
  summary: "Judge it as dlj run does, and record the progress. Answers with events only.",
  body: z.strictObject({}),
  answer: z.strictObject({}),
  events: {
    case: earlyCase,
    picture: z.array(matrixPicture).describe("the wrong matrices of the deciding case"),
    warning: z.string().describe("if the progress could not be saved"),
    result: resultSchema,
  },
  act: ({ serving, id, http, messages, signal }) => {
    const problem = serving.problem(id);
    const path = solutionPath(serving.home, problem.id);
    const file = `solutions/${basename(path)}`;
    const solution = { problem, file, program: readProgram(path, file) };
    return answerWithEvents(http, serving, messages, (send) => {
      const judging = serving.judge(solution, {
        onCase: (one) => send("case", early(one)),
        signal: signalForCases(signal),
      });
      return judging.then(async (judged) => {
        const { cases, decidedBy } = judged.solution;
        const decider = cases.find((one) => caseKey(one) === decidedBy);
        if (decider) send("picture", matrixPictures(decider, problem.spec));
        const warning = await keep(serving, messages, judged.solution);
        if (warning !== undefined) send("warning", warning);
        send("result", judged.result);
      });
    });
  },
});

async function keep(
  { home, hide }: Serving,
  messages: Call<unknown>["messages"],
  solution: SolutionResult,
): Promise<string | undefined> {
  try {
    await updateProgress(home, (before) =>
      withAttempts(before, [{ solution, whole: true }], new Date()),
    );
    return undefined;
  } catch (error) {
    if (!(error instanceof DljError)) throw error;
    return hide(messages.learn.progress.notKept({ why: error.sentence(messages) }));
  }
}

export const takeHint = endpoint({
  method: "post",
  path: "/workspace/{id}/hint",
  summary: "Give one more hint, as dlj hint does.",
  body: z.strictObject({}),
  answer: z.strictObject({
    failure: bilingual.optional().describe("about the last run"),
    steps: z.array(bilingual),
    total: z.int(),
  }),
  act: ({ serving, id }) => oneMoreHint(serving.home, serving.problem(id)),
});

async function oneMoreHint(home: string, problem: Problem): Promise<Hints> {
  let hints: Hints = { steps: [], total: 0 };
  await updateProgress(home, (before) => {
    const next = nextHint(problem, before);
    hints = next.hints;
    return next.progress;
  });
  return hints;
}

export const followSaves = endpoint({
  method: "get",
  path: "/saves",
  summary: "Tell of every solution that is saved in the workspace, until the client goes away.",
  answer: z.strictObject({}),
  events: { saved: z.strictObject({ problem: z.string(), hash }) },
  act: ({ serving, http, messages, signal }) =>
    answerWithEvents(http, serving, messages, (send) =>
      serving.saves.follow(signal, (saved) => send("saved", saved)),
    ),
});
