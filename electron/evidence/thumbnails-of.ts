import type { Ports } from '../ports.ts'
import { createThumbnails, type Thumbnails } from './thumbnails.ts'

/** One maker of thumbnails for each application that is open. */
const makers = new WeakMap<Ports, Thumbnails>()

export function thumbnailsOf(ports: Ports): Thumbnails {
  const maker = makers.get(ports) ?? createThumbnails(ports.dataFolder)
  makers.set(ports, maker)
  return maker
}
