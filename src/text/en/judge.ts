export const judge = {} as const;
