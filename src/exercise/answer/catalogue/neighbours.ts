import type { SceneFacts } from '../scene-facts.ts';

export const NEIGHBOURS = [
  {
    id: 'a-parcel-on-the-stairs',
    age: 52,
    told: 'they',
    field: 'neighbours',
    seen: { movement: 'nose-wrinkle', side: 'both' },
    turns: [
      {
        setting: 'stranger',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'label', 'cause'],
      },
      {
        setting: 'friend-or-family',
        hope: 'unsaid',
        best: 'stay-attentive',
        reach: 'open-door',
        principle: 'history',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'share-impression'],
      },
      {
        setting: 'stranger',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'company',
        wordings: ['say-nothing', 'open-door', 'in-front-of-others'],
      },
    ],
  },
  {
    id: 'music-after-ten',
    age: 30,
    told: 'he',
    field: 'neighbours',
    seen: { movement: 'lip-press', side: 'both' },
    turns: [
      {
        setting: 'stranger',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'stay-attentive', 'share-impression', 'verdict', 'aimed-at-oneself'],
      },
      {
        setting: 'friend-or-family',
        hope: 'speak-plainly',
        best: 'open-door',
        reach: 'share-impression',
        principle: 'history',
        wordings: ['say-nothing', 'open-door', 'share-impression', 'label'],
      },
      {
        setting: 'someone-who-leads-me',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'power',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'share-impression'],
      },
    ],
  },
] as const satisfies readonly SceneFacts[];
