import { at, relations } from "./relations.ts";

type Two = { path: string; expected: string; actual: string };
type Counted = { differing: number; compared: number };

export const value = {
  agrees: "两者一致。",
  nothingPrinted: "没有任何输出：请在脚本最后用 print(...) 打印结果。",
  nothingExpected: ({ actual }: { actual: string }) => `这里不应有输出，却打印了 ${actual}。`,
  numbersDiffer: ({
    path,
    expected,
    actual,
    absolute,
    relative,
    differing,
    compared,
  }: Two & Counted & { absolute: string; relative: string }) =>
    `${at(path)}期望 ${expected}，实际 ${actual}，相差 ${absolute}${relative === "" ? "" : `（${relative}）`}` +
    `${compared > 1 ? `；${compared} 个元素中有 ${differing} 个不一致` : ""}。`,
  notANumber: ({ path, expected }: Two) =>
    `${at(path)}期望 ${expected}，实际 nan：此前出现了 0/0、inf - inf，或对负数取对数、开方。`,
  infinite: ({ path, expected, actual }: Two) =>
    `${at(path)}期望 ${expected}，实际 ${actual}：此前出现了溢出、除以零或 log(0)。`,
  valuesDiffer: ({ path, expected, actual }: Two) =>
    `${at(path)}期望 ${expected}，实际 ${actual}。`,
  kindsDiffer: ({ path, expected, actual }: Two) =>
    `${at(path)}期望 ${expected}，实际 ${actual}，两者不是同一类值。`,
  shapesDiffer: ({ path, expected, actual, axis }: Two & { axis: number | null }) =>
    `${at(path)}期望${expected === "()" ? "单个值" : `形状 ${expected}`}，实际${actual === "()" ? "是单个值" : `形状为 ${actual}`}${axis === null ? "" : `：少了第 ${axis} 轴`}。`,
  lengthsDiffer: ({ path, expected, actual }: { path: string; expected: number; actual: number }) =>
    `${at(path)}期望 ${expected} 项，实际 ${actual} 项。`,
  keysDiffer: ({ path, expected, actual }: Two) =>
    `${at(path)}字典的键不一致：期望 ${expected}，实际 ${actual}。`,
  elementsDiffer: ({ path, expected, actual }: Two) =>
    `${at(path)}期望集合 ${expected}，实际 ${actual}。`,
  containersDiffer: ({ path, expected, actual }: Two) =>
    `${at(path)}期望 ${expected}，实际 ${actual}：本题区分列表、元组和数组。`,
  countDiffers: ({ path, expected, actual }: Two) =>
    `${at(path)}期望 ${expected}，实际 ${actual}，值的个数或种类不同。`,
  firstAt: ({ clause, path, expected, actual }: Two & { clause: string }) =>
    `${clause}（${path === "" ? "" : `首先在 ${path}：`}期望 ${expected}，实际 ${actual}）。`,
  ...relations,
  row: { expected: "期望", actual: "实际" },
} as const;
