import type { WORK } from '../../catalogue/work.ts';
import type { WordsOf } from '../words-type.ts';

export const WORK_GERMAN: WordsOf<typeof WORK> = {
  'after-the-meeting': {
    title: 'Nach der Besprechung',
    who: 'Eine Kollegin, mit der du ein Projekt teilst und ab und zu ein Mittagessen.',
    where:
      'Im Flur nach der Wochenbesprechung, in der dein Plan beschlossen wurde. Sonst ist niemand in der Nähe.',
    said: 'Für mich ist das in Ordnung.',
    past: 'Ihr arbeitet seit einem Jahr Seite an Seite, ohne Streit und ohne Geheimnisse.',
    hope: 'Ihr wollt beide, dass das Projekt gelingt, und hört Bedenken lieber früh.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihr danken und zusammen zur Kaffeemaschine gehen.',
            why: 'Sie hat gesagt, dass es in Ordnung ist. Man darf Leute beim Wort nehmen.',
          },
          'stay-attentive': {
            say: 'Ein Stück mit ihr gehen und das Thema offen lassen.',
            why: 'Bedenken kommen oft an der zweiten Ecke eines Flurs.',
          },
          'open-door': {
            say: 'Falls du zum Plan noch etwas ergänzen möchtest, ist bis Montag Zeit.',
            why: 'Es geht um den Plan und nicht um ihr Gesicht, und es lässt ihr vier Tage.',
          },
          label: {
            say: 'Du ärgerst dich über irgendwas.',
            why: 'Das benennt, was sie nicht benannt hat, und sie wird Nein sagen, wie es auch sei.',
          },
          'aimed-at-oneself': {
            say: 'Du hast etwas gegen mich, oder?',
            why: 'Der Plan war von dir. Das macht ihre Lippen nicht zu einem Brief an dich.',
          },
        },
        why: 'Unter Kollegen steht eine Frage zur Sache allen offen. Du würdest sie auch stellen, wenn du nichts gesehen hättest.',
        goesOn:
          '„Ich habe mir auf die Zunge gebissen“, sagt sie, „an einer Nuss.“ Am Freitag kommt eine Notiz: „Seite drei, die Termine. Schauen wir sie zusammen an?“',
      },
      {
        fact: 'Jetzt ist sie deine Vorgesetzte.',
        wordings: {
          'say-nothing': {
            say: 'Sagen, dass du am Montag anfängst.',
            why: 'Sie hat zugestimmt. Du hältst dich an das, was sie gesagt hat.',
          },
          'stay-attentive': {
            say: 'Ihr den Plan noch einmal schicken, wie immer, und sehen, was zurückkommt.',
            why: 'Auf einen Plan lässt sich antworten, wann es ihr passt.',
          },
          'open-door': {
            say: 'Möchten Sie noch etwas ergänzen?',
            why: 'Nach oben gefragt, nach einem Ja, klingt es, als hättest du das Ja untersucht.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass Sie nicht ganz überzeugt sind.',
            why: 'Vielleicht muss sie etwas für sich behalten. Du würdest Einlass verlangen.',
          },
        },
        why: 'Wer dich führt, trägt Dinge, die nicht für dich bestimmt sind. Hat sie Bedenken, stehen ihr alle Wege offen, sie zu sagen.',
        goesOn:
          'Am Mittwoch schreibt sie: „Bitte fangen Sie an. Ein Termin hat sich oben verschoben, früher durfte ich es nicht sagen.“',
      },
      {
        fact: 'Jetzt steht das ganze Team um euch herum.',
        wordings: {
          'say-nothing': {
            say: 'Allen für den Vormittag danken.',
            why: 'Was nur du gesehen hast, bleibt bei dir.',
          },
          'stay-attentive': {
            say: 'Am Nachmittag mit den Terminen an ihrem Schreibtisch vorbeigehen.',
            why: 'Dort können zwei Leute über Seite drei reden.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas ergänzen?',
            why: 'Sieben Leute drehen den Kopf. Vor ihnen gibt es nur eine Antwort.',
          },
          'in-front-of-others': {
            say: 'Na, dein Gesicht sagt etwas anderes.',
            why: 'Alle schauen jetzt auf ihr Gesicht, und erklären muss es sie.',
          },
        },
        why: 'Vor anderen wird aus einer Frage an eine Person eine Prüfung.',
        goesOn: 'An ihrem Schreibtisch, um drei: „Seite drei“, sagt sie. „Ich wollte nicht alle aufhalten.“',
      },
    ],
  },
  'the-weekend-shift': {
    title: 'Die Schicht am Wochenende',
    who: 'Ein Koch aus dem Küchenteam, das du leitest.',
    where: 'An der Ausgabe, nach Feierabend. Du fragst, ob er beide Tage übernehmen kann.',
    said: 'Beide Tage, ja. Das geht.',
    past: 'Er kam vor zwei Jahren aus einem anderen Haus und hat seither für alle Schichten getauscht.',
    hope: 'Du brauchst die Schicht besetzt, und er möchte gefragt und nicht eingeteilt werden.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihm danken und es eintragen.',
            why: 'Er hat Ja gesagt. An deiner Stelle hält man sich daran.',
          },
          'stay-attentive': {
            say: 'Den Plan bis morgen Mittag offen lassen, für alle, wie jeden Plan.',
            why: 'So kann man es sich anders überlegen, ohne etwas erklären zu müssen.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas dazu sagen?',
            why: 'Du schreibst seine Schichten. Dir sagt man schwer ab.',
          },
          label: {
            say: 'Froh bist du darüber nicht, was?',
            why: 'Das muss er nun abstreiten, vor dem Menschen, der seine Schichten schreibt.',
          },
          verdict: {
            say: 'Mir sind Leute lieber, die auch mit dem Gesicht Ja sagen.',
            why: 'Jetzt gehört sein Gesicht zur Arbeit.',
          },
        },
        why: 'Macht macht jede Frage schwerer. Was du tun kannst: einen Rückweg bauen, der niemanden etwas kostet.',
        goesOn:
          'Er hatte auf die Uhr über der Ausgabe geschaut: sein letzter Bus. Um zehn am nächsten Morgen tauscht er den Sonntag mit einer Kollegin und trägt es in den offenen Plan ein.',
      },
      {
        fact: 'Jetzt ist er ein Kollege, und du hättest am Wochenende gern frei.',
        wordings: {
          'say-nothing': {
            say: 'Ihm danken und dir merken, dass du an der Reihe bist, wenn er fragt.',
            why: 'Ja ist Ja, und in einer Küche kommt so etwas zurück.',
          },
          'open-door': {
            say: 'Passt es dir, oder teilen wir uns die zwei Tage? Beides geht.',
            why: 'Unter Gleichen lässt es sich fragen, und ein Nein kostet nichts.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass du gezögert hast.',
            why: 'Frag nach dem Sonntag und lass seine Brauen aus dem Spiel.',
          },
          cause: {
            say: 'Das ist, weil deine Kleine Geburtstag hat, oder?',
            why: 'Das wüsstest du nur von ihm. Und er hat es nicht gesagt.',
          },
        },
        why: 'Dieselbe Frage wiegt weniger, wenn du nicht die Schichten schreibst.',
        goesOn: '„Teilen wir“, sagt er. „Ich nehme den Samstag. Sonntags fährt der erste Bus um neun.“',
      },
      {
        fact: 'Jetzt steht die ganze Küche da, schon in Jacken.',
        wordings: {
          'say-nothing': {
            say: 'Allen danken und ihnen einen schönen Abend wünschen.',
            why: 'Ein Ja vor allen ist ein Ja; der Rest ist nicht für alle.',
          },
          'stay-attentive': {
            say: 'Den Plan aufhängen, darunter die Zeile „offen bis Mittag“.',
            why: 'Das hilft ihm und zeigt auf niemanden.',
          },
          'open-door': {
            say: 'Wirklich? Du kannst auch Nein sagen.',
            why: 'Wenn fünf Leute zuhören, kann er das nicht.',
          },
          'in-front-of-others': {
            say: 'Schaut, jetzt guckt er finster. Wer hilft ihm aus?',
            why: 'Er wird vor denen kleingemacht, mit denen er arbeitet, für eine Bewegung der Brauen.',
          },
        },
        why: 'Du führst, und andere hören zu: Beides spricht für Schweigen.',
        goesOn:
          'Die Jacken gehen. Am Morgen stehen drei Namen unter der offenen Zeile, und seiner steht weiter beim Samstag.',
      },
    ],
  },
  'a-word-of-praise': {
    title: 'Ein Lob',
    who: 'Die Leiterin deiner Abteilung.',
    where: 'In ihrem Büro, am Ende eures Jahresgesprächs.',
    said: 'Das war ein sehr solides Jahr.',
    past: 'Sie hat dich eingestellt. Allein sprecht ihr vielleicht viermal im Jahr.',
    hope: 'Du möchtest wissen, wo du stehst, und sie möchte pünktlich schließen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Dich bedanken und den Satz mitnehmen, wie er ist.',
            why: 'Diese Worte hat sie gewählt. Die wollte sie dir geben.',
          },
          'stay-attentive': {
            say: 'Die Beispiele mitschreiben, die sie nennt.',
            why: 'Womit du arbeiten kannst, steckt in den Beispielen.',
          },
          'open-door': {
            say: 'Gibt es etwas, das Sie noch nicht gesagt haben?',
            why: 'Von unten gefragt verlangt es, eine Schublade zu öffnen, die sie eben zugemacht hat.',
          },
          label: {
            say: 'Das Lächeln war verächtlich.',
            why: 'Ein Mundwinkel hob sich für eine Drittelsekunde. Der Rest ist von dir.',
          },
          'aimed-at-oneself': {
            say: 'Sie halten also doch nicht viel von mir.',
            why: 'Vielleicht war es eine Erinnerung oder der nächste Termin. Dir muss es nicht gelten.',
          },
        },
        why: 'Zu deiner Arbeit kannst du sie alles fragen. Ihr Gesicht war nicht Teil des Gesprächs.',
        goesOn:
          '„Verzeihung“, sagt sie, „auf dem Sims hinter Ihnen sitzt eine Taube, die kommt Punkt vier.“ Es ist vier.',
      },
      {
        fact: 'Jetzt ist sie im Ruhestand, hat dich zwanzig Jahre lang begleitet und meint dein erstes selbstständiges Jahr.',
        wordings: {
          'say-nothing': {
            say: 'Das Lob nehmen und ihr Wein nachschenken.',
            why: 'Auch nach zwanzig Jahren darf man ein Lob einfach nehmen.',
          },
          'open-door': {
            say: 'Kommt da noch ein ‚und‘? Ich höre es gern, wenn es eines gibt.',
            why: 'Zwischen euch lässt es sich fragen, leichthin. Nicht alles, was sich fragen lässt, braucht gefragt zu werden.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass du noch etwas anderes sagen wolltest.',
            why: 'Das lässt sie weiterreden, wo sie schon fertig war.',
          },
          verdict: {
            say: 'Ohne ‚aber‘ konntest du noch nie jemanden loben.',
            why: 'Aus zwanzig Jahren wird ein Satz gegen sie.',
          },
        },
        why: 'Zwischen euch hat sich viel geändert, und die Antwort bleibt doch: Nähe erlaubt mehr und verlangt nichts.',
        goesOn:
          '„Ich dachte gerade an mein eigenes erstes Jahr“, sagt sie in ihr Glas. „Das war überhaupt nicht solide.“',
      },
      {
        fact: 'Jetzt ist sie eine Kundin, und das Jahr war eines voller Lieferungen.',
        wordings: {
          'say-nothing': {
            say: 'Ihr danken und nach den Mengen fürs nächste Jahr fragen.',
            why: 'Ihr habt über einen Auftrag zu reden.',
          },
          'stay-attentive': {
            say: 'Am Jahresende allen dieselben zwei Fragen stellen, auch ihr.',
            why: 'Das bittet um Kritik auf eine Weise, die mit ihrem Gesicht nichts zu tun hat.',
          },
          'open-door': {
            say: 'Ich sehe, da ist noch etwas. Was denn?',
            why: 'Das sagt einer Kundin, dass sie über den Tisch hinweg gelesen wird.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass solide nicht alles ist, was Sie sagen würden.',
            why: 'Geschäfte haben dafür eigene Fragen. Die kommen ohne Gesicht aus.',
          },
        },
        why: 'Bei Kunden darf man nach der Sache fragen und lässt die Person in Frieden.',
        goesOn: 'Sie bestellt dasselbe noch einmal und im Herbst ein Drittel mehr.',
      },
    ],
  },
  'the-last-job': {
    title: 'Die letzte Stelle',
    who: 'Eine Bewerberin, die du zum ersten Mal triffst. Du entscheidest, ob sie die Stelle bekommt.',
    where: 'In einem Besprechungsraum mit zwei Gläsern Wasser. Du hast nach ihrer letzten Stelle gefragt.',
    said: 'Es war Zeit für etwas Neues.',
    past: 'Du hast zwei Seiten über sie gelesen. Sie hat eure Website gelesen.',
    hope: 'Sie möchte eine faire Stunde, und du möchtest herausfinden, ob die Arbeit zu ihr passt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Mit der Frage weitermachen, die du allen als nächste stellst.',
            why: 'Dieselben Fragen für alle: Daraus besteht eine faire Stunde.',
          },
          'stay-attentive': {
            say: 'Eine kurze Pause lassen, wie nach jeder Antwort.',
            why: 'Eine Pause, die alle bekommen, ist für niemanden eine Falle.',
          },
          'open-door': {
            say: 'Möchten Sie zum Weggang noch mehr sagen?',
            why: 'Du hast die Stelle zu vergeben. Dazu kann sie nicht Nein sagen.',
          },
          verdict: {
            say: 'Ganz offen klang das nicht.',
            why: 'Lider, die für eine Drittelsekunde schmal werden, sagen nichts darüber, wem zu trauen ist.',
          },
          cause: {
            say: 'Da gab es wohl Krach, oder?',
            why: 'Das reicht ihr eine Geschichte, gegen die sie sich wehren muss, und du hast sie erfunden.',
          },
        },
        why: 'Wo du Macht darüber hast, was aus jemandem wird, ist das Gesicht keine Quelle. Es steht dir nicht zu, es zu verwenden.',
        goesOn:
          'Sie rückt ihren Stuhl ein wenig. Die tiefe Sonne schien ihr in die Augen, und du lässt die Jalousie herunter. Dann zeigt sie dir die Zeichnung einer Brücke.',
      },
      {
        fact: 'Jetzt ist sie seit drei Jahren Kollegin und sagt es beim Mittagessen.',
        wordings: {
          'say-nothing': {
            say: 'Weiteressen.',
            why: 'Es ist Mittag. Alte Stellen dürfen alt sein.',
          },
          'stay-attentive': {
            say: 'Vom Teller aufschauen und abwarten, ob ein zweiter Satz kommt.',
            why: 'An einem Mittagstisch ist Aufschauen Einladung genug.',
          },
          'open-door': {
            say: 'Wie war es dort? Nur, wenn du es erzählen magst.',
            why: 'Unter Kolleginnen lässt es sich fragen. Sie hat selbst davon angefangen.',
          },
          label: {
            say: 'Du bist immer noch verbittert.',
            why: 'Auch nach drei Jahren Mittagessen steht es dir nicht zu, das zu benennen.',
          },
        },
        why: 'Derselbe Satz, ohne dass eine Stelle daran hängt: Jetzt ist Zuhören willkommen.',
        goesOn:
          '„Es war Zeit“, sagt sie. „Sie hatten keine Fenster. Im Ernst, kein einziges.“ Jetzt weißt du, warum sie sitzt, wo sie sitzt.',
      },
      {
        fact: 'Jetzt bewirbst du dich, und sie entscheidet.',
        wordings: {
          'say-nothing': {
            say: 'Deine eigenen Fragen zur Arbeit stellen.',
            why: 'Du bist da, um etwas über die Arbeit zu erfahren, und sie auch.',
          },
          'stay-attentive': {
            say: 'Dir merken, was sie über das Team sagt, und darauf zurückkommen.',
            why: 'Auf Worte lässt sich zurückkommen.',
          },
          'open-door': {
            say: 'Möchten Sie mehr dazu sagen, wie es zu Ihrem Wechsel kam?',
            why: 'Das dreht den Tisch um, hinter dem sie sitzt. Darum hat sie nicht gebeten.',
          },
          'aimed-at-oneself': {
            say: 'Habe ich etwas Falsches gesagt?',
            why: 'Sie soll für eine Bewegung geradestehen, die mit dir nichts zu tun haben muss.',
          },
        },
        why: 'Nach oben wie nach unten: Wo einer über den anderen entscheidet, bleiben Gesichter außen vor.',
        goesOn:
          'Sie blinzelt in die Sonne und wechselt den Stuhl. Am Ende fragt sie, wann du anfangen könntest.',
      },
    ],
  },
};
