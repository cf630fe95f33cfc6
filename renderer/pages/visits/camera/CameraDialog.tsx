import { CameraOutlined } from '@ant-design/icons'
import { Alert, Button, Flex, Modal, Select } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { clock, day } from '../../../format.ts'
import { useText } from '../../../text.ts'
import { drawPhoto, photoFile } from './take-photo.ts'
import { useCamera } from './use-camera.ts'

type Props = {
  /** What is photographed, in words. */
  readonly item: string
  readonly onUse: (photo: File) => void
  /** A file in the place of a photo. */
  readonly onChoose: () => void
  readonly onClose: () => void
}

/** The live picture of the camera: take, look, take again, use. */
export function CameraDialog({ item, onUse, onChoose, onClose }: Props) {
  const text = useText('camera')
  const { stream, fault, cameras, choose, retry } = useCamera()
  const video = useRef<HTMLVideoElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [ready, setReady] = useState(false)
  const [taken, setTaken] = useState<Date | null>(null)
  useEffect(() => {
    if (video.current !== null) video.current.srcObject = stream
  }, [stream])
  const take = () => {
    if (video.current === null || canvas.current === null) return
    drawPhoto(video.current, canvas.current)
    setTaken(new Date())
  }
  const use = async () => {
    if (canvas.current === null || taken === null) return
    const time = taken.toISOString()
    const name = text.fileName({ time: `${day(time)} ${clock(time).replaceAll(':', '')}` })
    const photo = await photoFile(canvas.current, name)
    if (photo !== null) onUse(photo)
  }
  const primary =
    fault !== null ? (
      <Button key="retry" type="primary" autoFocus onClick={retry}>
        {text.retry}
      </Button>
    ) : taken === null ? (
      <Button
        // Anew once there is a picture: only then can it take the keyboard.
        key={ready ? 'take' : 'wait'}
        type="primary"
        autoFocus={ready}
        icon={<CameraOutlined aria-hidden />}
        disabled={!ready}
        onClick={take}
      >
        {text.take}
      </Button>
    ) : (
      <Button key="use" type="primary" autoFocus onClick={() => void use()}>
        {text.use}
      </Button>
    )
  return (
    <Modal
      open
      width={760}
      className="camera-dialog"
      title={text.title({ item })}
      onCancel={onClose}
      footer={
        <Flex gap="small" align="center">
          {cameras.length > 1 && taken === null ? (
            <Select
              className="medium-input"
              aria-label={text.which}
              value={stream?.getVideoTracks()[0]?.getSettings().deviceId ?? null}
              onChange={choose}
              options={cameras.map(({ deviceId: value, label }, place) => ({
                value,
                label: label === '' ? text.unnamed({ number: place + 1 }) : label,
              }))}
            />
          ) : null}
          <Button onClick={onChoose}>{text.choose}</Button>
          <span className="grow" />
          <Button onClick={onClose}>{text.cancel}</Button>
          {taken === null ? null : <Button onClick={() => setTaken(null)}>{text.retake}</Button>}
          {primary}
        </Flex>
      }
    >
      {fault === null ? null : <Alert type="warning" showIcon title={text.faults[fault]} />}
      <div className="camera-picture" hidden={fault !== null}>
        {ready ? null : <span className="camera-waiting">{text.starting}</span>}
        <video
          ref={video}
          aria-label={text.live}
          hidden={taken !== null}
          autoPlay
          muted
          playsInline
          onPlaying={() => setReady(true)}
        />
        <canvas ref={canvas} role="img" aria-label={text.taken} hidden={taken === null} />
      </div>
    </Modal>
  )
}
