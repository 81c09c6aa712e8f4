import { Complaint } from '../terminal/complaint.ts';

/** A picture of a sequence, with the number that its name ends in. */
export interface NumberedImage {
  readonly file: string;
  readonly number: number;
}

/** Kinds that browsers decode. */
const IMAGE = /(\d+)\.(?:jpe?g|png|bmp|webp)$/i;

/** The pictures among a folder's files, by their number: `img001.jpg`, `006_1_00001.jpg`, `355.jpg`. */
export function numberedImages(files: readonly string[]): NumberedImage[] {
  const images = files.flatMap((file) => {
    const match = IMAGE.exec(file);
    return match ? [{ file, number: Number(match[1]) }] : [];
  });
  return images.sort((a, b) => a.number - b.number || a.file.localeCompare(b.file));
}

/** A stretch of numbers that no picture has. */
export interface Gap {
  readonly first: number;
  readonly last: number;
}

/**
 * The gaps of a sequence, in order.
 * @param video its name, for a complaint.
 * @throws Complaint when two pictures have the same number.
 */
export function gapsOf(images: readonly NumberedImage[], video: string): Gap[] {
  return images.slice(1).flatMap(({ file, number }, index) => {
    const before = images[index]!;
    if (number === before.number)
      throw new Complaint(`${before.file} and ${file} of ${video} have the same frame number.`);
    return number === before.number + 1 ? [] : [{ first: before.number + 1, last: number - 1 }];
  });
}
