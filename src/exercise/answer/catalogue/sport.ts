import type { SceneFacts } from '../scene-facts.ts';

export const SPORT = [
  {
    id: 'second-in-the-relay',
    age: 17,
    told: 'she',
    field: 'sport',
    seen: { movement: 'chin-up', side: 'both' },
    turns: [
      {
        setting: 'someone-i-lead',
        hope: 'unsaid',
        best: 'stay-attentive',
        reach: 'stay-attentive',
        principle: 'power',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'label', 'cause'],
      },
      {
        setting: 'someone-i-lead',
        hope: 'unsaid',
        company: true,
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'company',
        wordings: ['say-nothing', 'stay-attentive', 'in-front-of-others', 'open-door'],
      },
      {
        setting: 'colleague',
        hope: 'listen-well',
        best: 'open-door',
        reach: 'open-door',
        principle: 'power',
        wordings: ['say-nothing', 'open-door', 'share-impression', 'verdict'],
      },
    ],
  },
  {
    id: 'at-the-net',
    age: 46,
    told: 'he',
    field: 'sport',
    seen: { movement: 'upper-lip-up', side: 'left' },
    turns: [
      {
        setting: 'stranger',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'say-nothing',
        principle: 'not-entitled',
        wordings: ['say-nothing', 'stay-attentive', 'open-door', 'aimed-at-oneself', 'verdict'],
      },
      {
        setting: 'friend-or-family',
        hope: 'unsaid',
        best: 'say-nothing',
        reach: 'open-door',
        principle: 'unknown-cause',
        wordings: ['say-nothing', 'open-door', 'share-impression', 'label'],
      },
      {
        setting: 'friend-or-family',
        hope: 'unsaid',
        askedBefore: true,
        best: 'say-nothing',
        reach: 'stay-attentive',
        principle: 'privacy',
        wordings: ['say-nothing', 'stay-attentive', 'share-impression', 'too-often'],
      },
    ],
  },
] as const satisfies readonly SceneFacts[];
