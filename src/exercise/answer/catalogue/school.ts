import type { SceneFacts } from '../scene-facts.ts';

export const SCHOOL = [
  {
    id: 'reading-every-evening',
    age: 37,
    told: 'he',
    field: 'school',
    seen: { movement: 'dimple', side: 'right' },
    turns: [
      {
        setting: 'client-or-interview',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'verdict', 'label'],
      },
      {
        setting: 'client-or-interview',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'company',
        wordings: ['say-nothing', 'stay-attentive', 'in-front-of-others'],
      },
      {
        setting: 'colleague',
        hope: 'unsaid',
        best: 'open-door',
        reach: 'open-door',
        principle: 'closeness',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'aimed-at-oneself'],
      },
    ],
  },
  {
    id: 'the-practice-talk',
    age: 24,
    told: 'he',
    field: 'school',
    seen: { movement: 'upper-lid-up', side: 'both' },
    turns: [
      {
        setting: 'colleague',
        hope: 'go-slower',
        best: 'stay-attentive',
        reach: 'stay-attentive',
        principle: 'hopes',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'label', 'too-often'],
      },
      {
        setting: 'someone-i-lead',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'power',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'verdict'],
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
