import type { SCHOOL } from '../../catalogue/school.ts';
import type { WordsOf } from '../words-type.ts';

export const SCHOOL_GERMAN: WordsOf<typeof SCHOOL> = {
  'reading-every-evening': {
    title: 'Jeden Abend lesen',
    who: 'Der Vater eines Jungen aus deiner Klasse. Du unterrichtest ihn.',
    where: 'Beim Elternabend, an einem zu niedrigen Tisch. Du fragst, ob zu Hause gelesen wird.',
    said: 'Jeden Abend.',
    past: 'Ihr seid euch zweimal begegnet, je zehn Minuten.',
    hope: 'Ihr wollt beide, dass der Junge gern liest.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihm erzählen, welches Buch der Junge diese Woche ausgesucht hat.',
            why: 'Du bleibst beim Jungen und beim Buch, und deshalb seid ihr beide da.',
          },
          'stay-attentive': {
            say: 'Hören, was er von den Abenden erzählt.',
            why: 'Was dir hilft, kommt in seinen Worten.',
          },
          'open-door': {
            say: 'Wirklich jeden Abend? Sie können es sagen, wenn es weniger ist.',
            why: 'Wer unterrichtet und so fragt, hat schon eine Note gegeben.',
          },
          verdict: {
            say: 'Unter uns, kein Mensch liest jeden Abend.',
            why: 'Das nimmt ihm sein Wort, gestützt auf eine Wange.',
          },
          label: {
            say: 'Das braucht Ihnen nicht peinlich zu sein.',
            why: 'Jetzt gibt es etwas, das ihm unangenehm sein könnte, und du hast es hingestellt.',
          },
        },
        why: 'Du gibst seinem Kind Noten. Was in seinem Gesicht vorgeht, hast du nicht zu kommentieren.',
        goesOn:
          '„Immer dasselbe Buch“, sagt er. „Jeden Abend, seit August. Ich kann es auswendig.“ Er trägt die erste Seite vor.',
      },
      {
        fact: 'Jetzt stehen schon die nächsten Eltern in der Tür.',
        wordings: {
          'say-nothing': {
            say: 'Ihm die Leseliste geben und dich verabschieden.',
            why: 'Die Nächsten hören zu, und er hat alles gesagt, was du brauchst.',
          },
          'stay-attentive': {
            say: 'Allen Familien für die nächste Woche denselben kurzen Anruf anbieten.',
            why: 'Das lässt eine Tür, und zwar allen die gleiche.',
          },
          'in-front-of-others': {
            say: 'Jeden Abend! Sieh an. Haben Sie das gehört?',
            why: 'Andere Eltern sollen über seine Antwort lachen.',
          },
        },
        why: 'Andere hören zu, und in einer Schule kennt man die Namen der Kinder.',
        goesOn: 'Er nimmt die Liste. Am Donnerstag ruft er an: ob du ein zweites Buch empfehlen könntest?',
      },
      {
        fact: 'Jetzt ist er ein Kollege, der nebenan unterrichtet, und ihr trinkt Kaffee.',
        wordings: {
          'say-nothing': {
            say: 'Ihm die Kekse hinüberschieben.',
            why: 'Manche Abende brauchen eher Kekse als Fragen.',
          },
          'stay-attentive': {
            say: 'Im Kaffee rühren und warten.',
            why: 'Ein Lehrer, der nicht gefragt wird, erzählt früher oder später.',
          },
          'open-door': {
            say: 'Und was lest ihr? Erzähl, wenn du magst.',
            why: 'Unter Kollegen darfst du fragen, und dafür brauchst du nichts gesehen zu haben.',
          },
          'aimed-at-oneself': {
            say: 'Das ging gegen meinen Unterricht, oder?',
            why: 'Er sprach von seinen Abenden, und du hast deine Vormittage gehört.',
          },
        },
        why: 'Ohne Noten zwischen euch ist eine freundliche Frage möglich.',
        goesOn:
          '„Seit August dasselbe Buch“, sagt er. „Es geht um einen Bagger. Frag mich alles über Bagger.“',
      },
    ],
  },
  'the-practice-talk': {
    title: 'Der Probevortrag',
    who: 'Ein Mitstudent aus deinem Kurs.',
    where: 'In einem leeren Hörsaal. Er übt vor dir seinen Vortrag. Du stellst eine erste Frage.',
    said: 'Ja. Moment.',
    past: 'Ihr habt einander durch zwei Prüfungen geholfen.',
    hope: 'Er hat dich gebeten, es langsam anzugehen, und ihr wollt beide, dass der Vortrag am Freitag gelingt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'In deine Notizen schauen, bis er spricht.',
            why: 'Das nimmt deinen Blick von ihm, während er nachdenkt.',
          },
          'stay-attentive': {
            say: 'Warten und notfalls bis zehn zählen.',
            why: 'Einen Moment hat er sich erbeten, und zehn Sekunden sind kürzer, als sie scheinen.',
          },
          'open-door': {
            say: 'Möchtest du zur Frage erst noch etwas sagen?',
            why: 'Er bat um Langsamkeit. Eine zweite Frage mitten in der ersten ist das Gegenteil.',
          },
          label: {
            say: 'Du bist erschrocken, das darf am Freitag nicht passieren.',
            why: 'Jetzt übt er, seine Lider zu hüten, statt seinen Vortrag.',
          },
          'too-often': {
            say: 'Da, deine Augen schon wieder. Und da. Ich sage es dir jedes Mal.',
            why: 'Wem man es jedes Mal sagt, der denkt an nichts anderes mehr.',
          },
        },
        why: 'Er hat dir gesagt, was er sich wünscht: Zeit. Gib ihm die, und lass ihm sein Gesicht.',
        goesOn:
          'Nach sechs Sekunden antwortet er, klarer als in seinen Notizen. „Ich hatte die zweite Folie vor Augen“, sagt er, „die mit dem Fehler.“',
      },
      {
        fact: 'Jetzt prüfst du ihn.',
        wordings: {
          'say-nothing': {
            say: 'So lange warten, wie du bei allen wartest.',
            why: 'Die Antwort zählt und sonst nichts.',
          },
          'stay-attentive': {
            say: 'Die Frage einmal wiederholen, im selben Wortlaut.',
            why: 'Das würdest du bei allen tun.',
          },
          'open-door': {
            say: 'Möchten Sie mir sagen, was Ihnen gerade durch den Kopf ging?',
            why: 'Dir muss er antworten. Eben darum darf man es nicht fragen.',
          },
          verdict: {
            say: 'Ich sehe, diesen Teil haben Sie nicht vorbereitet.',
            why: 'Du siehst Lider. Was er vorbereitet hat, wirst du hören.',
          },
        },
        why: 'Du gibst die Note. Wo so viel Macht ist, ist ein Gesicht kein Beleg, und auch kein Thema.',
        goesOn: 'Nach sechs Sekunden antwortet er. Du schreibst auf, was er gesagt hat.',
      },
      {
        fact: 'Jetzt wohnt ihr seit zehn Jahren zusammen, und er hat dich gebeten, nichts zurückzuhalten.',
        wordings: {
          'say-nothing': {
            say: 'Wasser aufsetzen und ihn von vorn anfangen lassen.',
            why: 'Tee und ein zweiter Durchgang sind auch eine Rückmeldung.',
          },
          'open-door': {
            say: 'Gibt es in der Frage etwas, das du durchgehen möchtest?',
            why: 'Das öffnet die Sache und lässt sein Gesicht weg.',
          },
          'share-impression': {
            say: 'Ich kann mich irren: Bei der Frage kam es mir vor, als wärst du plötzlich woanders. Wenn es hilft, gehen wir dorthin. Wenn nicht, nächste Folie.',
            why: 'Er wollte alles hören, und du kennst ihn seit zehn Jahren. Es benennt nichts und lässt ihm die Wahl.',
          },
          cause: {
            say: 'Das ist wegen dem Vortrag letztes Jahr.',
            why: 'Du greifst nach einer alten Geschichte. Vielleicht war es die zweite Folie.',
          },
        },
        why: 'Zehn Jahre, und er hat darum gebeten. So darfst du sagen, was du gesehen hast, als deinen Eindruck und einmal.',
        goesOn:
          '„Die zweite Folie“, sagt er. „Da ist ein Fehler drin. Du hast zugesehen, wie ich ihn finde.“',
      },
    ],
  },
};
