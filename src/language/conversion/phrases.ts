/**
 * Words that OpenCC writes as programmers in Taiwan do, or takes for others, as a business column there writes them; a
 * word stands beside what it becomes. Longer words come with those that are a part of them, since what stands here is
 * looked up before OpenCC’s own phrases.
 */
const list = `
参数 參數
参数量 參數量
用户 用戶
用户名 使用者名稱
用户界面 使用者介面
支持 支持
打开 打開
发布 發布
循环 循環
项目 項目
项目经理 專案經理
消息 消息
创建 創建
联系 聯繫
刷新 刷新
刷新率 更新率
关闭 關閉
质量 品質
质量和体积 質量和體積
文件 文件
文件夹 資料夾
文件名 檔名
源文件 原始檔
配置文件 設定檔
文本文件 文字檔
文件格式 檔案格式
文件系统 檔案系統
下载文件 下載檔案
法律程序 法律程序
司法程序 司法程序
诉讼程序 訴訟程序
破产程序 破產程序
仲裁程序 仲裁程序
审批程序 審批程序
网络设备 網路設備
生产设备 生產設備
设备商 設備商
对象 對象
面向对象 物件導向
算法 演算法
全局 全局
进程 進程
扩展 擴展
扩展名 副檔名
扩展现实 延展實境
增强现实 擴增實境
虚拟现实 虛擬實境
混合现实 混合實境
头显 頭戴顯示器
数字货币 數位貨幣
数字资产 數位資產
数字藏品 數位收藏品
数字孪生 數位孿生
数字人民币 數位人民幣
数字化 數位化
数字版权 數位版權
数字内容 數位內容
数码 數位
移动互联网 行動網路
移动端 行動裝置
移动支付 行動支付
移动应用 行動應用程式
计算机 電腦
计算机视觉 電腦視覺
计算机科学 電腦科學
计算机图形学 電腦圖學
超级计算机 超級電腦
量子计算机 量子電腦
云计算 雲端運算
空间计算 空間運算
摄像头 攝影機
充电宝 行動電源
激光雷达 光達
光刻机 曝光機
出租车 計程車
运营 營運
运营商 營運商
电信运营商 電信業者
首席财务官 財務長
首席产品官 產品長
首席营销官 行銷長
首席法务官 法務長
高级副总裁 資深副總裁
营销 行銷
合同 合約
伙伴 夥伴
鼻梁 鼻樑
云服务 雲端服務
添加 加入
智能合约 智慧合約
首次公开募股 首次公開發行
渠道 管道
性价比 性價比
账 帳
悉尼 雪梨
特朗普 川普
扎克伯格 祖克柏
乔布斯 賈伯斯
贝索斯 貝佐斯
字节跳动 字節跳動
岩 岩
岳 岳
钟 鐘
分钟 分鐘
报道 報導
创始人 創辦人
像素 像素
身份 身分
披露 揭露
斯坦福 史丹佛
沙特 沙烏地
视频透视 視訊透視
杰弗里 傑弗里
种放 種放
多里 多裡
一出 一出
一出戏 一齣戲
签 簽
标签 標籤
书签 書籤
抽签 抽籤
中签 中籤
牙签 牙籤
竹签 竹籤
只读 唯讀
社交媒体 社群媒體
帖子 貼文
高管 高階主管
位整数 位元整數
位浮点数 位元浮點數
得克萨斯 德克薩斯
布里奇 布里奇
系在 繫在
福布斯 富比士
弗里德曼 弗里德曼
东里 東裡
数里 數裡
方里 方裡
日里 日裡
角里 角裡
路里 路裡
道里 道裡
谷里 谷裡
本里 本裡
组织里 組織裡
承诺里 承諾裡
规范里 規範裡
精神里 精神裡
卡路里 卡路里
平方里 平方里
`;

/** The words, by what they are written as in Simplified characters. */
export const ownPhrases: ReadonlyMap<string, string> = new Map(
  list
    .trim()
    .split('\n')
    .map((line): [string, string] => {
      const [simplified = '', traditional = ''] = line.split(' ');
      return [simplified, traditional];
    }),
);

/**
 * Characters that Taiwan’s standard of OpenCC has and its newspapers do not: they write 平台, 公布.
 */
export const usualForms: ReadonlyMap<string, string> = new Map([
  ['臺', '台'],
  ['佈', '布'],
  ['賬', '帳'],
  ['巖', '岩'],
]);
