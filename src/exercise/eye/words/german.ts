import type { LessonWords } from './words-type.ts';

export const GERMAN: LessonWords = {
  wait: 'Nichts ist auch eine Antwort. Warte, bis das Gesicht wieder in Ruhe ist, und nenn eine Stelle nur, wenn du dort etwas gesehen hast.',
  'tell-apart':
    'Benachbarte Stellen verwechselt man leicht. Sieh dir beides langsam an und such, wo sich die Haut am meisten bewegt.',
  'look-there': 'Nimm alle Teile in den Blick. Das meiste, was dir entging, war in einem davon.',
  'compare-sides': 'Den Teil findest du. Nimm beide Seiten zusammen und sieh, ob eine davon still bleibt.',
  'rest-the-gaze':
    'Lass den Blick in der Mitte des Gesichts ruhen. Was kurz ist, ist vorbei, bevor ein wandernder Blick dort ist.',
  'come-closer':
    'Kleines braucht ein großes Bild. Geh näher heran und merk dir, wie das Gesicht in Ruhe aussieht, bevor es sich bewegt.',
  'with-the-camera':
    'Den Teil hast du jedes Mal gefunden. Im Gespräch spricht ein Gesicht auch, es blinzelt und dreht sich: Schau als Nächstes dort hin.',
  'then-what':
    'Sehen ist die eine Hälfte. Ob man überhaupt verwendet, was man sieht, ist die andere, und auch das lässt sich üben.',
};
