/** The grades of an answer, from the worst to the best. */
export const gradeNames = ["again", "hard", "good", "easy"] as const;
export type GradeName = (typeof gradeNames)[number];
