export const files = {
  noKey: ({ file, why }: { file: string; why: string }) =>
    `${file}：无法使用给日志签名的密钥（${why}）。它应是一个 32 字节、只有你能读的文件。`,
  noKeyNext: ({ file }: { file: string }) => `rm ${file}`,
  linkRefused: ({ file, link }: { file: string; link: string }) =>
    `${file}：${link} 是链接。文件夹可能由他人放入内容，因此不会经由其中的链接读写。`,
  notAFile: ({ file }: { file: string }) => `${file}：不是普通文件。`,
} as const;
