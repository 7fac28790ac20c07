/** The allowed difference: one unit of a decimal place, an absolute or a relative difference, or the sum of these two. */
export type Tolerance =
  | { readonly decimals: number }
  | { readonly absolute: number }
  | { readonly relative: number }
  | { readonly absolute: number; readonly relative: number };

/** |expected - actual| <= unit + slack * max(1, |e|, |a|), or, relative, <= unit + slack * max(|e|, |a|). */
export interface Bound {
  readonly unit: number;
  readonly slack: number;
  readonly least: 0 | 1;
}

export const defaultTolerance = { decimals: 4 } as const satisfies Tolerance;

/** Covers two neighbouring doubles and the rounding of their difference. */
const noise = 2 ** -51;

/**
 * One unit of the d-th decimal, with 1e-9 for binary noise at the boundary (at 4 decimals). Beyond 4 decimals the slack
 * shrinks with the unit, so that it never outweighs it.
 */
export function boundOf(tolerance: Tolerance): Bound {
  if ("relative" in tolerance) {
    const r = tolerance.relative;
    // As in numpy.allclose.
    if ("absolute" in tolerance) return { unit: tolerance.absolute, slack: r + noise, least: 0 };
    // Without an absolute part, 1e-17 would not agree with 0.0.
    return r === 0 ? exact : { unit: 1e-15, slack: r + noise, least: 0 };
  }
  const unit = "decimals" in tolerance ? 10 ** -tolerance.decimals : tolerance.absolute;
  if (unit === 0) return exact;
  return { unit, slack: Math.max(noise, Math.min(1e-9, unit * 1e-5)), least: 1 };
}

const exact: Bound = { unit: 0, slack: 0, least: 0 };

/** Whether two floats agree: nan with nan, an infinity with itself, -0.0 with 0.0, the others within the bound. */
export function near(expected: number, actual: number, bound: Bound): boolean {
  if (expected === actual) return true;
  const difference = Math.abs(expected - actual);
  if (difference <= bound.unit) return true;
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) {
    return Number.isNaN(expected) && Number.isNaN(actual);
  }
  const scale = Math.max(bound.least, Math.abs(expected), Math.abs(actual));
  return difference <= bound.unit + bound.slack * scale;
}
