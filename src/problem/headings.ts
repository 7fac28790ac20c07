/** The headings of a statement below its title, in order. */
export const headings = {
  en: ["Formula", "Input", "Output", "Example", "Pitfalls", "Source", "Follow-up questions"],
  zh: ["公式", "输入", "输出", "示例", "数值陷阱", "出处", "面试追问"],
} as const;
