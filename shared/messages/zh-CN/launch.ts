import type { Message } from '../message.ts'

/** What `npm start` says before the application is open. */
export const launchMessages = {
  fetching: ({ percent }) => `正在下载桌面运行环境：${percent}%（按 Ctrl+C 取消，改用浏览器）`,
  optionSample: '打开示例县（太平区，数据均为虚构）',
  optionData: '数据文件夹',
  optionBrowser: '在浏览器中打开',
  optionPort: '浏览器地址的端口（默认由系统选择）',
  why: {
    asked: '按 --browser 在浏览器中打开。',
    noDisplay: '本机没有图形桌面，改用浏览器打开。',
    unreachable: '没有桌面运行环境，下载站点也无法连接，改用浏览器打开。',
    cancelled: '已取消下载桌面运行环境，改用浏览器打开。',
    failed: '桌面运行环境未能下载，改用浏览器打开。',
    ended: '桌面窗口未能显示，改用浏览器打开。',
  },
} as const satisfies Record<string, Message | Record<string, Message>>
