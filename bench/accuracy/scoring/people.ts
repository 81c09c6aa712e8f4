/** What is to be seen of a person, or of how they were filmed, where the list of the footage says so. */
export const TRAITS = ['glasses', 'beard', 'older', 'dark skin', 'much head motion'] as const;
export type Trait = (typeof TRAITS)[number];

const TRAITS_OF: Readonly<Record<string, readonly Trait[]>> = {
  d9: ['glasses'],
  d13: ['glasses', 'much head motion'],
  face2: ['dark skin'],
  p05: ['much head motion'],
  p06: ['glasses', 'older'],
  p07: ['much head motion'],
  p08: ['beard'],
  p15: ['much head motion'],
  p16: ['older', 'much head motion'],
  p23: ['older'],
};

export function traitsOf(person: string): readonly Trait[] {
  return TRAITS_OF[person] ?? [];
}
