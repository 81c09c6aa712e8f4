import type { SPORT } from '../../catalogue/sport.ts';
import type { WordsOf } from '../words-type.ts';

export const SPORT_GERMAN: WordsOf<typeof SPORT> = {
  'second-in-the-relay': {
    title: 'Als Zweite in der Staffel',
    who: 'Eine Schwimmerin, siebzehn. Du trainierst sie.',
    where: 'Am Beckenrand, nach dem Training. Du hast ihr gesagt, dass sie am Samstag als Zweite schwimmt.',
    said: 'Okay. Als Zweite.',
    past: 'Du trainierst sie seit drei Jahren. Sie ist immer als Letzte geschwommen.',
    hope: 'Ihr wollt beide am Samstag eine schnelle Staffel.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihr sagen, wann der Bus fährt.',
            why: 'Sie hat geantwortet, und der Bus ist eine Tatsache.',
          },
          'stay-attentive': {
            say: 'Sagen, dass du bis sechs im Büro bist, wie jeden Donnerstag.',
            why: 'Es gibt eine Tür, die sie nutzen kann, ohne gefragt worden zu sein.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas dazu sagen?',
            why: 'Du stellst auf. Wer aufstellt, hört auf so etwas „nein, passt“.',
          },
          label: {
            say: 'Klar, du bist enttäuscht.',
            why: 'Klar ist es nicht, und gesagt hat sie es auch nicht.',
          },
          cause: {
            say: 'Du denkst, ich gebe deinen Platz an Mara.',
            why: 'Bis eben hatte Mara nichts damit zu tun.',
          },
        },
        why: 'Du entscheidest über ihren Platz. Sei zu finden, und überlass ihr das Kommen.',
        goesOn:
          'Sie kippt das Wasser aus ihrer Brille. Um Viertel vor sechs schaut sie herein: „Zweite passt. Kann ich morgen noch mal den Wechsel üben?“',
      },
      {
        fact: 'Jetzt sitzt die ganze Mannschaft auf den Bänken.',
        wordings: {
          'say-nothing': {
            say: 'Den Rest der Aufstellung vorlesen.',
            why: 'Eine Liste wird zu Ende gelesen. Niemand wird herausgegriffen.',
          },
          'stay-attentive': {
            say: 'Allen sagen, dass du bis sechs im Büro bist.',
            why: 'Was allen gesagt wird, lässt jeder Einzelnen die Wahl.',
          },
          'in-front-of-others': {
            say: 'Kopf hoch, Leute, hier ziehen welche Gesichter.',
            why: 'Alle suchen, wer gemeint war, und finden sie.',
          },
          'open-door': {
            say: 'Du siehst aus, als wolltest du etwas sagen. Magst du?',
            why: 'Zehn Köpfe drehen sich. Was sie gern gesagt hätte, lässt sich jetzt schwer sagen.',
          },
        },
        why: 'Vor der Mannschaft ist eine Bemerkung von dir die lauteste von allen.',
        goesOn:
          'Sie wringt ihre Kappe aus. Um Viertel vor sechs stehen drei von ihnen vor dem Büro, alle wegen der Wechsel.',
      },
      {
        fact: 'Jetzt trainierst du sie nicht, du schwimmst mit ihr in der Staffel und sitzt im Bus neben ihr.',
        wordings: {
          'say-nothing': {
            say: 'Deine Kopfhörer mit ihr teilen.',
            why: 'Musik für zwei ist Gesellschaft ohne Frage.',
          },
          'open-door': {
            say: 'Als Zweite. Gibt es dazu etwas zu sagen, oder lassen wir es?',
            why: 'Unter Gleichen kannst du fragen, und „lassen wir es“ steht schon dabei.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass du da etwas hinuntergeschluckt hast.',
            why: 'Fragen darfst du sie. Gelesen zu werden ist etwas anderes.',
          },
          verdict: {
            say: 'So was musst du eben lernen wegzustecken.',
            why: 'Das gibt ihr eine Note, für ein Kinn.',
          },
        },
        why: 'Auf diesem Sitz entscheidet niemand etwas. Eine Frage mit Ausweg passt hier.',
        goesOn:
          '„Wasser in der Brille“, sagt sie. Und an der nächsten Haltestelle: „Ich habe noch nie das Ende einer Staffel von außen gesehen. Da kann ich endlich mal schreien.“',
      },
    ],
  },
  'at-the-net': {
    title: 'Am Netz',
    who: 'Ein Gegner, den du heute zum ersten Mal triffst.',
    where: 'Am Netz, nach einem Spiel, das du um Haaresbreite gewonnen hast.',
    said: 'Gut gespielt.',
    past: 'Zwei Stunden Tennis und ein Ball, bei dem ihr nicht einig wart.',
    hope: 'Ihr wollt euch beide die Hand geben und duschen gehen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihm die Hand geben und den Satz zurückgeben.',
            why: 'Die Worte und die Hand waren es, die er dir geben wollte. Du gibst beides zurück.',
          },
          'stay-attentive': {
            say: 'Ihn beim Packen im Auge behalten.',
            why: 'Er darf seine Tasche packen, ohne dass jemand zuschaut.',
          },
          'open-door': {
            say: 'Möchtest du zu dem einen Ball noch etwas sagen?',
            why: 'Er hat dir die Hand gegeben. Du würdest aufmachen, was er zugemacht hat.',
          },
          'aimed-at-oneself': {
            say: 'Du gönnst mir das nicht, was?',
            why: 'Das macht seine Lippe zu einer Nachricht an dich und verlangt ein Abstreiten.',
          },
          verdict: {
            say: 'Verlieren geht auch mit mehr Stil.',
            why: 'Er hat „gut gespielt“ gesagt. Der Rest war eine Drittelsekunde.',
          },
        },
        why: 'Gewählt hat er den Satz und nicht die Lippe. Einem Fremden gibst du die Antwort auf den Satz.',
        goesOn:
          'An der Bank holt er einen Stein aus seinem Schuh. „Seit dem zweiten Satz“, sagt er zu dir herüber.',
      },
      {
        fact: 'Jetzt spielt ihr seit zwanzig Jahren jeden Mittwoch gegeneinander.',
        wordings: {
          'say-nothing': {
            say: 'Ihm die Hand geben und das Übliche trinken gehen.',
            why: 'Seit tausend Mittwochen ist das so.',
          },
          'open-door': {
            say: 'Ist von dem einen Ball noch etwas übrig?',
            why: 'Fragen könntest du es. Andererseits hält es sich seit tausend Mittwochen.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, du hast den einen Ball anders gesehen.',
            why: 'Er hat dir den Punkt gelassen. Du würdest ihn nach dem Spiel zurückgeben.',
          },
          label: {
            say: 'Jetzt bist du beleidigt.',
            why: 'Das macht ein Kind aus ihm, wegen einer Lippe.',
          },
        },
        why: 'Du darfst mehr als bei einem Fremden, und du brauchst es nicht. Zwanzig Jahre wissen, wo das Getränk steht.',
        goesOn: 'Beim zweiten Glas zieht er den Schuh aus und legt einen Stein auf den Tisch zwischen euch.',
      },
      {
        fact: 'Jetzt ist er ein alter Freund, den du heute schon zweimal nach dem einen Ball gefragt hast.',
        wordings: {
          'say-nothing': {
            say: 'Fragen, wer nächsten Mittwoch die Bälle mitbringt.',
            why: 'Der nächste Mittwoch ist ein Thema mit Zukunft.',
          },
          'stay-attentive': {
            say: 'Neben ihm zu den Umkleiden gehen und ihm das Thema lassen.',
            why: 'Zweimal wurde er gefragt. Jetzt ist er dran, wenn er will.',
          },
          'share-impression': {
            say: 'Ich habe immer noch den Eindruck, dass er dir nachgeht.',
            why: 'Das ist das dritte Mal, nur höflicher.',
          },
          'too-often': {
            say: 'Da, deine Lippe. Also doch der Ball?',
            why: 'Er kann den Mund nicht mehr bewegen, ohne dass der Ball wieder übers Netz kommt.',
          },
        },
        why: 'Zwei Fragen sind beantwortet. Eine dritte sagt, dass die Antworten nicht galten.',
        goesOn: 'In der Umkleide dreht er seinen Schuh um. Ein Stein rollt unter die Bank.',
      },
    ],
  },
};
