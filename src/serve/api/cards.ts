import * as z from "zod";
import { bilingual } from "../../judge/result.ts";
import { cardsOf } from "../../learn/drill/cards.ts";
import {
  countOf,
  type Drill,
  newADay,
  readDrill,
  updateDrill,
  withoutReview,
  withReview,
} from "../../learn/drill/drill.ts";
import { gradeNames } from "../../learn/drill/grades.ts";
import {
  duesAfter,
  nextDue,
  nextQuestion,
  questionsLeft,
  questionsOf,
} from "../../learn/drill/schedule.ts";
import type { Language } from "../../text/language.ts";
import { RefusedRequest } from "../refusal.ts";
import type { Serving } from "../serving.ts";
import { endpoint } from "./endpoint.ts";

const grade = z.enum(gradeNames);
const review = z.strictObject({ card: z.string(), grade, at: z.iso.datetime() });

const shownCard = z.strictObject({
  id: z.string().describe("`softmax/1`: the first question of softmax"),
  problem: z.string(),
  title: bilingual,
  question: bilingual.describe("HTML"),
  answer: bilingual.describe("HTML"),
  seen: z.int().describe("how often it was answered"),
  due: z.record(grade, z.iso.datetime()).describe("when it would be due after each grade"),
});

const session = z.strictObject({
  card: shownCard.nullable().describe("the question to ask; null if none is left today"),
  left: z.strictObject({ due: z.int(), fresh: z.int() }).describe("questions left today"),
  next: z.iso.datetime().nullable().describe("when the next question is due"),
  warning: z.string().optional().describe("if the file of reviews is damaged"),
});

export type CardSession = z.output<typeof session>;
export type CardReview = z.output<typeof review>;

export const showCard = endpoint({
  method: "get",
  path: "/cards",
  summary: "Show the follow-up question that is due, or a new one, as dlj drill does.",
  answer: session,
  act: async ({ serving, messages }): Promise<CardSession> => {
    const { content, why } = readDrill(serving.home);
    const shown = await sessionOf(serving, idsOf(serving), content);
    if (why === undefined) return shown;
    const warning = messages.learn.drill.damaged({ file: ".dlj/drill.json", why });
    return { ...shown, warning };
  },
});

export const answerCard = endpoint({
  method: "post",
  path: "/cards",
  summary: "Grade one's own answer. 409 if the question was answered elsewhere meanwhile.",
  body: z.strictObject({ card: z.string().max(200), grade, seen: z.int() }),
  answer: session.extend({ review }),
  act: async ({ serving, body: { card, grade, seen } }) => {
    const ids = idsOf(serving);
    if (!ids.includes(card)) throw new RefusedRequest(404, (m) => m.serve.noAddress);
    const done: CardReview = { card, grade, at: new Date().toISOString() };
    let isKept = false;
    const { content } = await updateDrill(serving.home, (before) => {
      const after = withReview(before, done, seen);
      isKept = after !== before;
      return after;
    });
    if (!isKept) throw new RefusedRequest(409, (m) => m.learn.drill.elsewhere({ id: card }));
    return { ...(await sessionOf(serving, ids, content)), review: done };
  },
});

export const undoCard = endpoint({
  method: "post",
  path: "/cards/undo",
  summary: "Take a grade back, and show its question again.",
  body: review,
  answer: session,
  act: async ({ serving, body }) => {
    const { content } = await updateDrill(serving.home, (before) => withoutReview(before, body));
    return await sessionOf(serving, idsOf(serving), content, body.card);
  },
});

/** The ids of all questions, in course order. */
function idsOf({ catalogue }: Serving): string[] {
  return cardsOf(catalogue.entries(), "en").map(({ id }) => id);
}

/** The state of the drill, with the question to ask: `id`, or the next one. */
async function sessionOf(
  serving: Serving,
  ids: readonly string[],
  drill: Drill,
  id?: string,
): Promise<CardSession> {
  const now = new Date();
  const asked = id ?? nextQuestion(ids, drill, now, newADay);
  const known = new Map([...questionsOf(drill)].filter(([one]) => ids.includes(one)));
  return {
    card: asked === undefined ? null : await cardOf(serving, drill, asked, now),
    left: questionsLeft(ids, drill, now, newADay),
    next: nextDue(known)?.toISOString() ?? null,
  };
}

async function cardOf(
  { catalogue }: Serving,
  drill: Drill,
  id: string,
  now: Date,
): Promise<CardSession["card"]> {
  const entries = catalogue.entries().filter(({ spec }) => id.startsWith(`${spec.id}/`));
  const find = (language: Language) => cardsOf(entries, language).find((one) => one.id === id);
  const [en, zh] = [find("en"), find("zh")];
  if (!en || !zh) return null;
  const { markdownHtml } = await import("../statement-html.ts");
  const due = Object.entries(duesAfter(drill, id, now)).map(([name, at]) => [
    name,
    at.toISOString(),
  ]);
  return {
    id,
    problem: en.spec.id,
    title: en.spec.title,
    question: { en: markdownHtml(en.question), zh: markdownHtml(zh.question) },
    answer: { en: markdownHtml(en.answer), zh: markdownHtml(zh.answer) },
    seen: countOf(drill, id),
    due: Object.fromEntries(due),
  };
}
