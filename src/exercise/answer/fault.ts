/** The ways in which answers to a brief movement really go wrong. @internal */
export const FAULTS = [
  'label',
  'cause',
  'aimed-at-oneself',
  'verdict',
  'in-front-of-others',
  'too-often',
] as const;

export type Fault = (typeof FAULTS)[number];

export function isFault(kind: string): kind is Fault {
  return FAULTS.some((fault) => fault === kind);
}
