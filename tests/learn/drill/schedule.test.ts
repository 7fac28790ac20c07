import fc from "fast-check";
import { type Card, createEmptyCard, fsrs, Rating } from "ts-fsrs";
import { expect, it } from "vitest";
import {
  type Drill,
  noDrill,
  type Review,
  withoutReview,
  withReview,
} from "../../../src/learn/drill/drill.ts";
import { gradeNames } from "../../../src/learn/drill/grades.ts";
import {
  dueByProblem,
  dueOf,
  duesAfter,
  exercisesOf,
  newToday,
  nextQuestion,
  questionsOf,
} from "../../../src/learn/drill/schedule.ts";
import { noProgress } from "../../../src/learn/progress/progress.ts";

const ratings = [Rating.Again, Rating.Hard, Rating.Good, Rating.Easy] as const;
const ids = Array.from({ length: 60 }, (_, i) => `problem-${i}/1`);
const minute = 60_000;
const day = 24 * 60 * minute;
const start = new Date("2026-03-01T18:00:00").getTime();

/** The cards that are due by ts-fsrs itself. */
const dueBy = (cards: ReadonlyMap<string, Card>, now: Date) =>
  [...cards].filter(([, { due }]) => due <= now).map(([id]) => id);

it("shows the cards that ts-fsrs says are due, and at most so many new ones, on each day of a month", () => {
  const scheduler = fsrs();
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(3)), (grades) => {
      let drill: Drill = noDrill;
      const own = new Map<string, Card>();
      for (let today = 0; today < 30; today++) {
        let now = new Date(start + today * day);
        expect(dueOf(questionsOf(drill), now).sort()).toEqual(dueBy(own, now).sort());
        let fresh = 0;
        for (let asked = 0; asked < 12; asked++) {
          const due = dueBy(own, now);
          const id = nextQuestion(ids, drill, now, 2);
          if (id === undefined) break;
          // A due card goes before a new one.
          if (due.length > 0) expect(due).toContain(id);
          if (!own.has(id)) fresh++;
          const grade = grades.next().value as 0 | 1 | 2 | 3;
          const seen = drill.reviews.filter(({ card }) => card === id).length;
          const review = { card: id, grade: gradeNames[grade], at: now.toISOString() } as Review;
          const promised = duesAfter(drill, id, now)[gradeNames[grade] as "good"];
          drill = withReview(drill, review, seen);
          const before = own.get(id) ?? createEmptyCard<Card>(now);
          const { card } = scheduler.next(before, now, ratings[grade]);
          own.set(id, card);
          expect(promised).toEqual(card.due);
          now = new Date(now.getTime() + minute);
        }
        expect(fresh).toBeLessThanOrEqual(2);
        expect(newToday(drill, now)).toBe(fresh);
      }
      expect(Object.fromEntries(questionsOf(drill))).toEqual(Object.fromEntries(own));
      expect(own.size).toBeGreaterThan(20);
    }),
    { numRuns: 1 },
  );
});

const review = (at: string, card = "softmax/1"): Review => ({ card, grade: "good", at });
const first = review("2026-03-01T10:00:00.000Z");

it("counts an answer once if two runs show the same card", () => {
  const once = withReview(noDrill, first, 0);
  expect(withReview(once, review("2026-03-01T10:00:05.000Z"), 0)).toBe(once);
  expect(withReview(once, review("2026-03-01T10:00:05.000Z"), 1).reviews).toHaveLength(2);
});

it("takes back the last review of a card, and no other", () => {
  const second = review("2026-03-02T10:00:00.000Z");
  const other = review("2026-03-03T10:00:00.000Z", "relu/1");
  const drill = { ...noDrill, reviews: [first, second, other] };
  expect(withoutReview(drill, second).reviews).toEqual([first, other]);
  expect(withoutReview(drill, first)).toBe(drill);
});

it("goes on after the clock was set back", () => {
  const drill = { ...noDrill, reviews: [first, review("2026-02-01T10:00:00.000Z")] };
  expect(questionsOf(drill).get("softmax/1")?.reps).toBe(2);
  expect(() => duesAfter(drill, "softmax/1", new Date("2026-02-01"))).not.toThrow();
});

it("lets a solved exercise come back after days, later after each solve", () => {
  const solved = "2026-03-01T10:00:00.000Z";
  const progress = { ...noProgress, problems: { softmax: { runs: 1, solved }, relu: { runs: 3 } } };
  const due = (drill: Drill) => exercisesOf(progress, drill).get("softmax")?.due.getTime() ?? 0;
  expect([...exercisesOf(progress, noDrill).keys()]).toEqual(["softmax"]);
  const once = due(noDrill);
  expect(once - Date.parse(solved)).toBeGreaterThanOrEqual(day);
  const again = { card: "softmax/code", grade: "good", at: new Date(once).toISOString() } as const;
  const twice = due({ ...noDrill, reviews: [again] });
  expect(twice - once).toBeGreaterThan(once - Date.parse(solved));
  expect(dueByProblem(noDrill, progress, new Date(once))).toEqual(
    new Map([["softmax", { questions: 0, exercise: true }]]),
  );
  // Questions and exercises have nothing to do with each other.
  expect(questionsOf({ ...noDrill, reviews: [again] }).size).toBe(0);
});
