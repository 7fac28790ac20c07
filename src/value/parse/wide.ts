import { code } from "./characters.ts";

/** 10^i, as far as doubles hold it exactly. */
export const powers = Float64Array.from({ length: 23 }, (_, i) => Number(`1e${i}`));

/**
 * The double nearest to a decimal of 16 to 19 digits divided by 10^`decimals`. Its digits (and perhaps a point) are the bytes
 * from `first` on. NaN if this method can't decide which double is nearest.
 *
 * The digits are a sum of two doubles, divided with the remainder carried along (Dekker 1971). The error is below 2^-98 of
 * the quotient. The result is undecided only if a midpoint between two doubles is that near.
 */
export function wideDecimal(
  bytes: Uint8Array,
  first: number,
  digits: number,
  decimals: number,
): number {
  if (digits > 19 || decimals < 0 || decimals > 22) return Number.NaN;
  let high = 0;
  let low = 0;
  let at = first;
  for (let seen = 0; seen < digits; at++) {
    const digit = (bytes[at] as number) - code.zero;
    if (digit < 0) continue;
    if (seen < 15) high = high * 10 + digit;
    else low = low * 10 + digit;
    seen++;
  }
  const scale = powers[digits - 15] as number;
  const product = high * scale;
  const sum = product + low;
  const rest = product - sum + low + productError(high, scale, product);

  const divisor = powers[decimals] as number;
  const quotient = sum / divisor;
  const back = quotient * divisor;
  const remainder = sum - back - productError(quotient, divisor, back) + rest;
  const correction = remainder / divisor;
  const doubt = quotient * 2 ** -98;
  const value = quotient + (correction - doubt);
  return value === quotient + (correction + doubt) ? value : Number.NaN;
}

/** The rounding error of `one * other` (Veltkamp's splitting: Dekker 1971). */
function productError(one: number, other: number, product: number): number {
  const a = one * 134217729;
  const oneHigh = a - (a - one);
  const oneLow = one - oneHigh;
  const b = other * 134217729;
  const otherHigh = b - (b - other);
  const otherLow = other - otherHigh;
  return (
    oneHigh * otherHigh - product + oneHigh * otherLow + oneLow * otherHigh + oneLow * otherLow
  );
}
