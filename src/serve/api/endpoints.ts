import * as z from "zod";
import { answerCard, showCard, undoCard } from "./cards.ts";
import { compareTexts } from "./compare.ts";
import { type Endpoint, endpoint } from "./endpoint.ts";
import { checkHealth } from "./health.ts";
import { judgeSource } from "./judge.ts";
import { openApi } from "./openapi.ts";
import { listProblems, showProblem } from "./problems.ts";
import { showReport, showStudent } from "./report.ts";
import { followSaves, readFile, runFile, saveFile, showStatement, takeHint } from "./workspace.ts";

const described = [
  ...[listProblems, showProblem, judgeSource, compareTexts, checkHealth],
  ...[showStatement, readFile, saveFile, runFile, takeHint, followSaves],
  ...[showCard, answerCard, undoCard, showReport, showStudent],
];

const describeApi = endpoint({
  method: "get",
  path: "/openapi.json",
  summary: "Describe this API.",
  answer: z.looseObject({}),
  act: () => openApi(described),
});

/** Every address of the API. */
export const endpoints: readonly Endpoint[] = [...described, describeApi];
