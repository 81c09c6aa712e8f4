import type { SensitivityWords } from './words-type.ts';

export const GERMAN: SensitivityWords = {
  nothing: (rate) => `Bei ${rate} Bildern pro Sekunde lassen sich kurze Bewegungen hier nicht beurteilen.`,
  bothLimits: (rate, ms, size) =>
    `Bei ${rate} Bildern pro Sekunde lassen sich hier Bewegungen unter ${ms} ms, oder kleiner als ${size} % des Augenabstands, nicht beurteilen.`,
  noShortest: (rate, ms, size) =>
    `Bei ${rate} Bildern pro Sekunde lassen sich hier auch die kürzesten erprobten Bewegungen von ${ms} ms beurteilen, solche unter ${size} % des Augenabstands aber nicht.`,
  noSmallest: (rate, ms, size) =>
    `Bei ${rate} Bildern pro Sekunde lassen sich hier auch die kleinsten erprobten Bewegungen von ${size} % des Augenabstands beurteilen, solche unter ${ms} ms aber nicht.`,
  noLimits: (rate, ms, size) =>
    `Bei ${rate} Bildern pro Sekunde lassen sich hier selbst die kürzesten und die kleinsten erprobten Bewegungen beurteilen: ${ms} ms und ${size} % des Augenabstands.`,
};
