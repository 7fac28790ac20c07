import { expect, test } from "vitest";
import { value as en } from "../../src/text/en/value.ts";
import { value as zh } from "../../src/text/zh/value.ts";
import { compareOutputs } from "../../src/value/compare.ts";
import { comparisonSchema, type Relation } from "../../src/value/comparison.ts";
import { explain } from "../../src/value/explain.ts";

interface Cause {
  readonly cause: string;
  readonly expected: string;
  readonly actual: string;
  readonly stdin?: string;
  readonly indices?: boolean;
  readonly prompts?: readonly string[];
  readonly relation: Relation["kind"];
  /** What the sentence must say. */
  readonly says: RegExp;
}

const causes: readonly Cause[] = [
  {
    cause: "the exponent's sign dropped in log-softmax",
    expected: "[-2.4076, -1.4076, -0.4076]",
    actual: "[2.40760596 1.40760596 0.40760596]",
    relation: "negated",
    says: /opposite sign/,
  },
  {
    cause: "the factor 2 of a gradient dropped",
    expected: "[0.7, -1.3, 0.0672]",
    actual: "[0.35, -0.65, 0.0336]",
    relation: "scaled",
    says: /half .*factor 2 is missing/,
  },
  {
    cause: "gradients summed and not averaged over 3 rows",
    expected: "(0.6403, [[-0.0169, 0.0254, -0.0495], [0.131, -0.1964, 0.099]], [0.1219, -0.1829])",
    actual: "(0.6403, [[-0.0507, 0.0761, -0.1485], [0.3929, -0.5893, 0.297]], [0.3657, -0.5487])",
    stdin: "[[1.0, 2.0], [0.5, 1.5], [2.0, 0.1]]\n[0, 1, 1]",
    relation: "summed",
    says: /8 numbers that differ \(of 9\) is 3 times .*sum over 3 where the mean/,
  },
  {
    cause: "a mean over the batch of 4 where the sum is asked for",
    expected: "[4.25, 8.41, -2.84]",
    actual: "[1.0625, 2.1025, -0.71]",
    stdin: "[[1, 2, 3], [4, 5, 6], [7, 8, 9], [1, 1, 1]]",
    relation: "averaged",
    says: /divided by 4: a mean over 4 where the sum/,
  },
  {
    cause: "bits instead of nats",
    expected: "(0.8018, 0.0851, 0.8869)",
    actual: "(1.1568, 0.1228, 1.2796)",
    relation: "log-base",
    says: /base 2, where base e/,
  },
  {
    cause: "log10 instead of ln",
    expected: "[-2.4076, -1.4076, -0.4076]",
    actual: "[-1.0456, -0.6113, -0.177]",
    relation: "log-base",
    says: /base 10, where base e/,
  },
  {
    cause: "scores not divided by the root of d_k = 5",
    expected: "[[0.4919, 1.3864], [-0.8497, 2.2808]]",
    actual: "[[1.1, 3.1], [-1.9, 5.1]]",
    stdin: "[[1, 2, 3, 4, 5], [0, 1, 0, 1, 0]]",
    relation: "scaled",
    says: /sqrt\(5\) times/,
  },
  {
    cause: "2*pi left out",
    expected: "[7.7283, 11.4982, 4.0212]",
    actual: "[1.23, 1.83, 0.64]",
    relation: "scaled",
    says: /1\/\(2\*pi\) times/,
  },
  {
    cause: "the maximum added back once too often",
    expected: "[-2.4076, -1.4076, -0.4076]",
    actual: "[0.5924, 1.5924, 2.5924]",
    relation: "shifted",
    says: /Every number is the expected one plus 3 \(/,
  },
  {
    cause: "indices counted from 1",
    expected: "[4, 0, 2, 7, 9, 5]",
    actual: "[5, 1, 3, 8, 10, 6]",
    indices: true,
    relation: "counted-from",
    says: /one too high: counted from 1/,
  },
  {
    cause: "p and 1 - p exchanged",
    expected: "[0.8808, 0.2689, 0.5, 0.9526]",
    actual: "[0.1192, 0.7311, 0.5, 0.0474]",
    relation: "complement",
    says: /1 minus the expected/,
  },
  {
    cause: "the variance instead of the deviation",
    expected: "[1.5, 0.5, 2.2, 3.1]",
    actual: "[2.25, 0.25, 4.84, 9.61]",
    relation: "squared",
    says: /square of the expected.*root is missing/,
  },
  {
    cause: "the absolute value instead of relu's mask",
    expected: "[-1.53, 0.0, 2.0, -3.17]",
    actual: "[1.53, 0.0, 2.0, 3.17]",
    relation: "absolute",
    says: /lost its minus sign/,
  },
  {
    cause: "rounded to two decimals",
    expected: "[0.1753, 0.0391, 0.7856]",
    actual: "[0.18, 0.04, 0.79]",
    relation: "rounded",
    says: /rounded to 2 decimals/,
  },
  {
    cause: "an integer output array",
    expected: "[[12.5, -11.5], [23.7, 4.2]]",
    actual: "[[ 12 -11]\n [ 23   4]]",
    relation: "to-integers",
    says: /cut to an integer: an integer array/,
  },
  {
    cause: "a matrix transposed",
    expected: "[[1.5, 2.5, 5.1], [3.2, 4.0, 6.0]]",
    actual: "[[1.5 3.2]\n [2.5 4. ]\n [5.1 6. ]]",
    relation: "transposed",
    says: /transposed: rows and columns/,
  },
  {
    cause: "a kernel flipped in both directions",
    expected: "[[0.0, 0.25, 6.5], [-1.25, 9.0, 4.75], [-3.5, -1.0, 0.5]]",
    actual: "[[0.5, -1.0, -3.5], [4.75, 9.0, -1.25], [6.5, 0.25, 0.0]]",
    relation: "reversed",
    says: /flipped along the axes 0 and 1/,
  },
  {
    cause: "a list built from its end",
    expected: "[0.9052, 0.9574, 1.05]",
    actual: "[1.05, 0.9574, 0.9052]",
    relation: "reversed",
    says: /reverse order/,
  },
  {
    cause: "the loss recorded after the update",
    expected: "([0.2586, 0.212], 0.2581, [0.2594, 0.2351, 0.2128])",
    actual: "([0.2586, 0.212], 0.2581, [0.2351, 0.2128, 0.1926])",
    relation: "off-by-one",
    says: /one place ahead/,
  },
  {
    cause: "the shift goes round",
    expected: "[3.25, 4.75, 5.0, 1.5, 2.5]",
    actual: "[1.5, 2.5, 3.25, 4.75, 5.0]",
    relation: "rolled",
    says: /rolled by 2 places/,
  },
  {
    cause: "the two results exchanged",
    expected: "([0.5025, 0.3186], 0.1249)",
    actual: "(0.1249, [0.5025, 0.3186])",
    relation: "swapped",
    says: /\[0\] and \[1\] are in each other's place/,
  },
  {
    cause: "the answer sorted",
    expected: "[2.03, 0.51, 1.57, 1.02]",
    actual: "[0.51, 1.02, 1.57, 2.03]",
    relation: "permuted",
    says: /another order/,
  },
  {
    cause: "flattened",
    expected: "[[1.0, 2.0], [3.0, 4.0]]",
    actual: "[1.0, 2.0, 3.0, 4.0]",
    relation: "reshaped",
    says: /expected \(2, 2\), got \(4,\)/,
  },
  {
    cause: "a batch axis left on",
    expected: "[[1.0, 2.0], [3.0, 4.0]]",
    actual: "[[[1.0, 2.0], [3.0, 4.0]]]",
    relation: "deeper",
    says: /1 level too deep/,
  },
  {
    cause: "squeezed",
    expected: "[[[4.0]]]",
    actual: "[4.0]",
    relation: "shallower",
    says: /2 levels too shallow: expected \[\[\[4.0\]\]\]/,
  },
  {
    cause: "the start token returned too",
    expected: "[12, 3, 17, 9]",
    actual: "[0, 12, 3, 17, 9]",
    relation: "extra",
    says: /1 extra value comes before/,
  },
  {
    cause: "one step too few",
    expected: "[0.9, 0.72, 0.504, 0.3024]",
    actual: "[0.9, 0.72, 0.504]",
    relation: "missing",
    says: /the last item is missing/i,
  },
  {
    cause: "only the first of two results printed",
    expected: "([0.5025, 0.3186], 0.1249)",
    actual: "[0.5025 0.3186]",
    relation: "part",
    says: /only item \[0\] of the 2/i,
  },
  {
    cause: 'input("z: ")',
    prompts: ["z: "],
    expected: "0.8808",
    actual: "z: 0.8808\n",
    stdin: "2.0",
    relation: "prompt",
    says: /Line 1 begins with "z:": input\("..."\) writes its prompt/,
  },
  {
    cause: "two prompts, one of them in Chinese",
    expected: "0.8808",
    actual: "请输入 z: 0.8808\n",
    relation: "prompt",
    says: /Line 1 begins with "请输入 z:"/,
  },
  {
    cause: "a label",
    expected: "0.3349",
    actual: "Loss: 0.3349\n",
    relation: "text-around",
    says: /the text "Loss:"/,
  },
  {
    cause: "a unit after the value",
    expected: "[0.5, 1.5]",
    actual: "[0.5, 1.5] seconds\n",
    relation: "text-around",
    says: /"seconds" follows/,
  },
  {
    cause: "debug prints",
    expected: "[0.9, 0.72]",
    actual: "(2, 3)\n[[0.1 0.2]\n [0.3 0.4]]\n[0.9, 0.72]\n",
    relation: "printed-before",
    says: /2 other values are printed before it, up to line 2/,
  },
  {
    cause: "printing a function that prints",
    expected: "0.8808",
    actual: "0.8808\nNone\n",
    relation: "none-after",
    says: /"None" is printed after it/,
  },
  {
    cause: "no return",
    expected: "0.8808",
    actual: "None\n",
    relation: "none",
    says: /returns nothing; add a return/,
  },
  {
    cause: "NumPy's abbreviation",
    expected: `[${Array.from({ length: 1200 }, (_, i) => i).join(", ")}]`,
    actual: "[   0    1    2 ... 1197 1198 1199]\n",
    relation: "abbreviated",
    says: /not printed: print\(x\.tolist\(\)\)/,
  },
  {
    cause: "console.log of a deep array",
    expected: "[[[[1.0, 2.0]]]]",
    actual: "[ [ [ [Array] ] ] ]\n",
    relation: "abbreviated",
    says: /JSON\.stringify/,
  },
  {
    cause: "an exception caught and printed",
    expected: "0.8808",
    actual:
      'Traceback (most recent call last):\n  File "sigmoid.py", line 9, in <module>\nOverflowError: math range error\n',
    relation: "traceback",
    says: /OverflowError: math range error/,
  },
  {
    cause: "numbers formatted into strings",
    expected: "[0.1753, 0.0391]",
    actual: "['0.1753', '0.0391']\n",
    relation: "quoted-numbers",
    says: /in quotes, as strings/,
  },
  {
    cause: "a mask of 0 and 1",
    expected: "[True, False, True]",
    actual: "[1 0 1]\n",
    relation: "bools-as-numbers",
    says: /1 and 0 are printed where True/,
  },
  {
    cause: "a lazy map",
    expected: "[1.0, 2.0]",
    actual: "<map object at 0x7f3a5c0d9f60>\n",
    relation: "object",
    says: /is an object and not its value/,
  },
  {
    cause: "a bracket forgotten in hand-made output",
    expected: "[1.0, 2.0]",
    actual: "[1.0, 2.0\n",
    relation: "unclosed",
    says: /brackets .* do not match/,
  },
  {
    cause: "colours",
    expected: "0.8808",
    actual: "\x1b[32m0.8808\x1b[0m\n",
    relation: "escape-codes",
    says: /colour a terminal/,
  },
  {
    cause: "a label that the exercise asks for left out",
    expected: "Loss: 0.3349",
    actual: "0.3349\n",
    relation: "labels-missing",
    says: /also has the text "Loss:"/,
  },
];

test.each(causes)("$cause", ({ expected, actual, relation, says, ...facts }) => {
  const found = compareOutputs(expected, actual, facts);
  expect(found.agrees === false && found.relation?.kind).toBe(relation);
  expect(explain(found, en)).toMatch(says);
  expect(explain(found, zh)).toMatch(/[\u4e00-\u9fff]/);
  const written = JSON.parse(JSON.stringify(found));
  expect(comparisonSchema.parse(written)).toEqual(written);
});

/** A relation is claimed only where it explains every element that differs, and two of them at least. */
test.each([
  ["one element alone is twice the expected one", "[1.0, 2.0, 3.0]", "[1.0, 4.0, 3.0]"],
  ["a single number", "0.5", "1.0"],
  ["two are twice the expected ones, one is not", "[1.0, 2.0, 3.0]", "[2.0, 4.0, 3.5]"],
  ["zeros are no rounding", "[0.2, 0.3, 0.1]", "[0.0, 0.0, 0.0]"],
  ["only one of two numbers can tell", "[100.0, 0.0002]", "[200.0, 0.0004]"],
  ["numbers too small to tell a factor", "[0.0002, 0.0003]", "[0.0006, 0.0009]"],
  [
    "an integer a little off is not the same numbers in another order",
    "(1216, 1228800, 50348032)",
    "(1216, 1228800, 50348032.01)",
  ],
  ["all the same: no offset is told from a factor", "[0.25, 0.25]", "[0.35, 0.35]"],
])("nothing is claimed: %s", (_name, expected, actual) => {
  expect(compareOutputs(expected, actual)).toMatchObject({ agrees: false, relation: null });
});

test.each([
  ["KL:", "0.5"],
  ["dW:", "[0.25, 0.75]"],
  ["Shape: (2,)\nAttention ->", "[0.25, 0.75]"],
  ["权重:", "[0.25, 0.75]"],
])("a label is no prompt: %s", (label, value) => {
  for (const prompts of [undefined, [], ["z: "]]) {
    const found = compareOutputs(value, `${label} ${value}\n`, { prompts });
    expect(found).toMatchObject({
      agrees: false,
      relation: { kind: expect.not.stringMatching(/^prompt$/) },
    });
  }
});

test.each<[string, string, string, RegExp]>([
  [
    "a minus sign of another alphabet",
    "-0.5",
    "\u22120.5",
    /has the character "\u2212" \(U\+2212\) for "-"/,
  ],
  ["a Chinese comma", "[1.0, 2.0]", "[1.0\uff0c2.0]", /U\+FF0C/],
  ["full-width digits", "12", "\uff11\uff12", /U\+FF11/],
  ["a blank that does not break", "[0.5, 1.5]", "[0.5,\u00a01.5]", /for a blank/],
  ["thousands separators", "1234567.5", "1,234,567.5", /commas group its digits/],
  ["percent", "[0.1753, 0.0391]", "['17.53%', '3.91%']", /printed in percent/],
  [
    "a pandas Series",
    "[0.1753, 0.0391]",
    "0    0.1753\n1    0.0391\ndtype: float64\n",
    /a pandas index is printed with them: print\(x\.values\.tolist/,
  ],
  [
    "a pandas DataFrame",
    "[[1.5, 2], [3, 4]]",
    "     a  b\n0  1.5  2\n1  3.0  4\n",
    /a pandas index/,
  ],
  ["text between", "[0.5, 0.25]", "0.5 | 0.25", /the text "\|" is printed between them/],
  ["a sentence", "0.5", "The answer is 0.5.", /the text "The answer is" is printed/],
  ["a full stop", "[0.5, 1.5]", "[0.5,1.5].", /the text "\." follows/],
  ["0 for nan", "[0.5, nan]", "[0.5, 0.0]", /^At \[1\]: expected nan, got 0\.0\.$/],
  ["a number for an infinity", "-inf", "3", /^Expected -inf, got 3\.$/],
  ["an infinity of the other sign", "inf", "-inf", /^Expected inf, got -inf\.$/],
  ["nan for an infinity", "inf", "nan", /^Expected inf, got nan\.$/],
  [
    "large integers in NumPy's scientific notation",
    "(307456, 223948800, 13060880640)",
    "[3.07456000e+05 2.23948800e+08 1.30608806e+10]",
    /only 9 significant digits: print more/,
  ],
  [
    "an equation",
    "[0.3, 0.7]",
    "softmax([1, 2]) = [0.3, 0.7]",
    /the text "softmax\(\[1, 2\]\) =" is printed/,
  ],
  ["a label and quoted numbers", "[0.3, 0.7]", "softmax = ['0.3', '0.7']", /in quotes/],
  [
    "clipping",
    "[0.9212, -1.4903, 1.2001, 0.1, 2.5, -1.9, 3.1]",
    "[0.9212, -1, 1, 0.1, 1, -1, 1]",
    /cut to the range \[-1, 1\]/,
  ],
  [
    "a square member transposed",
    "(1.0, [[1, 2], [3, 4]], [[5.5, 6.25], [7.75, 8]], [9.0, 10.0])",
    "(1.0, [[1, 2], [3, 4]], [[5.5, 7.75], [6.25, 8]], [9.0, 10.0])",
    /^At \[2\]: .*transposed/,
  ],
  [
    "a column left out",
    "[[2.25, 1.5], [5.75, 4.5]]",
    "[[2.25], [5.75]]",
    /^The last column is missing, and the others are right/,
  ],
  [
    "a column too many",
    "[[2.1234, 1.5321], [5.123, 4.444]]",
    "[[2.1234, 1.5321, 1.0], [5.123, 4.444, 2.0]]",
    /^The answer is right, but 1 extra column follows it/,
  ],
  [
    "a column left out of a member",
    "([[2.1234, 1.5321, 3.4432], [5.123, 4.444, 7.123]], 0.5)",
    "([[1.5321, 3.4432], [4.444, 7.123]], 0.5)",
    /^At \[0\]: the first column is missing/,
  ],
  [
    "an inner column left out",
    "[[2.1234, 1.5321, 3.4432], [5.123, 4.444, 7.123]]",
    "[[2.1234, 3.4432], [5.123, 7.123]]",
    /^Column \[1\] is missing/,
  ],
  [
    "an inner row left out",
    "[[2.1234, 1.5321], [5.123, 4.444], [1.23, 4.56]]",
    "[[2.1234, 1.5321], [1.23, 4.56]]",
    /^Row \[1\] is missing/,
  ],
  [
    "the last row left out",
    "[[2.1234, 1.5321], [5.123, 4.444], [1.23, 4.56]]",
    "[[2.1234, 1.5321], [5.123, 4.444]]",
    /^The last row is missing/,
  ],
  [
    "one column printed",
    "[[2.1234, 1.5321], [5.123, 4.444], [1.23, 4.56]]",
    "[1.5321, 4.444, 4.56]",
    /^Only column \[1\] of the 2 expected/,
  ],
  [
    "the last items of two lists left out",
    "([1.23, 2.34, 7.777], [9.23, 2.334, 3.445])",
    "([1.23, 2.34], [9.23, 2.334])",
    /^In each item that differs, the last item is missing/,
  ],
  [
    "an axis dropped",
    "[[2.5], [1.5], [5.0]]",
    "[1.0, 2.0, 3.0]",
    /got the shape \(3,\): axis 1 is missing/,
  ],
  [
    "one of two equal axes dropped",
    "[[2.5, 1.5], [5.0, 4.0]]",
    "[1.0, 2.0]",
    /got the shape \(2,\)\.$/,
  ],
  [
    "too many values",
    "[[1.5, 2.25], [3.75, 4.5]]",
    "[[1.5, 2.25], [3.75, 4.5]]\n(2, 2)",
    /^The answer is right, but 1 extra value follows it/,
  ],
  [
    "torch's scientific notation",
    "[0.5912, -1120.9882, 17.3391]",
    "tensor([ 5.9120e-01, -1.1210e+03,  1.7339e+01])",
    /only 5 significant digits: print more/,
  ],
])("the sentence is true: %s", (_name, expected, actual, says) => {
  expect(explain(compareOutputs(expected, actual), en)).toMatch(says);
});

test.each([
  [
    "dropout without its scale is no variance",
    "[0, 2.6667, 4, 5.3333]",
    "[0, 2, 3, 4]",
    "[0.5, 2, 3, 4]",
  ],
  ["a part and the sum of the parts", "(5.0132, 3.0017, 2.0115)", "(6.5319, 4.5204, 2.0115)", ""],
  ["zeros are no shift", "[0.0, 0.0, -3.0]", "[0.0, 0.0, 0.0]", ""],
  ["a single spike is no shift", "[1, 0, 0, 0]", "[0, 0, 0, 5]", ""],
  ["two small integers", "[1, 2]", "[2, 4]", ""],
  ["sizes are no indices", "[[2, 1], [5, 4]]", "[[3, 2], [6, 5]]", ""],
  ["a number that kept its fraction", "[0.9212, -1.4903, 1.2001]", "[0.9212, -1, 1]", ""],
])("no cause is claimed: %s", (_name, expected, actual, stdin) => {
  const found = compareOutputs(expected, actual, { stdin });
  const named = [
    "degrees-of-freedom",
    "counted-from",
    "to-integers",
    "rounded",
    "off-by-one",
    "log-base",
  ];
  const kind = found.agrees ? "" : (found.relation?.kind ?? "");
  expect(named).not.toContain(kind);
  expect(explain(found, en)).not.toMatch(/constant is added|ddof|counted from|integer array/);
});
