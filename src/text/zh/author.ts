export const author = {} as const;
