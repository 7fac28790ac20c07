export const files = {
  noKey: ({ file, why }: { file: string; why: string }) =>
    `${file}: the key that signs journals can't be used (${why}). It must be a file of 32 bytes that only you can read.`,
  noKeyNext: ({ file }: { file: string }) => `rm ${file}`,
  linkRefused: ({ file, link }: { file: string; link: string }) =>
    `${file}: ${link} is a link, and nothing is read or written through a link of a folder that others may have filled.`,
  notAFile: ({ file }: { file: string }) => `${file}: is not a regular file.`,
} as const;
