/** The fences of each environment. */
export const fences: Readonly<Record<string, readonly [string, string]>> = {
  cases: ["{", ""],
  matrix: ["", ""],
  pmatrix: ["(", ")"],
  bmatrix: ["[", "]"],
  vmatrix: ["|", "|"],
  aligned: ["", ""],
  align: ["", ""],
  array: ["", ""],
  gathered: ["", ""],
  split: ["", ""],
};

/** Commands with one argument that change only its look. */
export const transparent = new Set([
  "mathrm",
  "text",
  "mathbf",
  "mathbb",
  "mathcal",
  "mathit",
  "mathsf",
  "boldsymbol",
  "bm",
  "operatorname",
  "textbf",
  "textit",
  "texttt",
  "mathtt",
  "underbrace",
  "overbrace",
  "boxed",
  "mbox",
  "textrm",
]);
/** Commands whose argument is text, not a formula. */
export const verbatim = new Set([
  "text",
  "mathrm",
  "operatorname",
  "textbf",
  "textit",
  "texttt",
  "mathtt",
  "mbox",
  "textrm",
  "mathsf",
]);
/** Commands without effect here. */
export const ignored = new Set([
  "left",
  "right",
  "displaystyle",
  "textstyle",
  "limits",
  "nolimits",
  "big",
  "Big",
  "bigg",
  "Bigg",
  "bigl",
  "bigr",
  "Bigl",
  "Bigr",
  "biggl",
  "biggr",
  "middle",
  "nonumber",
  "notag",
  "hline",
]);
/** Commands with a top and a bottom. */
export const fractions = new Set(["frac", "tfrac", "dfrac", "cfrac"]);
/** The letters of mathbb. */
export const blackboardLetters: Readonly<Record<string, string>> = {
  R: "ℝ",
  N: "ℕ",
  Z: "ℤ",
  E: "𝔼",
  P: "ℙ",
  C: "ℂ",
  Q: "ℚ",
  "1": "𝟙",
};
/** The letters of mathcal. */
export const scriptLetters: Readonly<Record<string, string>> = {
  L: "ℒ",
  N: "𝒩",
  D: "𝒟",
  U: "𝒰",
  O: "𝒪",
  B: "ℬ",
  F: "ℱ",
  H: "ℋ",
};
