import type { ColumnWords } from '#templates/column/column-words.ts';

/** The words of a new column in Traditional Chinese. */
export const zhHant: ColumnWords = {
  tagline: '在這裡用一句話寫專欄是什麼',
  description: '在這裡用一兩句話介紹專欄，搜尋引擎和訂閱來源裡會用到。',
  rights: (name) => `文字歸${name}所有。引用請註明期號並附連結；引文、商標與圖片歸各自的權利人。`,
  numbering: { before: '第', after: '期' },
  sample: {
    title: '樣稿：第一期從這裡開始',
    description: '這是一篇樣稿，用來看看版面。寫好自己的第一期，就把它刪掉。',
    text: `這不是一期真正的專欄，是一篇樣稿。它放在 \`content/issues/001-sample/\` 裡，刪掉這個資料夾，它就沒有了。

## 一期長什麼樣

一期就是一個資料夾：原文一個檔案，譯文一個檔案，圖片和資料放在旁邊。開頭的幾行寫事實：期號、標題、日期、作者、標籤；下面是正文。

寫公司的一期，還要一個公司檔案，人物、產品、每一輪融資都附出處。正文裡的概覽、表格和圖，都從那裡來。

## 怎樣開始

1. 執行 \`npx industry-observer new\`，回答幾個問題，就有了第一期的資料夾。
2. 邊寫邊看：執行 \`npx industry-observer dev\`，存檔就看得到。
3. 寫完執行 \`npx industry-observer check\`，依它說的改。

| 想做的事 | 執行 |
| --- | --- |
| 新增一期 | \`npx industry-observer new\` |
| 邊寫邊看 | \`npx industry-observer dev\` |
| 找出要改的地方 | \`npx industry-observer check\` |
| 產生網站 | \`npx industry-observer build\` |
`,
  },
  tag: { name: '樣稿', description: '用來看版面的稿子，寫好自己的第一期就可以刪掉。' },
  team: (name) => `${name}編輯的共同署名。`,
  about: (name) => ({
    title: '關於本專欄',
    description: `${name}寫什麼，由誰編寫。`,
    text: `這一頁由你來寫：專欄寫什麼，怎樣對待事實，由誰編寫，怎樣聯絡。檔案在 \`content/pages/about/\` 裡。
`,
  }),
};
