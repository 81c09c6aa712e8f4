/** The drawn lines of the face, as MediaPipe landmark numbers. Right and left are the subject's. */

const RIGHT_UPPER_LID = [33, 246, 161, 160, 159, 158, 157, 173, 133] as const;
const RIGHT_LOWER_LID = [33, 7, 163, 144, 145, 153, 154, 155, 133] as const;
const LEFT_UPPER_LID = [263, 466, 388, 387, 386, 385, 384, 398, 362] as const;
const LEFT_LOWER_LID = [263, 249, 390, 373, 374, 380, 381, 382, 362] as const;

export const UPPER_LIDS = [RIGHT_UPPER_LID, LEFT_UPPER_LID] as const;
export const LOWER_LIDS = [RIGHT_LOWER_LID, LEFT_LOWER_LID] as const;

export const LID_FOLDS = [
  [247, 30, 29, 27, 28, 56, 190],
  [467, 260, 259, 257, 258, 286, 414],
] as const;

function ring(upper: readonly number[], lower: readonly number[]): readonly number[] {
  return [...upper, ...lower.slice(1, -1).reverse()];
}

export const EYE_OPENINGS: readonly (readonly number[])[] = [
  ring(RIGHT_UPPER_LID, RIGHT_LOWER_LID),
  ring(LEFT_UPPER_LID, LEFT_LOWER_LID),
];

/** Outlines of the brows, from the temple along the top and back along the bottom. */
export const BROWS = [
  [70, 63, 105, 66, 107, 55, 65, 52, 53, 46],
  [300, 293, 334, 296, 336, 285, 295, 282, 283, 276],
] as const;

/** Centre and four points of the ring. */
export const IRISES = [
  [468, 469, 470, 471, 472],
  [473, 474, 475, 476, 477],
] as const;

export const UPPER_LIP_TOP = [61, 185, 40, 39, 37, 0, 267, 269, 270, 409, 291] as const;
/** Where the lips meet, corner to corner. */
export const LIP_SEAM = [61, 191, 80, 81, 82, 13, 312, 311, 310, 415, 291] as const;
const UPPER_LIP_BOTTOM = [78, 191, 80, 81, 82, 13, 312, 311, 310, 415, 308] as const;
export const LOWER_LIP_TOP = [78, 95, 88, 178, 87, 14, 317, 402, 318, 324, 308] as const;
export const LOWER_LIP_BOTTOM = [61, 146, 91, 181, 84, 17, 314, 405, 321, 375, 291] as const;

export const MOUTH_OPENING: readonly number[] = ring(UPPER_LIP_BOTTOM, LOWER_LIP_TOP);

/** From one nostril wing under the nose to the other. */
export const NOSE = [129, 64, 98, 97, 2, 326, 327, 294, 358] as const;

export const FACE_OVAL = [
  10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
  150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109,
] as const;

/** The lower part of the oval, ear to ear. */
export const JAW = [58, 172, 136, 150, 149, 176, 148, 152, 377, 400, 378, 379, 365, 397, 288] as const;
