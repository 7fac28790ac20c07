type Reshaped = { expected: string; expectedShape: string; actualShape: string };
type Placed = { at?: string; each?: true };
type Unit = "row" | "column";
type Counted = { differing: number; compared: number };

/** Makes a sentence of its second half, which begins with the place if there is one. */
export const at = (path: string, rest: string) =>
  path === "" ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : `At ${path}: ${rest}`;
const each = ({ differing, compared }: Counted) =>
  compared === 1
    ? "The answer"
    : differing === compared
      ? "Every number"
      : differing === 1
        ? `The number that differs (1 of ${compared})`
        : `Each of the ${differing} numbers that differ (of ${compared})`;
/** A sentence about the answer, about a member of it, or about each member that differs. */
const ofAnswer = ({ at: path = "", each: all }: Placed, rest: string) =>
  at(path, all ? `in each item that differs, ${rest}` : rest);
export const many = (count: number, one: string) => (count === 1 ? `1 ${one}` : `${count} ${one}s`);

/** How a wrong answer is related to the expected one. */
export const relations = {
  numbers: {
    negated: (p: Counted) => `${each(p)} has the opposite sign`,
    scaled: ({
      name,
      constant,
      n,
      ...p
    }: Counted & { name: string; constant: string | null; n: number | null }) =>
      constant === "2"
        ? `${each(p)} is twice the expected one: a factor 2 is too much, or a factor 1/2 is missing`
        : constant === "1/2"
          ? `${each(p)} is half the expected one: a factor 1/2 is too much, or a factor 2 is missing`
          : n === null
            ? `${each(p)} is ${name} times the expected one`
            : `${each(p)} is ${name} times the expected one, where ${n} is a size of the input or the output`,
    shifted: ({ offset, same, ...p }: Counted & { offset: number; same?: boolean }) =>
      `${each(p)} is the expected one ${offset < 0 ? "minus" : "plus"} ${Math.abs(offset)}${same ? ", as in other cases: a constant is added or left out" : ""}`,
    clipped: ({ from, to, ...p }: Counted & { from: number; to: number }) =>
      `${each(p)} is the expected one cut to the range [${from}, ${to}]`,
    summed: ({ n, ...p }: Counted & { n: number }) =>
      `${each(p)} is ${n} times the expected one: a sum over ${n} where the mean is asked for, or a mean in a denominator where the sum is`,
    averaged: ({ n, ...p }: Counted & { n: number }) =>
      `${each(p)} is the expected one divided by ${n}: a mean over ${n} where the sum is asked for, or a sum in a denominator where the mean is`,
    "log-base": ({ expected, actual, ...p }: Counted & { expected: string; actual: string }) =>
      `${each(p)} is a logarithm to base ${actual}, where base ${expected} is asked for`,
    "degrees-of-freedom": ({ n, of, ...p }: Counted & { n: number; of: string }) =>
      of === "variance"
        ? `${each(p)} is off by the factor n/(n-1) with n = ${n}: a variance divided by n-1 for n, or by n for n-1 (ddof)`
        : `${each(p)} is off by the factor sqrt(n/(n-1)) with n = ${n}: a standard deviation with n-1 for n, or n for n-1 (ddof)`,
    "counted-from": ({ by, ...p }: Counted & { by: number }) =>
      by === 1
        ? `${each(p)} is one too high: counted from 1 where 0 is the first`
        : `${each(p)} is one too low: counted from 0 where 1 is the first`,
    absolute: (p: Counted) => `${each(p)} has lost its minus sign`,
    complement: (p: Counted) => `${each(p)} is 1 minus the expected one`,
    reciprocal: (p: Counted) => `${each(p)} is 1 divided by the expected one`,
    squared: (p: Counted) =>
      `${each(p)} is the square of the expected one: a square root is missing`,
    rooted: (p: Counted) =>
      `${each(p)} is the square root of the expected one: a root is too many, or a square is missing`,
    logarithm: (p: Counted) => `${each(p)} is the logarithm of the expected one`,
    exponential: (p: Counted) =>
      `${each(p)} is e to the power of the expected one: a logarithm is missing`,
    rounded: ({ decimals, ...p }: Counted & { decimals: number }) =>
      `${each(p)} is the expected one rounded to ${many(decimals, "decimal")}: rounded too early or too far`,
    significant: ({ digits, ...p }: Counted & { digits: number }) =>
      `${each(p)} is the expected one with only ${digits} significant digits: print more, such as with tolist() in Python or setprecision(12) in C++`,
    "to-integers": (p: Counted) =>
      `${each(p)} is the expected one cut to an integer: an integer array or // drops the fraction`,
  },
  others: {
    transposed: ({ axes, ...p }: Placed & { axes: readonly number[] }) =>
      ofAnswer(
        p,
        axes.length === 2
          ? "the answer is the expected one transposed: rows and columns are exchanged."
          : `the answer is the expected one with its axes in the order (${axes.join(", ")}).`,
      ),
    reversed: ({ axes, ...p }: Placed & { axes: readonly number[] }) =>
      ofAnswer(
        p,
        axes.length > 1
          ? `the answer is the expected one flipped along the axes ${axes.join(" and ")}.`
          : axes[0] === 0
            ? "the answer is the expected one in reverse order."
            : `the answer is the expected one flipped along axis ${axes[0]}.`,
      ),
    rolled: ({ by, ...p }: Placed & { by: number }) =>
      ofAnswer(
        p,
        `the answer is the expected one rolled by ${many(Math.abs(by), "place")} to the ${by > 0 ? "right" : "left"}.`,
      ),
    "off-by-one": ({ by, ...p }: Placed & { by: number }) =>
      ofAnswer(
        p,
        by === 1
          ? "the answer is one place ahead: its item [0] is the expected [1], and so on."
          : "the answer is one place behind: its item [1] is the expected [0], and so on.",
      ),
    swapped: ({ members, ...p }: Placed & { members: readonly [number, number] }) =>
      ofAnswer(p, `the items [${members[0]}] and [${members[1]}] are in each other's place.`),
    permuted: (p: Placed) => ofAnswer(p, "the numbers are the expected ones in another order."),
    "input-unchanged": ({ line, name, ...p }: Placed & { line: number; name: string }) =>
      ofAnswer(
        p,
        name === ""
          ? `the answer is line ${line} of the input, unchanged.`
          : `the answer is the input ${name}, unchanged.`,
      ),
    reshaped: ({ expected, expectedShape, actualShape, ...p }: Placed & Reshaped) =>
      ofAnswer(
        p,
        expectedShape === "" || actualShape === ""
          ? `the numbers are right and in order, but in other brackets: expected ${expected}.`
          : `the numbers are right and in order, but in another shape: expected ${expectedShape}, got ${actualShape}.`,
      ),
    deeper: ({ levels, ...p }: Placed & { levels: number }) =>
      ofAnswer(
        p,
        `the value is right, but it is nested ${many(levels, "level")} too deep: take off the outer brackets.`,
      ),
    shallower: ({ levels, expected, ...p }: Placed & { levels: number; expected: string }) =>
      ofAnswer(
        p,
        `the value is right, but it is nested ${many(levels, "level")} too shallow: expected ${expected}.`,
      ),
    extra: ({ where, count, unit, ...p }: Placed & { where: string; count: number; unit?: Unit }) =>
      ofAnswer(
        p,
        count === 1
          ? `the answer is right, but 1 extra ${unit ?? "value"} ${where === "end" ? "follows" : "comes before"} it.`
          : `the answer is right, but ${count} extra ${unit ?? "value"}s ${where === "end" ? "follow" : "come before"} it.`,
      ),
    missing: ({
      where,
      count,
      index,
      unit,
      ...p
    }: Placed & { where: string; count: number; index?: number; unit?: Unit }) =>
      ofAnswer(
        p,
        index !== undefined
          ? `${unit ?? "item"} [${index}] is missing, and the others are right.`
          : count === 1
            ? `the ${where === "end" ? "last" : "first"} ${unit ?? "item"} is missing, and the others are right.`
            : `the ${where === "end" ? "last" : "first"} ${count} ${unit ?? "item"}s are missing, and the others are right.`,
      ),
    part: ({ member, of, unit, ...p }: Placed & { member: number; of: number; unit?: Unit }) =>
      ofAnswer(
        p,
        `only ${unit ?? "item"} [${member}] of the ${of} expected is printed, and it is right.`,
      ),
    "text-around": ({
      before,
      after,
      between,
    }: {
      before: string;
      after: string;
      between?: string;
    }) =>
      between !== undefined
        ? `The values are right, but the text "${between}" is printed between them: print the answer alone.`
        : before === ""
          ? `The value is right, but the text "${after}" follows it: print the value alone.`
          : `The value is right, but the text "${before}" is printed with it: print the value alone.`,
    "labels-missing": ({ labels }: { labels: string }) =>
      `The value is right, but the expected output also has the text "${labels}".`,
    prompt: ({ text, line }: { text: string; line: number }) =>
      `Line ${line} begins with "${text}": input("...") writes its prompt to stdout, where only the answer may be; call input() without one.`,
    "printed-before": ({ count, line }: { count: number; line: number }) =>
      `The answer is right, but ${many(count, "other value")} ${count === 1 ? "is" : "are"} printed before it, up to line ${line}: remove that print.`,
    "none-after":
      'The answer is right, but "None" is printed after it: print(f(x)) where f prints and returns nothing; call f(x) alone, or return the value.',
    none: '"None" was printed: the function returns nothing; add a return.',
    abbreviated: ({ by }: { by: string }) =>
      by === "numpy"
        ? '"..." stands for elements that were not printed: print(x.tolist()), or set_printoptions(threshold=sys.maxsize) before.'
        : "console.log leaves elements of large or deep arrays out: print JSON.stringify(x).",
    traceback: ({ error }: { error: string }) =>
      `A traceback was printed to stdout; it ends in: ${error}`,
    "quoted-numbers":
      'The numbers are right, but printed in quotes, as strings: print numbers, such as round(x, 4) instead of f"{x:.4f}".',
    "look-alike": ({ found, code, ascii }: { found: string; code: string; ascii: string }) =>
      `The value is right, but it has the character "${found}" (${code}) for ${ascii === " " ? "a blank" : `"${ascii}"`}: programs read only the latter.`,
    thousands: "The value is right, but commas group its digits: print the number without them.",
    percent:
      "The value is right, but it is printed in percent: print the fraction, such as 0.175 for 17.5%.",
    pandas:
      "The values are right, but a pandas index is printed with them: print(x.values.tolist()).",
    "constant-output": ({ cases, sample }: { cases: number; sample?: true }) =>
      sample
        ? `All ${cases} cases print the sample's answer, though their inputs differ: compute the answer from the input.`
        : `All ${cases} cases print the same, though their inputs and answers differ: the answer does not depend on the input.`,
    "bools-as-numbers": "1 and 0 are printed where True and False are expected.",
    "numbers-as-bools": "True and False are printed where 1 and 0 are expected.",
    object: ({ text }: { text: string }) =>
      `${text} is an object and not its value: call it, or turn it into a list, before printing.`,
    "escape-codes": "The output has codes that colour a terminal in it: print without colours.",
    unclosed: "The brackets of the output do not match, so that it can't be read as one value.",
  },
} as const;
