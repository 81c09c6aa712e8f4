import type { AnswerWords } from './answer-words.ts';
import { CARE_GERMAN } from './german/care.ts';
import { FAMILY_GERMAN } from './german/family.ts';
import { FRIENDS_GERMAN } from './german/friends.ts';
import { NEIGHBOURS_GERMAN } from './german/neighbours.ts';
import { ON_THE_WAY_GERMAN } from './german/on-the-way.ts';
import { SCHOOL_GERMAN } from './german/school.ts';
import { SHOP_GERMAN } from './german/shop.ts';
import { SPORT_GERMAN } from './german/sport.ts';
import { WORK_GERMAN } from './german/work.ts';

export const GERMAN: AnswerWords = {
  scenes: {
    ...FAMILY_GERMAN,
    ...FRIENDS_GERMAN,
    ...WORK_GERMAN,
    ...NEIGHBOURS_GERMAN,
    ...SHOP_GERMAN,
    ...CARE_GERMAN,
    ...SCHOOL_GERMAN,
    ...SPORT_GERMAN,
    ...ON_THE_WAY_GERMAN,
  },
  principles: {
    'not-shared': 'Es war nicht für andere bestimmt. Behandle es als privat, zufällig gesehen.',
    'unknown-cause': 'Eine Bewegung sagt weder, woher sie kommt, noch wem sie gilt.',
    closeness: 'Wie nah ihr euch seid, entscheidet, wie weit du gehen darfst.',
    power: 'Wo jemand Macht über den anderen hat, wiegt jede Bemerkung mehr.',
    company: 'Wo andere mithören würden, ist es nicht an dir, etwas zu sagen.',
    history: 'Was ihr miteinander erlebt habt, kann eine Frage tragen.',
    hopes: 'Was erhofft wird, zählt mehr als das, was zu sehen war.',
    'not-entitled': 'Manchmal steht einem gar keine Bemerkung zu, auch keine vage.',
    privacy: 'Niemand darf denken müssen, in deiner Nähe nichts Privates mehr zu haben.',
    'their-choice': 'Eine Tür darfst du öffnen. Was hindurchkommt, entscheidet dein Gegenüber.',
  },
  lessons: {
    label: 'Lass den Namen weg. Was jemand nicht benannt hat, bleibt unbenannt.',
    cause: 'Lass den Grund weg. Du hast gesehen, dass sich etwas bewegt hat, und nicht, woher es kam.',
    'aimed-at-oneself': 'Lass dich selbst weg. Eine Bewegung muss nicht dir gelten.',
    verdict: 'Lass das Urteil weg. Eine Drittelsekunde sagt nichts über einen Menschen.',
    'in-front-of-others':
      'Warte, bis ihr allein seid. Vor anderen stellt selbst Freundlichkeit jemanden aus.',
    'too-often': 'Einmal genügt. Wer wieder und wieder gefragt wird, fängt an, sein Gesicht zu hüten.',
    'too-far':
      'Geh einen Schritt weniger weit. Frag dich zuerst, wer ihr füreinander seid und wer über wen entscheidet.',
    'leave-it': 'Lass mehr davon vorbeigehen. Nichts zu sagen ist oft die freundlichste Antwort.',
    'open-it':
      'Eine Tür darf aufgehen, einmal. Wo Menschen sich nah sind oder eine Sache teilen, ist eine leichte Frage willkommen.',
    'both-questions':
      'Stell beide Fragen, in dieser Reihenfolge: Ist es überhaupt zu verwenden, und wenn ja, wie?',
  },
};
