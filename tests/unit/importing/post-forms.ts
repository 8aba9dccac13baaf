/** The parts of an old post about an invented company, in the forms that such posts have. */
export interface PostForm {
  head?: string;
  lede?: string;
  overview?: string;
  sections?: string;
  end?: string;
}

export const head = `---
title: '晴川机器人：会叠衣服的机械臂'
date: 2024-06-02
author: Example Team

---
`;

const lede = `“行业观察者”是我们针对人工智能、机器人等前沿科技而设立的专栏，主要分享这些领域中的新兴企业或者创业者们的故事。晴川机器人的机械臂能叠好一件衬衫。

---
它是怎么做到的？以下是我们的第7期内容，以下Enjoy。

上周，晴川机器人在仓库里演示了新一代机械臂。`;

/** The overview as plain lines. */
export const plainOverview = `01.1分钟项目速览
1.项目名称：Qingchuan Robotics
2.成立时间：2019年4月
3.产品简介：
为仓库和洗衣房做机械臂。
4.创始人团队：
- 林晚舟：创始人兼CEO，做过十年伺服电机
- Dana Okafor：担任技术顾问
5.融资情况：
- 2020年，公司获得了种子轮融资300万美元；
- 2021年6月完成了1200万美元的A轮融资，同年11月获得了3000万元人民币的A+轮融资；
- 2024年5月20日，完成由示例资本领投、示例集团和Harbor Nine Ventures跟投的8000万美元B轮融资，投后估值5亿美元。`;

/** The overview with headings, numbered lists and bullets. */
export const listedOverview = `## 01.1分钟项目速览

1. 项目名称：Qingchuan Robotics
2. 成立时间：2019年4月
3. 产品简介：为仓库和洗衣房做机械臂。
4. 创始人团队：
   - CEO：林晚舟
   - CTO：Dana Okafor
5. 融资情况：
   - 2021年6月，晴川机器人筹集了1200万美元的A轮融资
   - 2024年5月20日，晴川机器人官宣再获8000万美元（约5.8亿元人民币）投资，示例资本领投，示例集团、Harbor Nine Ventures跟投`;

/** The overview in bold, run on in one line. */
export const runOnOverview = `**01.1分钟项目速览**
1. 项目名称: Qingchuan Robotics 2. 成立时间: 2019年4月 3. 产品简介: 为仓库和洗衣房做机械臂. 4. 创始人团队: CEO：林晚舟, CTO：Dana Okafor 5. 融资情况: 自2019年成立以来，公司的A轮总融资规模已达1200万美元。2024年5月宣布完成了8000万美元的B轮融资，由示例资本和Harbor Nine Ventures领投.`;

/** The overview as bullets without numbers below a heading of the third level. */
export const bulletOverview = `### 01. 1分钟项目速览

- 项目名称：Qingchuan Robotics
- 成立时间：2019年
- 产品简介：
  - 为仓库和洗衣房做机械臂。
- 创始人团队：
  - 林晚舟：晴川机器人的首席执行官
- 融资情况：
  - 5月20日，公司宣布其在B轮融资中筹集了8000万美元，目前估值5亿美元左右；
  - 此前曾获Harbor Nine Ventures 450万美元、示例资本220万美元投资，投资时间未披露；
  - 公司有望在下个月之前获得约900万美元投资。`;

const sections = `02.从洗衣房出发

林晚舟在洗衣房里待了三个月。她说：“叠衣服比下棋难。”

![机械臂](http://pictures.example/arm.png){ width=60% }

- 手：两指，带触觉
- 眼：两台相机

03.一台机器值多少钱

售价约2万美元，租金按件算 {每件0.1元}，误差 < 2%。`;

const end = `参考链接：
1. [Qingchuan](https://qingchuan.example/)
2. https://news.example/2024/05/qingchuan

**声明：未经允许严禁转载，如需转载请联系我们，文章版权和最终解释权归示例所有。**
---
感谢阅读！如果您对AI的更多资讯感兴趣，可以查看更多AI文章：[示例博客](https://blog.example)。`;

/** Puts a post together; a part that is given takes the place of the usual one. */
export function post(form: PostForm = {}): string {
  const parts = { head, lede, overview: plainOverview, sections, end, ...form };
  return [parts.head, parts.lede, parts.overview, parts.sections, parts.end].filter(Boolean).join('\n\n');
}
