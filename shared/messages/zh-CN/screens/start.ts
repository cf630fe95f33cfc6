/** First start: who is working here, on which county. */
export const start = {
  title: '开始使用均衡督导',
  which: '打开哪个县',
  own: '设置本县',
  hint: '只需填写一次，以后可在“设置”中修改。',
  userName: '您的姓名',
  userNameHint: '您录入和更正的每个数据都会记下这个姓名',
  county: '县（市、区）名称',
  year: '学年',
  yearHint: '例如 2025 学年：2025 年 9 月 1 日至 2026 年 8 月 31 日',
  standard: '评估标准',
  standardHint: '以后可在页面上方随时切换',
  begin: '开始',
  sample: '先看示例县',
  sampleText:
    '太平区是一个示例县：学校和数据都已填好，均属虚构，可以随意修改。它存放在单独的文件夹里，不会混入本县数据；看过之后，在页面上方点“打开本县”回到这里。',
  openSample: '打开示例县',
}
