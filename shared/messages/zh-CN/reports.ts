import type { Message } from '../message.ts'

export const reportMessages = {
  producer: '均衡督导',
} as const satisfies Record<string, Message>
