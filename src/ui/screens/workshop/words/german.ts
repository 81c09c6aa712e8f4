import type { WorkshopWords } from './words-type.ts';

export const GERMAN: WorkshopWords = {
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
