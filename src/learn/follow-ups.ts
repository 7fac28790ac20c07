import { headings } from "../problem/headings.ts";

/** A follow-up question of a statement, as an interviewer asks it. Both parts are Markdown. */
export interface FollowUp {
  readonly question: string;
  readonly answer: string;
}

/** The sections that give something away, in both languages. */
const pitfalls: readonly string[] = [headings.en[4], headings.zh[4]];
const questions: readonly string[] = [headings.en[6], headings.zh[6]];

/** Whether a section is closed until the reader asks for it. */
export function givesAway(title: string): boolean {
  return pitfalls.includes(title) || questions.includes(title);
}

/** The follow-up questions of a statement, in its order. */
export function followUpsOf(markdown: string): FollowUp[] {
  const section = sectionsOf(markdown).find(({ title }) => questions.includes(title));
  const [, ...parts] = (section?.body ?? "").split(/^### /m);
  return parts.map((part) => {
    const [question = "", ...answer] = part.split("\n");
    return { question: question.trim(), answer: answer.join("\n").trim() };
  });
}

/** A statement without its pitfalls and the answers to its questions; a sentence says how they are opened. */
export function closeAnswers(markdown: string, howToOpen: string): string {
  const closed = sectionsOf(markdown).map(({ title, text }) => {
    if (pitfalls.includes(title)) return "";
    if (!questions.includes(title)) return text;
    const list = followUpsOf(markdown).map(({ question }) => `- ${question}\n`);
    return `## ${title}\n\n${list.join("")}\n`;
  });
  return `${closed.join("").trimEnd()}\n\n${howToOpen}\n`;
}

interface Section {
  readonly title: string;
  readonly body: string;
  readonly text: string;
}

/** The parts of a statement, each from its heading to the next. */
function sectionsOf(markdown: string): Section[] {
  return markdown.split(/^(?=## )/m).map((text) => {
    const [head = "", ...body] = text.split("\n");
    return { title: head.replace(/^## /, "").trim(), body: body.join("\n"), text };
  });
}
