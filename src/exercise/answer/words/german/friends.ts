import type { FRIENDS } from '../../catalogue/friends.ts';
import type { WordsOf } from '../words-type.ts';

export const FRIENDS_GERMAN: WordsOf<typeof FRIENDS> = {
  'a-call-on-sunday-night': {
    title: 'Ein Anruf am Sonntagabend',
    who: 'Ein Freund aus dem Studium, der jetzt zwei Zeitzonen entfernt wohnt.',
    where: 'Im Videoanruf. Er erzählt von seiner neuen Stelle, und ab und zu bleibt das Bild stehen.',
    said: 'Und ab März leite ich die ganze Werkstatt.',
    past: 'Ihr ruft einander alle paar Wochen an, und niemand zählt, wer zuletzt dran war.',
    hope: 'Ihr möchtet beide hören, wie es beim anderen weitergeht.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Fragen, wie die Werkstatt aussieht.',
            why: 'Er erzählt dir gerade etwas. Du bleibst dabei.',
          },
          'stay-attentive': {
            say: 'Ihn ausreden lassen und hören, wie es mit dem März weitergeht.',
            why: 'Wenn da mehr ist, steckt es in dem, was folgt.',
          },
          'open-door': {
            say: 'Gibt es daran etwas, worüber du noch nachdenkst?',
            why: 'Unter Freunden lässt sich das fragen. Aber du siehst nicht, was auf seinem Bildschirm ist oder wer ins Zimmer kam.',
          },
          label: {
            say: 'Eben hattest du Angst, das habe ich gesehen.',
            why: 'Ein Bild, das stockt, und Lider, die sich heben: Daraus hast du einen Zustand gemacht.',
          },
          cause: {
            say: 'Das ist, weil du wieder umziehen müsstest, oder?',
            why: 'Das ist deine Vermutung, und jetzt muss er dagegenreden.',
          },
        },
        why: 'Im Anruf siehst du ein Gesicht und nichts vom Zimmer darum herum.',
        goesOn:
          '„Entschuldige, die Katze läuft über das Brot“, sagt er und ist kurz weg. Du hörst ihn mit der Katze reden. Dann zeigt er dir die Werkstatt.',
      },
      {
        fact: 'Jetzt kennt ihr euch seit dreißig Jahren, und er hat dich gebeten, heute Abend genau zuzuhören.',
        wordings: {
          'say-nothing': {
            say: 'Den Ton anlassen und die Fragen zurückhalten.',
            why: 'Er bat um dein Ohr. Das hat er schon.',
          },
          'open-door': {
            say: 'Ich höre zu. Gibt es noch etwas, worüber du laut nachdenken magst?',
            why: 'Er hat dich gebeten, genau zuzuhören, also darfst du fragen, ob da noch mehr ist.',
          },
          'share-impression': {
            say: 'Als du März sagtest, hatte ich den Eindruck, dass du innerlich kurz angehalten hast.',
            why: 'Das ist behutsam gesagt. Aber er wollte, dass du zuhörst, und nun hört er dir zu.',
          },
          'aimed-at-oneself': {
            say: 'Du denkst, ich bin dagegen, das merke ich.',
            why: 'Er rief wegen des März an, und jetzt geht es um dich.',
          },
        },
        why: 'Dreißig Jahre und eine Bitte tragen eine Frage. Gutes Zuhören endet knapp vor dem Eindruck.',
        goesOn:
          '„Ja“, sagt er. „Es sind neun Leute, und ich habe noch nie jemandem gesagt, was zu tun ist.“ Er redet, bis der Tee kalt ist.',
      },
      {
        fact: 'Jetzt sind zwei andere mit im Anruf.',
        wordings: {
          'say-nothing': {
            say: 'Die beiden begrüßen und winken.',
            why: 'Vier Fenster sind ein Zimmer voller Leute.',
          },
          'stay-attentive': {
            say: 'Daran denken, wenn du ihn das nächste Mal allein anrufst.',
            why: 'Was sich zu zweit fragen lässt, hält sich, bis ihr zu zweit seid.',
          },
          'open-door': {
            say: 'Möchtest du zum März noch etwas sagen?',
            why: 'Sein Fenster ist so groß wie alle anderen, und alle schauen jetzt hinein.',
          },
          'in-front-of-others': {
            say: 'Schaut mal, habt ihr das gesehen? Mach das noch mal!',
            why: 'Das macht eine Nummer aus etwas, das er nie auf die Bühne gestellt hat.',
          },
        },
        why: 'Andere sind da, und eine Frage an einen hören alle.',
        goesOn: 'Ihr redet über den Sommer. Die Katze geht durch eines der Fenster, und alle sagen es.',
      },
    ],
  },
  'by-the-river': {
    title: 'Am Fluss',
    who: 'Eine Freundin, mit der du donnerstags spazieren gehst.',
    where: 'Auf dem Weg am Fluss, nebeneinander. Du hast gefragt, wie es zu Hause geht.',
    said: 'Wir machen gerade eine Pause, er und ich. Es ist in Ordnung.',
    past: 'Vor zwei Wintern hast du geredet, auf demselben Weg, und sie ging neben dir.',
    hope: 'Sie möchte gehört werden, und du möchtest jemand sein, dem man etwas sagen kann.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'In ihrem Tempo weitergehen.',
            why: 'Neben jemandem herzugehen ist eine Art zuzuhören.',
          },
          'stay-attentive': {
            say: 'Etwas langsamer werden und ihr den nächsten Satz lassen.',
            why: 'Weniger Tempo macht Platz und verlangt nichts.',
          },
          'open-door': {
            say: 'Wir können bis zur Brücke gehen, wenn du mehr erzählen magst. Oder von etwas anderem.',
            why: 'Das bietet Strecke an und nennt im selben Atemzug einen Ausweg.',
          },
          label: {
            say: 'Gar nichts ist in Ordnung, du bist am Boden zerstört.',
            why: 'Sie hat gesagt, wie es ist. Ein Kinn, das sich hob, überstimmt sie nicht.',
          },
          verdict: {
            say: 'Du tust immer so, als wäre alles bestens.',
            why: 'Das macht aus einem kurzen Moment einen Fehler von ihr.',
          },
        },
        why: 'Sie hat schon angefangen zu erzählen. Einer, die in der Tür steht, darf man sie aufhalten.',
        goesOn:
          '„Eine Mücke“, sagt sie und reibt sich das Kinn. Hundert Schritte weiter: „Also bis zur Brücke. Es ist eine ziemlich lange Geschichte.“',
      },
      {
        fact: 'Jetzt kennt ihr euch seit zwei Wochen, aus dem Chor, und geht zum ersten Mal spazieren.',
        wordings: {
          'say-nothing': {
            say: 'Sagen, dass der Fluss dieses Jahr viel Wasser hat.',
            why: 'Der Fluss ist ein Thema für Leute, die sich noch nicht kennen.',
          },
          'stay-attentive': {
            say: 'Nicken, weitergehen und hören, was sie als Nächstes sagt.',
            why: 'Sie kann weiterreden oder nicht. Beides ist jetzt leicht.',
          },
          'open-door': {
            say: 'Magst du mir mehr von euch beiden erzählen?',
            why: 'Sie hat jemandem, den sie kaum kennt, einen Satz gegeben. Den zweiten bietet sie selbst an.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass es tiefer geht, als du sagst.',
            why: 'Nach zwei Wochen ist das eine fremde Hand auf ihrem Arm.',
          },
        },
        why: 'Zwischen euch ist noch nichts gewachsen, das eine Frage trüge. Zuhören ist immer erlaubt.',
        goesOn: 'Sie erzählt dir, wo die Reiher nisten. Am Dienstag singt ihr nebeneinander.',
      },
      {
        fact: 'Jetzt hat sie am Parkplatz gesagt: heute bitte keine Fragen nach zu Hause.',
        wordings: {
          'say-nothing': {
            say: 'Ihr den Reiher zeigen.',
            why: 'Sie wollte einen Spaziergang ohne dieses Thema, und du gehst ihn mit ihr.',
          },
          'stay-attentive': {
            say: 'Dir die nächsten Donnerstage freihalten.',
            why: 'Das hält den Weg offen, ohne ein Wort darüber.',
          },
          'open-door': {
            say: 'Ich weiß, keine Fragen, aber ist da noch mehr?',
            why: 'Das kennt ihre Bitte und steigt darüber hinweg.',
          },
          cause: {
            say: 'Das ist, weil er über Neujahr weg war, stimmt’s?',
            why: 'Das ist eine Frage nach zu Hause, und die Antwort ist schon drin.',
          },
        },
        why: 'Sie hat dir gesagt, was sie sich wünscht. Eine Bewegung, die sie nicht gewählt hat, überstimmt keinen Satz, den sie gewählt hat.',
        goesOn: 'Ihr redet zwei Stunden über Stiefel. „Genau so“, sagt sie am Parkplatz.',
      },
    ],
  },
  'the-teapot': {
    title: 'Die Teekanne',
    who: 'Ein Freund, der fünfzig geworden ist.',
    where: 'In seinem Wohnzimmer, bevor die anderen Gäste kommen. Er packt dein Geschenk aus.',
    said: 'Oh. Eine Teekanne.',
    past: 'Ihr schenkt einander seit einigen Jahren etwas, meistens etwas zu essen.',
    hope: 'Du hättest gern, dass es ihm gefällt, und er möchte dir schön danken.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Das Papier zusammenfalten und ihn die Kanne in den Händen drehen lassen.',
            why: 'Ein Geschenk darf angeschaut werden. Ein Gesicht dazu gehört nicht zum Dank.',
          },
          'stay-attentive': {
            say: 'Abwarten, was er sagt, wenn er sie angeschaut hat.',
            why: 'Die Worte kommen von selbst, und sie sind es, die er dir geben will.',
          },
          'share-impression': {
            say: 'Ich habe den Eindruck, dass sie nicht ganz das Deine ist.',
            why: 'Jetzt muss er sagen, dass sie es ist, wie es auch sein mag.',
          },
          'aimed-at-oneself': {
            say: 'Sie gefällt dir nicht. Ich hätte dich fragen sollen.',
            why: 'Das macht sein Gesicht zu einer Antwort an dich. Es muss mit dir gar nichts zu tun haben.',
          },
          label: {
            say: 'Das war Enttäuschung, gib es ruhig zu.',
            why: 'Das gibt einer Delle in der Wange einen Namen und verlangt ein Geständnis.',
          },
        },
        why: 'Niemand packt ein Geschenk aus, um dabei studiert zu werden. Wem die Bewegung galt, sagt sie nicht.',
        goesOn:
          '„Genau die hatte meine Mutter“, sagt er. „Der Deckel ging neunzehnhundertachtzig kaputt. Ich habe nie mehr daran gedacht.“ Er macht sofort Tee darin.',
      },
      {
        fact: 'Jetzt ist das Zimmer voller Gäste, und alle schauen ihm beim Auspacken zu.',
        wordings: {
          'say-nothing': {
            say: 'Auf ihn anstoßen.',
            why: 'Alle schauen ihn schon an. Du brauchst nichts dazuzutun.',
          },
          'stay-attentive': {
            say: 'Woandershin schauen und ihm beim Gehen für die Einladung danken.',
            why: 'Das lässt ihm sein Gesicht, mitten auf einem Fest.',
          },
          'open-door': {
            say: 'Du kannst mir ruhig sagen, wenn du sie umtauschen möchtest.',
            why: 'Zwanzig Leute hören, dass es etwas umzutauschen geben könnte.',
          },
          'in-front-of-others': {
            say: 'Ha, habt ihr sein Gesicht gesehen? Falsches Geschenk.',
            why: 'Das holt sich einen Lacher mit etwas, das er nicht zeigen wollte.',
          },
        },
        why: 'Je mehr Leute zuschauen, desto weniger kommt dir eine Bemerkung zu.',
        goesOn:
          'Jemand macht Musik an. Am nächsten Tag ist ein Foto auf deinem Telefon: die Kanne, dampfend, auf seinem Balkon.',
      },
      {
        fact: 'Jetzt seid ihr seit zwanzig Jahren befreundet und erzählt einander, was aus jedem Geschenk wird.',
        wordings: {
          'say-nothing': {
            say: 'Um eine Tasse Tee daraus bitten.',
            why: 'Das gibt der Kanne etwas zu tun.',
          },
          'open-door': {
            say: 'Gibt es eine Geschichte zu Teekannen, die ich nicht kenne?',
            why: 'Das ist neugierig und leicht und lässt sich mit Nein beantworten.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass dich die Kanne an etwas erinnert. Aber vielleicht bilde ich mir das ein.',
            why: 'Nach zwanzig Jahren lässt es sich sagen, mit dem Zweifel darin. Die leichtere Frage lässt ihm mehr.',
          },
          verdict: {
            say: 'Dir kann man es auch nie recht machen.',
            why: 'Das macht aus einer Wange seinen Charakter.',
          },
        },
        why: 'Mit so einem Brauch zwischen euch gehört eine leichte Frage zum Geschenk.',
        goesOn:
          '„Warte“, sagt er und kommt mit einem Foto zurück: eine Küche, ein Junge, eine Kanne ohne Deckel.',
      },
    ],
  },
  'the-piano': {
    title: 'Das Klavier bleibt',
    who: 'Ein Freund seit dem ersten Schultag.',
    where: 'In seiner leeren Wohnung, zwischen Kisten. Du fragst, ob das Klavier mitkommt.',
    said: 'Nein, das Klavier bleibt hier. Das Treppenhaus ist zu eng.',
    past: 'Seine ersten Tonleitern hast du durch die Wand gehört. Ihr habt einander Geld, Betten und ein Auto geliehen.',
    hope: 'Ihr habt immer offen gesagt, was war, und wollt dabei bleiben.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Die nächste Kiste heben.',
            why: 'Es gibt viel zu tragen, und zusammen zu tragen ist auch etwas.',
          },
          'open-door': {
            say: 'Gibt es zum Klavier noch mehr zu sagen? Bis der Wagen kommt, ist Zeit.',
            why: 'Das fragt und lässt ihm die Antwort und die Kisten.',
          },
          'share-impression': {
            say: 'Vielleicht liege ich ganz daneben: Eben klang es für mich, als wäre das Klavier mehr als eine Frage des Treppenhauses. Sag etwas dazu, wenn du magst, oder gib mir das Klebeband.',
            why: 'Es ist als dein Eindruck gesagt, es benennt nichts, und das Klebeband ist ein Ausweg.',
          },
          label: {
            say: 'Das bricht dir das Herz, das sehe ich doch.',
            why: 'Das weiß mehr von ihm, als er gesagt hat, und benennt es an seiner Stelle.',
          },
          cause: {
            say: 'Du gibst es wegen deiner Hand auf.',
            why: 'Vielleicht ist es das Treppenhaus. Eng ist es.',
          },
        },
        why: 'Kaum jemanden kennst du so lange, und Offenheit ist, was ihr beide wollt. Ein Eindruck lässt sich teilen, und was daraus wird, entscheidet er.',
        goesOn:
          '„Es ist das Treppenhaus“, sagt er. Und zwei Kisten später: „Das Mädchen vom zweiten Stock wird darauf spielen. Ich habe sie durch die Wand gehört.“',
      },
      {
        fact: 'Jetzt sind vier Leute von der Umzugsfirma im Zimmer.',
        wordings: {
          'say-nothing': {
            say: 'Den Leuten die Tür aufhalten.',
            why: 'Sechs Menschen sind im Zimmer, und seine Möbel sehen sie schon alle.',
          },
          'stay-attentive': {
            say: 'Mit ihm die Lampe hinuntertragen, wenn die anderen vorausgegangen sind.',
            why: 'Zwei Menschen und eine Lampe auf der Treppe: Da ist es wieder unter euch.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass es nicht um die Treppe geht.',
            why: 'Was zu zweit Offenheit ist, ist vor vieren eine Vorstellung.',
          },
          'in-front-of-others': {
            say: 'Vorsicht, meine Herren, der Mann nimmt Abschied von seinem Klavier.',
            why: 'Das verkündet, was er niemandem gesagt hat, und vielleicht stimmt es nicht einmal.',
          },
        },
        why: 'Vor anderen ist auch die älteste Freundschaft kein Freibrief.',
        goesOn:
          'Auf dem Absatz stellt er die Lampe kurz ab. „Ein Mädchen im zweiten Stock bekommt es“, sagt er. „Pass auf die Birne auf.“',
      },
      {
        fact: 'Jetzt ist er ein Kollege aus dem Nachbarbüro, und du hilfst, weil er herumgefragt hat.',
        wordings: {
          'say-nothing': {
            say: 'Fragen, welche Kiste als nächste drankommt.',
            why: 'Er hat nach Händen gefragt, und hier sind zwei.',
          },
          'stay-attentive': {
            say: 'Eine kleine Pause lassen und die Kiste nehmen, auf die er zeigt.',
            why: 'Wenn er mehr über Klaviere sagen wollte, war Platz.',
          },
          'open-door': {
            say: 'Magst du mir beim Mittagessen einmal vom Klavier erzählen?',
            why: 'Unter Kollegen ist eine leichte Frage möglich. Dafür brauchst du nichts gesehen zu haben.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass es dir schwerfällt, es dazulassen.',
            why: 'Er kennt deine Stimme aus Besprechungen. So weit seid ihr miteinander nicht gekommen.',
          },
        },
        why: 'Ihr kennt euch von Fluren. Mit zwei Händen da zu sein ist, worum er gebeten hat.',
        goesOn:
          'Mittags gibt es Brötchen für alle. Er spielt drei Takte, im Stehen, und klappt den Deckel zu.',
      },
    ],
  },
};
