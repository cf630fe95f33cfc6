/** Why there is no picture from the camera. */
export type CameraFault = 'noCamera' | 'refused' | 'busy' | 'failed'

/** 拍照: a photo by the camera of this computer. */
export const camera = {
  title: (p: { item: string }) => `拍照：${p.item}`,
  live: '摄像头画面',
  taken: '拍下的照片',
  starting: '正在打开摄像头…',
  take: '拍照',
  retake: '重拍',
  use: '使用这张',
  choose: '从文件选择',
  which: '摄像头',
  unnamed: (p: { number: number }) => `摄像头 ${p.number}`,
  cancel: '取消',
  fileName: (p: { time: string }) => `现场照片${p.time}.jpg`,
  faults: {
    noCamera: '这台电脑没有摄像头，或没有接好。请接好后重试，或从文件选择照片。',
    refused: '没有使用摄像头的许可。请在系统或浏览器的设置中允许，或从文件选择照片。',
    busy: '摄像头正被别的程序使用。请关闭那个程序后重试，或从文件选择照片。',
    failed: '摄像头没有打开。请重试，或从文件选择照片。',
  } satisfies Record<CameraFault, string>,
  retry: '重试',
}
