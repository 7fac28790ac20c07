import stringWidth from "fast-string-width";

/** A place at which a line may be broken: before the element at `at`, inside `depth` brackets. */
interface Break {
  readonly at: number;
  readonly depth: number;
}

/**
 * Breaks a printed value into lines of at most `width` columns, between its elements. A continued line is indented by the depth of
 * its brackets, as NumPy prints it. Only an element that is too wide itself is broken inside.
 */
export function wrapValue(line: string, width: number): string[] {
  if (stringWidth(line) <= width) return [line];
  const columns = columnsBefore(line);
  const all = columns[line.length] ?? 0;
  const breaks = breaksOf(line).filter(({ at }) => columns[at] !== undefined);
  const lines: string[] = [];
  let [from, next, indent] = [0, 0, 0];
  while (indent + all - (columns[from] ?? 0) > width) {
    const most = (columns[from] ?? 0) + width - indent;
    const first = next;
    while (next < breaks.length && endsWithin(most, line, columns, breaks[next] as Break)) next++;
    const chosen = bestOf(breaks.slice(first, next), from) ?? {
      at: within(columns, from, most),
      depth: 0,
    };
    lines.push(" ".repeat(indent) + line.slice(from, chosen.at).trimEnd());
    from = chosen.at;
    while (next > 0 && (breaks[next - 1] as Break).at > from) next--;
    indent = Math.min(chosen.depth || 2, Math.floor(width / 2));
  }
  return [...lines, " ".repeat(indent) + line.slice(from)];
}

/** For each index, the columns before it; undefined inside of a character, and one more for the end. */
function columnsBefore(line: string): (number | undefined)[] {
  const columns: (number | undefined)[] = [];
  let used = 0;
  // Made here, because the first one takes 10 ms, and most runs break no value.
  for (const { segment, index } of new Intl.Segmenter().segment(line)) {
    columns[index] = used;
    used += stringWidth(segment);
  }
  columns[line.length] = used;
  return columns;
}

/** Whether the element before a break ends at this column or before it. Its blanks are not printed. */
function endsWithin(
  most: number,
  line: string,
  columns: readonly (number | undefined)[],
  { at }: Break,
): boolean {
  let end = at;
  while (line[end - 1] === " ") end--;
  return (columns[end] ?? columns[at] ?? 0) <= most;
}

/** The last index of an element that begins at `from` and is too wide itself. */
function within(columns: readonly (number | undefined)[], from: number, most: number): number {
  let last = 0;
  for (let at = from + 1; at < columns.length; at++) {
    const column = columns[at];
    if (column === undefined) continue;
    if (column > most && last > 0) break;
    last = at;
  }
  return last;
}

/** The last place outside of most brackets, unless it would leave half of the line empty. */
function bestOf(fitting: readonly Break[], from: number): Break | undefined {
  const last = fitting.at(-1);
  if (last === undefined) return undefined;
  const late = fitting.filter(({ at }) => at > (from + last.at) / 2);
  const least = Math.min(...late.map(({ depth }) => depth));
  return late.findLast(({ depth }) => depth === least);
}

/** Blanks outside of quoted strings. Most blanks follow a comma; NumPy prints blanks alone. */
function breaksOf(line: string): Break[] {
  const breaks: Break[] = [];
  let depth = 0;
  let quote = "";
  for (let i = 0; i < line.length; i++) {
    const character = line[i] as string;
    if (quote !== "") {
      if (character === "\\") i++;
      else if (character === quote) quote = "";
    } else if ((character === "'" || character === '"') && !/\w/.test(line[i - 1] ?? ""))
      quote = character;
    else if ("([{".includes(character)) depth++;
    else if (")]}".includes(character)) depth--;
    else if (character === " " && line[i + 1] !== " ") breaks.push({ at: i + 1, depth });
    else if (character === "," && line[i + 1] !== " ") breaks.push({ at: i + 1, depth });
  }
  return breaks;
}
