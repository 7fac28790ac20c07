import { type Card, createEmptyCard, type FSRS, fsrs, Rating } from "ts-fsrs";
import type { Progress } from "../progress/progress.ts";
import { localDay } from "../progress/record.ts";
import type { Drill, Review } from "./drill.ts";
import { type GradeName, gradeNames } from "./grades.ts";

const ratings = {
  again: Rating.Again,
  hard: Rating.Hard,
  good: Rating.Good,
  easy: Rating.Easy,
} as const satisfies Record<GradeName, Rating>;

const forQuestions = fsrs();
/** Nobody writes an exercise again after ten minutes. */
const forCode = fsrs({ enable_short_term: false });

/** The card of a solved problem that is written again. */
export const codeCard = (problem: string) => `${problem}/code`;

/** The questions that were answered, with their FSRS cards. */
export function questionsOf({ reviews }: Drill): Map<string, Card> {
  return replay(
    reviews.filter(({ card }) => !card.endsWith("/code")),
    forQuestions,
  );
}

/** The solved problems, with their FSRS cards. The first solve counts as a good review. */
export function exercisesOf({ problems }: Progress, { reviews }: Drill): Map<string, Card> {
  const cards = Object.entries(problems).flatMap(([id, { solved }]) => {
    if (solved === undefined) return [];
    const later = reviews.filter(({ card, at }) => card === codeCard(id) && at > solved);
    const first: Review = { card: codeCard(id), grade: "good", at: solved };
    return [...replay([first, ...later], forCode).values()].map((card) => [id, card] as const);
  });
  return new Map(cards);
}

function replay(reviews: readonly Review[], scheduler: FSRS): Map<string, Card> {
  const cards = new Map<string, Card>();
  for (const { card: id, grade, at } of reviews) {
    const before = cards.get(id) ?? createEmptyCard<Card>(at);
    cards.set(id, scheduler.next(before, notBefore(at, before), ratings[grade]).card);
  }
  return cards;
}

/** The clock of a machine may be set back; FSRS refuses a review before the last. */
function notBefore(at: Date | string, { last_review: last }: Card): Date {
  const moment = new Date(at);
  return last !== undefined && last > moment ? last : moment;
}

/** The ids that are due, the longest first. */
export function dueOf(cards: ReadonlyMap<string, Card>, now: Date): string[] {
  return [...cards]
    .filter(([, { due }]) => due <= now)
    .sort(([, a], [, b]) => a.due.getTime() - b.due.getTime())
    .map(([id]) => id);
}

/** The due reviews of one problem. */
export interface DueOfProblem {
  /** How many of its follow-up questions. */
  readonly questions: number;
  /** Whether it is to be written again. */
  readonly exercise: boolean;
}

/** The due reviews of each problem that has any. */
export function dueByProblem(
  drill: Drill,
  progress: Progress,
  now: Date,
): Map<string, DueOfProblem> {
  const byProblem = new Map<string, DueOfProblem>();
  for (const id of dueOf(exercisesOf(progress, drill), now))
    byProblem.set(id, { questions: 0, exercise: true });
  for (const card of dueOf(questionsOf(drill), now)) {
    const id = card.slice(0, card.lastIndexOf("/"));
    const { questions = 0, exercise = false } = byProblem.get(id) ?? {};
    byProblem.set(id, { questions: questions + 1, exercise });
  }
  return byProblem;
}

/** When the next card is due, or undefined without cards. */
export function nextDue(cards: ReadonlyMap<string, Card>): Date | undefined {
  const times = [...cards.values()].map(({ due }) => due.getTime());
  return times.length === 0 ? undefined : new Date(Math.min(...times));
}

/** How many questions were answered for the first time on the day of `now`. */
export function newToday({ reviews }: Drill, now: Date): number {
  const first = new Map<string, string>();
  for (const { card, at } of reviews)
    if (!card.endsWith("/code") && !first.has(card)) first.set(card, localDay(new Date(at)));
  return [...first.values()].filter((day) => day === localDay(now)).length;
}

/** How many of these questions are due, and how many new ones may be asked today. */
export function questionsLeft(
  ids: readonly string[],
  drill: Drill,
  now: Date,
  mostNew: number,
): { due: number; fresh: number } {
  const known = questionsOf(drill);
  const asked = new Map([...known].filter(([id]) => ids.includes(id)));
  const untouched = ids.filter((id) => !known.has(id)).length;
  const fresh = Math.max(0, Math.min(untouched, mostNew - newToday(drill, now)));
  return { due: dueOf(asked, now).length, fresh };
}

/** A question that comes again so soon is shown in the same session if nothing else is left. */
const ahead = 20 * 60_000;

/**
 * The next question: the one that is due the longest, else a new one, else one that is due soon. Undefined if none is left.
 *
 * @param ids the questions to choose from, in the order in which new ones are shown
 * @param mostNew the most new questions on a day
 */
export function nextQuestion(
  ids: readonly string[],
  drill: Drill,
  now: Date,
  mostNew: number,
): string | undefined {
  const wanted = new Set(ids);
  const known = new Map([...questionsOf(drill)].filter(([id]) => wanted.has(id)));
  const fresh = newToday(drill, now) < mostNew ? ids.find((id) => !known.has(id)) : undefined;
  return dueOf(known, now)[0] ?? fresh ?? dueOf(known, new Date(now.getTime() + ahead))[0];
}

/** When a question would be due after each grade. */
export function duesAfter(drill: Drill, id: string, now: Date): Record<GradeName, Date> {
  const card = questionsOf(drill).get(id) ?? createEmptyCard<Card>(now);
  const after = forQuestions.repeat(card, notBefore(now, card));
  const due = (grade: GradeName) => [grade, after[ratings[grade]].card.due] as const;
  return Object.fromEntries(gradeNames.map(due)) as Record<GradeName, Date>;
}
