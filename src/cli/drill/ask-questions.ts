import { on } from "node:events";
import { emitKeypressEvents, type Interface } from "node:readline";
import { exitCodes } from "../../error.ts";
import { cardsOf, type QuestionCard } from "../../learn/drill/cards.ts";
import {
  countOf,
  type Drill,
  type Review,
  readDrill,
  updateDrill,
  withoutReview,
  withReview,
} from "../../learn/drill/drill.ts";
import { type GradeName, gradeNames } from "../../learn/drill/grades.ts";
import {
  dueOf,
  duesAfter,
  nextDue,
  nextQuestion,
  questionsLeft,
  questionsOf,
} from "../../learn/drill/schedule.ts";
import { untilDue } from "../../learn/drill/until-due.ts";
import { layOutStatement } from "../../learn/statement.ts";
import { wrap } from "../../report/terminal/layout.ts";
import { type Context, warn } from "../shared/context.ts";
import { damagedDrill } from "../shared/due-today.ts";
import { openCatalogue } from "../shared/open-catalogue.ts";
import type { DrillOptions } from "./options.ts";

/** The keys of the grades, besides their numbers. */
const letters: Readonly<Record<string, GradeName>> = {
  a: "again",
  h: "hard",
  g: "good",
  e: "easy",
};

/** Asks questions until none is left or the user quits. Returns the exit code. */
export async function askQuestions(
  context: Context,
  workspace: string,
  selector: string | undefined,
  options: DrillOptions,
): Promise<number> {
  const catalogue = openCatalogue(context, options);
  const entries = selector === undefined ? catalogue.entries() : catalogue.select([selector]);
  const cards = new Map(cardsOf(entries, context.language).map((card) => [card.id, card]));
  const session = new Session(context, workspace, cards, options.new);
  if (!session.ask()) return 0;
  for await (const key of keysOf(context)) {
    if (key === "ctrl-c") return exitCodes.interrupted;
    if (key === "q" || key === "escape" || key === "ctrl-d") break;
    if (!(await session.press(key))) return 0;
  }
  session.end();
  return 0;
}

class Session {
  readonly #context: Context;
  readonly #workspace: string;
  readonly #cards: ReadonlyMap<string, QuestionCard>;
  readonly #newADay: number;
  /** The reviews of this session, for undoing. */
  readonly #done: Review[] = [];
  #drill: Drill;
  #card: QuestionCard | undefined;
  #isOpen = false;

  constructor(
    context: Context,
    workspace: string,
    cards: ReadonlyMap<string, QuestionCard>,
    newADay: number,
  ) {
    this.#context = context;
    this.#workspace = workspace;
    this.#cards = cards;
    this.#newADay = newADay;
    const { content, why } = readDrill(workspace);
    if (why !== undefined) warn(context, damagedDrill(context, workspace, why));
    this.#drill = content;
  }

  /** Shows the next question, or this one. False if none is left. */
  ask(id = nextQuestion([...this.#cards.keys()], this.#drill, new Date(), this.#newADay)): boolean {
    this.#card = id === undefined ? undefined : this.#cards.get(id);
    this.#isOpen = false;
    if (this.#card === undefined) {
      this.end();
      return false;
    }
    const { colours, columns, language, messages } = this.#context;
    const { spec, question } = this.#card;
    const { drill } = messages.learn;
    const title = `${colours.bold(spec.id)}  ${spec.title[language]}`;
    this.#write([
      colours.dim("─".repeat(columns)),
      ...wrap(title, columns),
      "",
      layOutStatement(question, this.#context),
      ...wrap(this.#left(), columns).map((line) => colours.dim(line)),
      ...wrap(drill.keys.question, columns).map((line) => colours.dim(line)),
    ]);
    return true;
  }

  /** Returns false if no question is left. */
  async press(key: string): Promise<boolean> {
    if (key === "u") return await this.#undo();
    const grade = letters[key] ?? gradeNames[Number(key) - 1];
    if (this.#isOpen && grade !== undefined) return await this.#rate(grade);
    if (!this.#isOpen && ["space", "return", "enter"].includes(key)) this.#open();
    return true;
  }

  /** Says how many were answered, and when the next is due. */
  end(): void {
    const { drill } = this.#context.messages.learn;
    const ids = new Set(this.#cards.keys());
    const known = new Map([...questionsOf(this.#drill)].filter(([id]) => ids.has(id)));
    const now = new Date();
    const due = dueOf(known, now).length;
    const next = nextDue(known);
    const time = next === undefined ? undefined : this.#until(next, now);
    const text = drill.end({ count: this.#done.length, due, time });
    this.#write(wrap(text, this.#context.columns));
  }

  #open(): void {
    const card = this.#card as QuestionCard;
    this.#isOpen = true;
    const now = new Date();
    const { columns, colours, messages } = this.#context;
    const { drill } = messages.learn;
    const dues = duesAfter(this.#drill, card.id, now);
    const grades = gradeNames.map(
      (name, i) => `${i + 1} ${drill.grades[name]} ${this.#until(dues[name], now)}`,
    );
    const oneLine = [...grades, drill.keys.answer].join("   ");
    this.#write([
      "",
      layOutStatement(card.answer, this.#context),
      ...wrap(oneLine, columns).map((line) => colours.dim(line)),
    ]);
  }

  async #rate(grade: GradeName): Promise<boolean> {
    const card = this.#card as QuestionCard;
    const seen = countOf(this.#drill, card.id);
    const review: Review = { card: card.id, grade, at: new Date().toISOString() };
    let isKept = false;
    await this.#change((before) => {
      const after = withReview(before, review, seen);
      isKept = after !== before;
      return after;
    });
    if (isKept) this.#done.push(review);
    else warn(this.#context, this.#context.messages.learn.drill.elsewhere({ id: card.id }));
    return this.ask();
  }

  async #undo(): Promise<boolean> {
    const { drill } = this.#context.messages.learn;
    const last = this.#done.pop();
    if (last === undefined) {
      this.#write([drill.nothingToUndo]);
      return true;
    }
    await this.#change((before) => withoutReview(before, last));
    return this.ask(last.card);
  }

  async #change(change: (drill: Drill) => Drill): Promise<void> {
    const { content, damaged } = await updateDrill(this.#workspace, change);
    if (damaged) warn(this.#context, damagedDrill(this.#context, this.#workspace, damaged.why));
    this.#drill = content;
  }

  #left(): string {
    const ids = [...this.#cards.keys()];
    const left = questionsLeft(ids, this.#drill, new Date(), this.#newADay);
    return this.#context.messages.learn.drill.left(left);
  }

  #until(due: Date, now: Date): string {
    return untilDue(this.#context.messages.learn.drill.time, due, now);
  }

  #write(lines: readonly string[]): void {
    this.#context.stdout.write(`${lines.join("\n")}\n`);
  }
}

/** The names of the keys that are pressed, from a terminal or a pipe, until the input ends. */
async function* keysOf({ stdin, signal }: Context): AsyncGenerator<string> {
  emitKeypressEvents(stdin, { escapeCodeTimeout: 50 } as unknown as Interface);
  const presses = on(stdin, "keypress", { signal, close: ["end"] });
  if (stdin.isTTY) stdin.setRawMode(true);
  stdin.resume();
  try {
    for await (const [text, key] of presses as AsyncIterable<
      [string | undefined, { name?: string; ctrl?: boolean }]
    >) {
      const name = key.name ?? text ?? "";
      yield key.ctrl ? `ctrl-${name}` : name;
    }
  } finally {
    if (stdin.isTTY) stdin.setRawMode(false);
    stdin.pause();
  }
}
