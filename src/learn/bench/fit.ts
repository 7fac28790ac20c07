/** The growth of a time with the scale k: k^exponent, within `margin` at 95 % confidence. */
export interface Growth {
  readonly exponent: number;
  readonly margin: number;
  /** The number of sizes used. */
  readonly points: number;
}

/** Shorter times, and times near the shortest, are mostly the fixed cost of a call. */
const shortest = 0.0002;
const fewestPoints = 4;
/** A wider margin can't tell linear from quadratic. */
const widestMargin = 0.35;

/** Student's t at 97.5 % for 2, 3, ... degrees of freedom. */
const student = [4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228];

/**
 * The exponent of a power law through times, by least squares of their logarithms. Undefined if fewer than four times exceed
 * the fixed cost of a call, or if they fit no power law.
 */
export function growthOf(
  points: readonly (readonly [scale: number, seconds: number])[],
): Growth | undefined {
  const floor = Math.min(...points.map(([, seconds]) => seconds));
  const least = Math.max(shortest, 2 * floor);
  const used = points.filter(([, seconds]) => seconds >= least);
  if (used.length < fewestPoints) return undefined;
  const x = used.map(([scale]) => Math.log(scale));
  const y = used.map(([, seconds]) => Math.log(seconds));
  const [meanX, meanY] = [mean(x), mean(y)];
  const spread = x.reduce((sum, xi) => sum + (xi - meanX) ** 2, 0);
  const together = x.reduce((sum, xi, i) => sum + (xi - meanX) * ((y[i] ?? 0) - meanY), 0);
  const exponent = together / spread;
  const rest = x.reduce(
    (sum, xi, i) => sum + ((y[i] ?? 0) - meanY - exponent * (xi - meanX)) ** 2,
    0,
  );
  const freedom = used.length - 2;
  const t = student[freedom - 2] ?? 2;
  const margin = t * Math.sqrt(rest / freedom / spread);
  return margin <= widestMargin ? { exponent, margin, points: used.length } : undefined;
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0) / numbers.length;
}
