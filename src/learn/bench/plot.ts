import { padStart, widest } from "../../report/terminal/layout.ts";

export interface Series {
  readonly sign: string;
  readonly paint: (text: string) => string;
  readonly values: readonly number[];
}

const height = 10;
const columns = 80;
/** The sign for two series at the same place. */
const both = "◉";

/** Plots positive values at equal distances on a logarithmic axis. `label` writes a value of the axis. */
export function plot(
  series: readonly Series[],
  labels: readonly string[],
  label: (value: number) => string,
): string[] {
  const all = series.flatMap(({ values }) => values).filter((value) => value > 0);
  if (all.length === 0) return [];
  const [low, high] = [Math.log(Math.min(...all)), Math.log(Math.max(...all))];
  const rowOf = (value: number) =>
    high === low ? 0 : Math.round(((Math.log(value) - low) / (high - low)) * (height - 1));
  const valueAt = (row: number) => Math.exp(low + (row / (height - 1)) * (high - low));
  const isLabelled = (row: number) => row % 3 === 0;
  const texts = Array.from({ length: height }, (_, row) =>
    isLabelled(row) ? label(valueAt(row)) : "",
  );
  const left = widest(texts);
  const step = Math.max(2, Math.min(10, Math.floor((columns - left - 5) / labels.length)));
  const lines = Array.from({ length: height }, (_, i) => {
    const row = height - 1 - i;
    const cells = labels.map((_label, place) => {
      const here = series.filter(
        ({ values }) => (values[place] ?? 0) > 0 && rowOf(values[place] ?? 0) === row,
      );
      const [first] = here;
      const sign = first === undefined ? " " : here.length > 1 ? both : first.paint(first.sign);
      return " ".repeat(step - 1) + sign;
    });
    const tick = isLabelled(row) ? "┤" : "│";
    return `  ${padStart(texts[row] ?? "", left)} ${tick}${cells.join("")}`.trimEnd();
  });
  const axis = `  ${" ".repeat(left)} └${"─".repeat(step * labels.length)}`;
  const names = labels.map((name) => padStart(name.length < step ? name : "", step)).join("");
  return [...lines, axis, `  ${" ".repeat(left)}  ${names}`.trimEnd()];
}
