/** What a feed says to whoever opens it in a browser. */
export const feedWords = {
  zh: { opened: '这是一份订阅源：把地址栏里的网址添加到阅读器，就能收到全文。' },
  en: {
    opened:
      'This is a feed: add the address of this page to your feed reader, and it gets every issue in full.',
  },
} as const;
