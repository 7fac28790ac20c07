/** A section of a statement: the text under one heading, up to the next of level 1 or 2. */
export interface Section {
  readonly level: number;
  readonly heading: string;
  readonly lines: readonly string[];
}

/** A fenced block: the word after the backquotes, and the content. */
export interface Fence {
  readonly info: string;
  readonly text: string;
}

/** The sections of a Markdown text, in order. A `#` inside a fenced block is not a heading. */
export function sectionsOf(markdown: string): Section[] {
  const sections: { level: number; heading: string; lines: string[] }[] = [];
  let inFence = false;
  for (const line of markdown.split(/\r?\n/)) {
    if (/^```/.test(line)) inFence = !inFence;
    const heading = inFence ? null : /^(#{1,2})\s+(.*?)\s*$/.exec(line);
    if (heading) {
      sections.push({ level: heading[1]?.length ?? 1, heading: heading[2] ?? "", lines: [] });
    } else {
      sections.at(-1)?.lines.push(line);
    }
  }
  return sections;
}

/** The fenced blocks of a section. */
export function fencesOf({ lines }: Section): Fence[] {
  const fences: Fence[] = [];
  let info: string | undefined;
  let text: string[] = [];
  for (const line of lines) {
    const mark = /^```(.*)$/.exec(line);
    if (!mark && info !== undefined) text.push(line);
    if (!mark) continue;
    if (info !== undefined) fences.push({ info, text: `${text.join("\n")}\n` });
    info = info === undefined ? (mark[1]?.trim() ?? "") : undefined;
    text = [];
  }
  return fences;
}
