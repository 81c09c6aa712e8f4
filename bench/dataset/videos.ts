import type { NumberedImage } from '../../src/cli/commands/numbered-images.ts';

export interface ImageFolder {
  readonly kind: 'images';
  readonly folder: string;
  readonly images: readonly NumberedImage[];
}

export interface VideoFile {
  readonly kind: 'file';
  readonly path: string;
}

/** A video of a set, as it lies on disk. */
export interface Video {
  /** What it is called in outputs. */
  readonly name: string;
  readonly subject: string;
  /** As `Label.video`. Never printed. */
  readonly key: string;
  readonly source: ImageFolder | VideoFile;
}

/** The number of a video's first frame: that of its first image; labels count the frames of a file from 1. */
export function firstFrame({ source }: Video): number {
  return source.kind === 'images' ? (source.images[0]?.number ?? 1) : 1;
}
