import type { NEIGHBOURS } from '../../catalogue/neighbours.ts';
import type { WordsOf } from '../words-type.ts';

export const NEIGHBOURS_GERMAN: WordsOf<typeof NEIGHBOURS> = {
  'a-parcel-on-the-stairs': {
    title: 'Ein Paket im Treppenhaus',
    who: 'Jemand aus dem vierten Stock. Den Namen kennst du vom Briefkasten.',
    where: 'An deiner Tür. Du hast morgens ein Paket angenommen und gibst es jetzt weiter.',
    said: 'Ach, das. Danke.',
    past: 'Ihr sagt einander auf der Treppe Guten Abend und haltet die Haustür auf.',
    hope: 'Ihr hättet beide gern ein Haus, in dem Pakete angenommen werden und niemand fragt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Einen schönen Abend wünschen.',
            why: 'Das Paket ist übergeben. Mehr war nicht verlangt.',
          },
          'stay-attentive': {
            say: 'Genau hinschauen, ob es sich noch einmal zeigt.',
            why: 'Niemand klingelt an einer Tür, um genau angeschaut zu werden. Lass deine Augen weiterwandern.',
          },
          'open-door': {
            say: 'Etwas, worauf Sie nicht gewartet haben?',
            why: 'Das fragt, was in fremder Post ist.',
          },
          label: {
            say: 'Sie ekeln sich ja. Ist es so schlimm?',
            why: 'Eine Nase, die sich kräuselt, hat viele Anlässe, und keiner davon geht dich etwas an.',
          },
          cause: {
            say: 'Post vom Finanzamt, was?',
            why: 'Du erfindest einen Absender und damit eine Geschichte über jemanden, den du kaum kennst.',
          },
        },
        why: 'Hier steht dir gar keine Bemerkung zu. Wer Wand an Wand wohnt, hat viel davon, nicht gefragt zu werden.',
        goesOn:
          '„Käse“, sagt die Stimme von der Treppe, ohne gefragt zu sein. „Den schickt mein Bruder. Mit der Post. Im Juni.“',
      },
      {
        fact: 'Jetzt wohnt ihr seit zwanzig Jahren nebeneinander und trinkt samstags Kaffee zusammen.',
        wordings: {
          'say-nothing': {
            say: 'Das Paket übergeben und „bis Samstag“ sagen.',
            why: 'Samstag ist bald. Es kommt zur Sprache, wenn es zur Sprache kommen will.',
          },
          'stay-attentive': {
            say: 'Noch kurz am Türrahmen lehnen, wie immer.',
            why: 'Die übliche Minute an der Tür ist schon ein Angebot.',
          },
          'open-door': {
            say: 'Eines, auf das du gewartet hast, oder eines von der anderen Sorte?',
            why: 'Nach zwanzig Jahren Samstagen darf man das fragen, und man darf es abwinken.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass du es lieber nicht hättest.',
            why: 'Es ist ein Paket an einem Dienstag. So viel Eindruck wöge mehr als die Schachtel.',
          },
        },
        why: 'Zwanzig Jahre erlauben eine Frage. Für eine Kleinigkeit genügt die übliche Minute an der Tür.',
        goesOn:
          '„Riech mal“, heißt es. Es ist Käse, und es ist Juni. Ihr lacht beide und macht das Fenster im Treppenhaus auf.',
      },
      {
        fact: 'Jetzt stehen noch zwei aus dem Haus auf der Treppe.',
        wordings: {
          'say-nothing': {
            say: 'Allen dreien einen schönen Abend wünschen.',
            why: 'Das behandelt alle gleich, und dafür ist ein Treppenhaus da.',
          },
          'open-door': {
            say: 'Hoffentlich nichts Unwillkommenes?',
            why: 'Jetzt wissen drei Leute, dass ein Paket unwillkommen sein könnte.',
          },
          'in-front-of-others': {
            say: 'Das Gesicht hättet ihr sehen sollen. Soll ich es zurückschicken?',
            why: 'Das Haus hat jetzt eine Geschichte, und jemand im vierten Stock muss mit ihr wohnen.',
          },
        },
        why: 'Fremde, und andere hören zu: Hier ist es nicht an dir, etwas zu sagen.',
        goesOn: 'Jemand hält die Tür auf. Jemand sagt, es rieche nach Land.',
      },
    ],
  },
  'music-after-ten': {
    title: 'Musik nach zehn',
    who: 'Der Mann, der letzten Monat über dir eingezogen ist.',
    where: 'An seiner Tür, an einem Sonntag. Du hast gebeten, die Musik nach zehn leiser zu machen.',
    said: 'Kein Problem.',
    past: 'Ihr seid euch zweimal begegnet, beide Male mit Einkaufstaschen.',
    hope: 'Du möchtest schlafen, und er möchte einen freundlichen Anfang im Haus.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihm danken und wieder hinuntergehen.',
            why: 'Du hast um etwas gebeten, und er hat zugestimmt. Herauszufinden gibt es nichts mehr.',
          },
          'stay-attentive': {
            say: 'Stehen bleiben und sehen, was sein Gesicht noch macht.',
            why: 'Es ist seine Tür. Er kam nicht an sie, um studiert zu werden.',
          },
          'share-impression': {
            say: 'Ich habe den Eindruck, Sie lassen sich nicht gern bitten.',
            why: 'Er hat Ja gesagt. Du würdest verlangen, dass er sich für das Wie entschuldigt.',
          },
          verdict: {
            say: 'Sie könnten es wenigstens ernst meinen.',
            why: 'Lippen, die sich kurz treffen, machen aus einem Ja kein Nein.',
          },
          'aimed-at-oneself': {
            say: 'Jetzt denken Sie, mit mir ist schwer auszukommen.',
            why: 'Ihr kennt euch kaum. Vielleicht dachte er an einen Kochtopf.',
          },
        },
        why: 'Du bist wegen der Musik hinaufgegangen. Zu seinem Gesicht steht dir kein Wort zu.',
        goesOn: 'Drinnen zischt es. „Die Milch“, sagt er und rennt. In dieser Nacht ist es ab zehn still.',
      },
      {
        fact: 'Jetzt teilt ihr seit zehn Jahren einen Garten und habt abgemacht zu sagen, was stört.',
        wordings: {
          'say-nothing': {
            say: 'Ihm danken und über die Bohnen reden.',
            why: 'Ihr habt eine Abmachung, und er kennt sie so gut wie du.',
          },
          'open-door': {
            say: 'Passt dir zehn, oder suchen wir eine andere Uhrzeit? Sag ruhig.',
            why: 'Es geht um die Uhrzeit und macht Platz für ein Nein.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, in deiner Antwort steckt noch etwas. Wenn ich mich irre, vergiss es.',
            why: 'Zehn Jahre und eine Abmachung erlauben es, mit dem Zweifel darin. Die Frage nach der Uhrzeit ist leichter.',
          },
          label: {
            say: 'Du bist sauer, ich kenne dich doch.',
            why: 'Jemanden zehn Jahre zu kennen heißt nicht, an seiner Stelle Namen zu vergeben.',
          },
        },
        why: 'Was gewachsen und was abgemacht ist, trägt eine offene Frage zur Sache.',
        goesOn: '„Samstags halb elf?“, fragt er. „Um zehn ruft meine Tochter an, und sie mag diese Platte.“',
      },
      {
        fact: 'Jetzt ist er dein Vermieter.',
        wordings: {
          'say-nothing': {
            say: 'Ihm danken und es dabei lassen.',
            why: 'Er hat gesagt, was du brauchst.',
          },
          'stay-attentive': {
            say: 'Dir das Datum notieren und schauen, wie die Nächte sind.',
            why: 'Was für dich zählt, sind die Nächte.',
          },
          'open-door': {
            say: 'Möchten Sie noch etwas dazu sagen?',
            why: 'Er kann dir kündigen, und du fragst nach dem, was er für sich behalten hat.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass Sie nicht ganz einverstanden sind.',
            why: 'Nach oben klingt ein Eindruck wie ein Vorwurf, und zurücknehmen lässt er sich nicht.',
          },
        },
        why: 'Zwischen euch ist Macht. Bleib bei dem, was gesagt und abgemacht ist.',
        goesOn: 'Die Nächte sind still. Im August bringt er ungefragt eine neue Dichtung fürs Fenster.',
      },
    ],
  },
};
