import type { SceneFacts } from '../scene-facts.ts';

export const ON_THE_WAY = [
  {
    id: 'the-letter',
    age: 43,
    told: 'she',
    field: 'on-the-way',
    seen: { movement: 'inner-brow-up', side: 'both' },
    turns: [
      {
        setting: 'stranger',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'privacy',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'label', 'cause'],
      },
      {
        setting: 'stranger',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'share-impression', 'in-front-of-others'],
      },
      {
        setting: 'friend-or-family',
        hope: 'listen-well',
        best: 'open-door',
        reach: 'open-door',
        principle: 'closeness',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'share-impression'],
      },
    ],
  },
] as const satisfies readonly SceneFacts[];
