import type { SceneFacts } from '../scene-facts.ts';

export const SHOP = [
  {
    id: 'two-rolls',
    age: 70,
    told: 'she',
    field: 'shop',
    seen: { movement: 'inner-brow-up', side: 'both' },
    turns: [
      {
        setting: 'client-or-interview',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'label', 'in-front-of-others'],
      },
      {
        setting: 'client-or-interview',
        hope: 'unsaid',
        best: 'stay-attentive',
        reach: 'stay-attentive',
        principle: 'history',
        wordings: ['say-nothing', 'stay-attentive', 'share-impression', 'cause'],
      },
      {
        setting: 'friend-or-family',
        hope: 'listen-well',
        best: 'open-door',
        reach: 'open-door',
        principle: 'closeness',
        wordings: ['say-nothing', 'open-door', 'share-impression', 'verdict'],
      },
    ],
  },
  {
    id: 'the-green-shoes',
    age: 47,
    told: 'she',
    field: 'shop',
    seen: { movement: 'nose-wrinkle', side: 'both' },
    turns: [
      {
        setting: 'client-or-interview',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'company',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'in-front-of-others', 'verdict'],
      },
      {
        setting: 'client-or-interview',
        hope: 'speak-plainly',
        best: 'stay-attentive',
        reach: 'stay-attentive',
        principle: 'hopes',
        wordings: ['say-nothing', 'stay-attentive', 'share-impression', 'label'],
      },
      {
        setting: 'friend-or-family',
        hope: 'speak-plainly',
        best: 'share-impression',
        reach: 'share-impression',
        principle: 'closeness',
        wordings: ['say-nothing', 'open-door', 'share-impression', 'cause'],
      },
    ],
  },
] as const satisfies readonly SceneFacts[];
