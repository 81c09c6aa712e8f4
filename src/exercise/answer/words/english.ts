import type { AnswerWords } from './answer-words.ts';
import { CARE_ENGLISH } from './english/care.ts';
import { FAMILY_ENGLISH } from './english/family.ts';
import { FRIENDS_ENGLISH } from './english/friends.ts';
import { NEIGHBOURS_ENGLISH } from './english/neighbours.ts';
import { ON_THE_WAY_ENGLISH } from './english/on-the-way.ts';
import { SCHOOL_ENGLISH } from './english/school.ts';
import { SHOP_ENGLISH } from './english/shop.ts';
import { SPORT_ENGLISH } from './english/sport.ts';
import { WORK_ENGLISH } from './english/work.ts';

export const ENGLISH: AnswerWords = {
  scenes: {
    ...FAMILY_ENGLISH,
    ...FRIENDS_ENGLISH,
    ...WORK_ENGLISH,
    ...NEIGHBOURS_ENGLISH,
    ...SHOP_ENGLISH,
    ...CARE_ENGLISH,
    ...SCHOOL_ENGLISH,
    ...SPORT_ENGLISH,
    ...ON_THE_WAY_ENGLISH,
  },
  principles: {
    'not-shared': 'It was not shown on purpose. Treat it as private, seen by accident.',
    'unknown-cause': 'A movement says neither what caused it nor whom it was meant for.',
    closeness: 'How close you are decides how far you may go.',
    power: 'Where one has power over the other, every remark weighs more.',
    company: 'What others would hear is not yours to say.',
    history: 'What the two of you have been through may carry a question.',
    hopes: 'What is hoped for counts more than what was seen.',
    'not-entitled': 'Sometimes one is not entitled to comment at all, not even vaguely.',
    privacy: 'Nobody should have to think that they have no privacy around you.',
    'their-choice': 'You may open a door. What comes through it, the other person decides.',
  },
  lessons: {
    label: 'Leave the name out. What somebody has not named stays unnamed.',
    cause: 'Leave the cause out. You saw that something moved, and nothing of where it came from.',
    'aimed-at-oneself': 'Leave yourself out. A movement need not have been meant for you.',
    verdict: 'Leave the judgement out. A third of a second says nothing about a person.',
    'in-front-of-others': 'Wait until you are alone. Before others, even kindness puts somebody on show.',
    'too-often': 'Once is enough. Whoever is asked again and again begins to guard their face.',
    'too-far': 'Go one step less far. Ask first who you are to each other, and who decides over whom.',
    'leave-it': 'Let more of it pass. Saying nothing is often the kindest answer.',
    'open-it':
      'A door may be opened, once. Where people are close, or the matter is shared, a light question is welcome.',
    'both-questions': 'Ask both questions, in this order: should it be used at all, and if so, how?',
  },
};
