import type { ON_THE_WAY } from '../../catalogue/on-the-way.ts';
import type { WordsOf } from '../words-type.ts';

export const ON_THE_WAY_GERMAN: WordsOf<typeof ON_THE_WAY> = {
  'the-letter': {
    title: 'Der Brief',
    who: 'Eine Frau auf dem Sitz gegenüber. Ihr kennt euch nicht.',
    where: 'Im Zug, am Fenster. Sie hat einen Brief gelesen und faltet ihn zusammen.',
    said: 'Ist da noch frei? Dann stelle ich meine Tasche hin.',
    past: 'Vierzig Minuten und ein Tunnel.',
    hope: 'Ihr wollt beide in Ruhe ankommen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Sagen, dass frei ist, und aus dem Fenster schauen.',
            why: 'Sie fragte nach einem Platz. Du antwortest zum Platz.',
          },
          'stay-attentive': {
            say: 'Sie noch ein wenig über den Buchrand hinweg beobachten.',
            why: 'Zum Zurückziehen gibt es nur einen Fensterplatz, und auf dem sitzt sie schon.',
          },
          'open-door': {
            say: 'Ein Brief von der willkommenen Sorte?',
            why: 'Es ist ihr Brief, und aus dem Zug kann sie nicht aussteigen.',
          },
          label: {
            say: 'Bitte nicht traurig sein.',
            why: 'Du hast dem Gesicht von jemandem, der gelesen hat, einen Namen gegeben.',
          },
          cause: {
            say: 'Von jemandem, den Sie vermissen, nehme ich an?',
            why: 'Der Absender steht auf dem Umschlag, und der geht dich nichts an.',
          },
        },
        why: 'Im Zug sehen alle alle. Auszuhalten ist das nur, wenn niemand Gebrauch davon macht.',
        goesOn:
          'Sie streicht das Papier glatt. „Meine Nichte“, sagt sie zum Fenster. „Sie ist sechs und hat mir einen Zug gemalt.“',
      },
      {
        fact: 'Jetzt reist sie mit zwei Kindern, und die schauen sie an.',
        wordings: {
          'say-nothing': {
            say: 'Ihr die Tasche auf den Sitz heben.',
            why: 'Zwei Hände für eine Tasche: Mehr braucht es nicht.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass der Brief Sie berührt.',
            why: 'Jetzt schauen beide Kinder auf den Brief.',
          },
          'in-front-of-others': {
            say: 'Eure Mama hat gerade ein Gesicht gemacht, habt ihr es gesehen?',
            why: 'Zwei Kinder suchen im Gesicht ihrer Mutter nach dem, was ein Fremder darin gefunden hat.',
          },
        },
        why: 'Eine Bemerkung steht dir nicht zu, und vor ihren Kindern am wenigsten.',
        goesOn:
          '„Von wem ist der?“, fragt das kleinere. „Von Ida. Sie hat einen Zug gemalt.“ Alle suchen den Hund im dritten Wagen.',
      },
      {
        fact: 'Jetzt ist sie eine Freundin, mit der du ans Meer fährst.',
        wordings: {
          'say-nothing': {
            say: 'Die Brote auspacken.',
            why: 'Bis zum Meer ist es weit, und für alles ist Zeit.',
          },
          'stay-attentive': {
            say: 'Dein Buch zuklappen.',
            why: 'Ein zugeklapptes Buch fällt auf und verlangt nichts.',
          },
          'open-door': {
            say: 'Magst du vom Brief erzählen, oder schauen wir die Kühe an?',
            why: 'Das öffnet eine Tür, und Kühe sind immer eine Antwort.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass in dem Brief etwas für dich drinsteht.',
            why: 'Du bist zum Zuhören mitgefahren. Eine Frage lässt ihr den Brief, ein Eindruck macht ihn auf.',
          },
        },
        why: 'Freundinnen auf dem Weg ans Meer dürfen fragen. Sie wählt zwischen dem Brief und den Kühen.',
        goesOn: 'Sie reicht dir das Bild. Im dritten Wagen sitzen zwei mit Broten. „Das sind wir“, sagt sie.',
      },
    ],
  },
};
