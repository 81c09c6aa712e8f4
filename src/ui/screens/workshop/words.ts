import type { Language } from '../../../contracts/language.ts';

interface Point {
  readonly title: string;
  readonly text: string;
}

/** What the workshop says to the one in front of the camera, and to whoever leads it. */
export interface WorkshopWords {
  readonly consent: {
    readonly heading: string;
    readonly lead: string;
    readonly points: readonly Point[];
    readonly agree: string;
    readonly mayStop: string;
    readonly begin: string;
    readonly beginNote: string;
  };
  readonly lead: {
    readonly heading: string;
    readonly text: string;
  };
  readonly offline: {
    readonly heading: string;
    readonly what: string;
    readonly make: string;
    readonly making: string;
    readonly amount: (loaded: string, total: string) => string;
    readonly ready: string;
    readonly remove: string;
    readonly removed: string;
    readonly failed: string;
    readonly unsupported: string;
  };
  readonly view: {
    readonly heading: string;
    readonly mesh: string;
    readonly cueHint: string;
    readonly lastMovement: string;
    readonly next: string;
  };
}

const ENGLISH: WorkshopWords = {
  consent: {
    heading: 'Before you sit down',
    lead: 'You are about to show others how Sotto works, with your own face. Read this in your own time, or let it be read to you.',
    points: [
      {
        title: 'What it sees',
        text: 'Small movements of brows, lids, nose, mouth and chin that last less than half a second: where they were, and how long.',
      },
      {
        title: 'What the room sees',
        text: 'A line drawing that moves as your face does, the place of the last movement, and now and then a few quiet words. The camera picture is never shown.',
      },
      {
        title: 'What it never says',
        text: 'What a movement means, what caused it, or whom it was meant for. It is no lie detector, and it is often wrong.',
      },
      {
        title: 'What is kept',
        text: 'Nothing. No picture, no drawing, no list, here or anywhere else. All of it is gone when you get up.',
      },
      {
        title: 'How to stop',
        text: 'At any time, and nobody asks why: say so, press Esc, or cover the camera with a hand.',
      },
    ],
    agree: 'I sit in front of the camera myself, and I agree to this',
    mayStop: 'I know that I may stop at any time',
    begin: 'Begin',
    beginNote: 'Your browser may ask for the camera. Both ticks are gone when the next person comes.',
  },
  lead: {
    heading: 'If you lead the workshop',
    text: 'R ends for this person and brings this page back for the next. P or Space pauses, and the camera goes off. Esc ends.',
  },
  offline: {
    heading: 'Without a network',
    what: 'The files of this page, about 20 MB, can stay on this computer, so that it works where there is no network. Nothing about anybody is among them.',
    make: 'Keep ready for use without a network',
    making: 'Storing the files of this page',
    amount: (loaded, total) => `${loaded} of ${total} MB`,
    ready: 'Ready for use without a network. Try it once before the workshop.',
    remove: 'Remove the files again',
    removed: 'The files are removed.',
    failed: 'Not stored: the connection broke off, or there is too little room. Nothing was left behind.',
    unsupported: 'This browser, or this private window, cannot keep the page for use without a network.',
  },
  view: {
    heading: 'Workshop',
    mesh: 'The face in front of the camera as a line drawing',
    cueHint: 'Now and then a few quiet words stand here.',
    lastMovement: 'The last movement',
    next: 'Next person',
  },
};

const GERMAN: WorkshopWords = {
  consent: {
    heading: 'Bevor du dich setzt',
    lead: 'Du zeigst gleich anderen mit deinem eigenen Gesicht, wie Sotto arbeitet. Lies das in Ruhe, oder lass es dir vorlesen.',
    points: [
      {
        title: 'Was es sieht',
        text: 'Kleine Bewegungen von Brauen, Lidern, Nase, Mund und Kinn, die weniger als eine halbe Sekunde dauern: wo sie waren und wie lange.',
      },
      {
        title: 'Was der Raum sieht',
        text: 'Eine Strichzeichnung, die sich wie dein Gesicht bewegt, den Ort der letzten Bewegung und ab und zu ein paar leise Worte. Das Kamerabild wird nie gezeigt.',
      },
      {
        title: 'Was es nie sagt',
        text: 'Was eine Bewegung bedeutet, woher sie kam oder wem sie galt. Es ist kein Lügendetektor, und es irrt sich oft.',
      },
      {
        title: 'Was bleibt',
        text: 'Nichts. Kein Bild, keine Zeichnung, keine Liste, weder hier noch anderswo. Alles ist weg, wenn du aufstehst.',
      },
      {
        title: 'Wie du aufhörst',
        text: 'Jederzeit, und niemand fragt, warum: Sag es, drück Esc, oder halt die Hand vor die Kamera.',
      },
    ],
    agree: 'Ich sitze selbst vor der Kamera, und ich bin einverstanden',
    mayStop: 'Ich weiß, dass ich jederzeit aufhören darf',
    begin: 'Beginnen',
    beginNote:
      'Dein Browser fragt vielleicht nach der Kamera. Beide Häkchen sind weg, wenn die nächste Person kommt.',
  },
  lead: {
    heading: 'Wenn du den Workshop leitest',
    text: 'R beendet es für diese Person und holt diese Seite für die nächste zurück. P oder die Leertaste hält an, und die Kamera geht aus. Esc beendet.',
  },
  offline: {
    heading: 'Ohne Netz',
    what: 'Die Dateien dieser Seite, etwa 20 MB, können auf diesem Rechner bleiben, damit sie auch ohne Netz läuft. Nichts über irgendwen ist dabei.',
    make: 'Für den Gebrauch ohne Netz bereithalten',
    making: 'Die Dateien dieser Seite werden abgelegt',
    amount: (loaded, total) => `${loaded} von ${total} MB`,
    ready: 'Bereit für den Gebrauch ohne Netz. Probier es vor dem Workshop einmal aus.',
    remove: 'Die Dateien wieder entfernen',
    removed: 'Die Dateien sind entfernt.',
    failed: 'Nicht abgelegt: Die Verbindung brach ab, oder es ist zu wenig Platz. Nichts blieb zurück.',
    unsupported: 'Dieser Browser oder dieses private Fenster kann die Seite nicht ohne Netz bereithalten.',
  },
  view: {
    heading: 'Workshop',
    mesh: 'Das Gesicht vor der Kamera als Strichzeichnung',
    cueHint: 'Ab und zu stehen hier ein paar leise Worte.',
    lastMovement: 'Die letzte Bewegung',
    next: 'Nächste Person',
  },
};

export const WORKSHOP_WORDS: Readonly<Record<Language, WorkshopWords>> = { en: ENGLISH, de: GERMAN };
