/** First start: who is working here. */
export const start = {
  title: '开始使用均衡督导',
  hint: '只需填写一次，以后可在“设置”中修改。',
  userName: '您的姓名',
  userNameHint: '您录入和更正的每个数据都会记下这个姓名',
  county: '县（市、区）名称',
  year: '学年',
  yearHint: '例如 2025 学年：2025 年 9 月 1 日至 2026 年 8 月 31 日',
  begin: '开始',
  sample: '想先看看示例？退出后以“示例县”方式启动，即可打开太平区示例数据。',
}
