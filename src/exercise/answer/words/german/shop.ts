import type { SHOP } from '../../catalogue/shop.ts';
import type { WordsOf } from '../words-type.ts';

export const SHOP_GERMAN: WordsOf<typeof SHOP> = {
  'two-rolls': {
    title: 'Zwei Brötchen',
    who: 'Eine Kundin, um die siebzig. Du stehst hinter der Theke.',
    where: 'In der Bäckerei, früh, hinter ihr eine Schlange. Sie zählt Münzen in ihre Hand.',
    said: 'Heute nur zwei, bitte.',
    past: 'Sie kommt ab und zu und nimmt manchmal den Hefezopf.',
    hope: 'Sie möchte zwei Brötchen, und du möchtest, dass alle freundlich bedient werden.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Zwei Brötchen in die Tüte tun und einen schönen Tag wünschen.',
            why: 'Sie wird bedient wie alle. Darin liegt viel Freundlichkeit.',
          },
          'stay-attentive': {
            say: 'Ihr alle Zeit lassen, die sie für die Münzen braucht.',
            why: 'So wartet die Schlange, ohne ein Wort darüber.',
          },
          'open-door': {
            say: 'Nur zwei? Ist alles in Ordnung?',
            why: 'Du fragst über eine Theke hinweg nach ihrem Leben, und acht Leute hören es.',
          },
          label: {
            say: 'Nicht traurig sein, bald ist Wochenende.',
            why: 'Das benennt, was niemand benannt hat, und tröstet, wo niemand darum gebeten hat.',
          },
          'in-front-of-others': {
            say: 'Lassen Sie sich Zeit, meine Liebe, knapp bei Kasse sind wir alle mal.',
            why: 'Nett gemeint, und die ganze Schlange schaut jetzt auf ihren Geldbeutel.',
          },
        },
        why: 'Zwischen Theke und Schlange steht dir gar keine Bemerkung zu. Wer Brötchen kauft, braucht ihre Zahl nicht zu erklären.',
        goesOn:
          'Sie hat die Münze mit dem Loch gefunden, aus der Sammlung ihres Mannes, und steckt sie behutsam zurück. „Heute nur zwei“, sagt sie. „Mein Enkel macht Diät.“',
      },
      {
        fact: 'Jetzt ist der Laden leer, und sie kommt seit zwanzig Jahren jeden Morgen.',
        wordings: {
          'say-nothing': {
            say: 'Ihr die zwei Brötchen geben und nach dem Hund fragen.',
            why: 'Der Hund ist seit zwanzig Jahren das Thema.',
          },
          'stay-attentive': {
            say: 'Die Theke abwischen, wo sie steht, und keine Eile haben.',
            why: 'Eine Minute ohne Eile kann sie nutzen oder liegen lassen.',
          },
          'share-impression': {
            say: 'Sie scheinen heute etwas auf dem Herzen zu haben.',
            why: 'Sie ist noch immer Kundin. Wo kauft sie morgen ihre Brötchen, wenn sie das lieber nicht gehört hätte?',
          },
          cause: {
            say: 'Das ist, weil Ihr Mann im Krankenhaus liegt, nicht wahr?',
            why: 'In einem kleinen Ort hört man Dinge. Von ihr hast du es nicht.',
          },
        },
        why: 'Zwanzig Jahre Morgen sind ein Band, und eine Theke ist darin. Zeit lässt sich hinüberreichen, eine Frage kaum.',
        goesOn:
          'Sie lässt dich die Münze mit dem Loch anschauen. „Aus Dänemark“, sagt sie. „Von vor Ihrer Zeit.“',
      },
      {
        fact: 'Jetzt ist sie deine Tante, und ihr seid allein im Laden.',
        wordings: {
          'say-nothing': {
            say: 'Ein drittes Brötchen in die Tüte tun.',
            why: 'Ein Brötchen ist eine Antwort, und eine warme.',
          },
          'open-door': {
            say: 'Um eins mache ich zu. Magst du, dass ich vorbeikomme und du mir erzählst, wie es dir geht?',
            why: 'Das öffnet eine Tür, abseits der Theke und zu einer Zeit, die sie verschieben kann.',
          },
          'share-impression': {
            say: 'Als du eben ‚zwei‘ gesagt hast, dachte ich, da ist etwas.',
            why: 'Du kamst zum Zuhören und fängst an zu reden. Und die Zahl der Brötchen gehört ihr.',
          },
          verdict: {
            say: 'Du sparst wieder am falschen Ende.',
            why: 'Das urteilt über ihr Haushalten, nach zwei Brauen.',
          },
        },
        why: 'In der Familie, und wenn sonst niemand zuhört, darfst du fragen, ob da mehr ist.',
        goesOn: '„Komm um drei“, sagt sie. „Und bring den Zopf mit. Ich habe dir eine Münze zu zeigen.“',
      },
    ],
  },
  'the-green-shoes': {
    title: 'Die grünen Schuhe',
    who: 'Eine Kundin. Du verkaufst Schuhe und kennst sie seit einer Viertelstunde.',
    where: 'Vor dem Spiegel im Laden. Ihre Begleitung hat die Schuhe gerade sehr elegant genannt.',
    said: 'Ja. Elegant.',
    past: 'Du hast sechs Paar gebracht und vier wieder weggetragen.',
    hope: 'Sie möchte Schuhe, in denen sie gehen kann, und du möchtest, dass sie wiederkommt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Einen Schritt zurücktreten und ihr den Spiegel lassen.',
            why: 'Ein Spiegel und Platz davor, das braucht sie.',
          },
          'stay-attentive': {
            say: 'Ihr Gesicht genau auf die nächste Regung hin beobachten.',
            why: 'Sie schaut Schuhe an. Um dabei angeschaut zu werden, kam sie nicht.',
          },
          'open-door': {
            say: 'Gibt es etwas, das noch nicht ganz so ist, wie Sie es möchten?',
            why: 'Ihre Begleitung hört es, und sie muss sich zwischen euch beiden entscheiden.',
          },
          'in-front-of-others': {
            say: 'Ich glaube, Ihre Freundin sieht das anders als Sie.',
            why: 'Damit hast du zwei Menschen gegeneinander gestellt, wegen einer Nase.',
          },
          verdict: {
            say: 'Uns brauchen Sie nichts vorzumachen.',
            why: 'Das sagt von jemandem, den du nicht kennst, dass er etwas vormacht.',
          },
        },
        why: 'Du verkaufst Schuhe. Was zwischen den beiden am Spiegel ist, steht dir nicht zu.',
        goesOn:
          '„Die riechen nach Kleber“, sagt die Kundin nach einer Weile, und beide lachen. Sie nimmt die braunen.',
      },
      {
        fact: 'Jetzt ist sie allein und hat dich gebeten, ihr offen zu sagen, was du von den Schuhen hältst.',
        wordings: {
          'say-nothing': {
            say: 'Sagen, welche Farben es gibt.',
            why: 'Von Schuhen ist die Rede, und ihr Gesicht bleibt in Ruhe.',
          },
          'stay-attentive': {
            say: 'Ihr offen sagen, wie sie an der Ferse sitzen, und hören, was sie sagt.',
            why: 'Sie fragte nach den Schuhen. Du antwortest zu den Schuhen und hörst zu.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass sie Ihnen selbst nicht gefallen.',
            why: 'Sie fragte, was du von den Schuhen hältst, und hört, was du von ihrem Gesicht hältst.',
          },
          label: {
            say: 'Sie finden sie scheußlich, das habe ich gesehen.',
            why: 'Das sagt ihr, was sie denkt, bevor sie es gedacht hat.',
          },
        },
        why: 'Sie bat um offene Worte über Leder. Das ist keine Erlaubnis, in ihr zu lesen.',
        goesOn:
          '„An der Ferse, ja“, sagt sie. „Und sie riechen nach Kleber.“ Du lüftest sie aus, und am Donnerstag kommt sie wieder.',
      },
      {
        fact: 'Jetzt ist sie eine enge Freundin, du hast frei, und sie möchte alles hören.',
        wordings: {
          'say-nothing': {
            say: 'Dich auf den Hocker setzen und sie auf und ab gehen lassen.',
            why: 'Ein Hocker und eine Freundin, das ist schon viel.',
          },
          'open-door': {
            say: 'Elegant, ja. Und sonst?',
            why: 'Zwei Worte, und dahinter kann sie alles stellen.',
          },
          'share-impression': {
            say: 'Vielleicht habe ich mich verhört, aber ich hatte den Eindruck, da war ein ‚aber‘ unterwegs.',
            why: 'Sie möchte alles hören. Du sagst es als Eindruck, und sie kann es weglachen.',
          },
          cause: {
            say: 'Du nimmst sie nur, weil sie ihm gefallen.',
            why: 'Das nennt einen Grund und eine dritte Person, und beide waren nicht im Spiegel.',
          },
        },
        why: 'Einer engen Freundin, die alles hören will, lässt sich ein Eindruck sagen. Er bleibt deiner, und sie entscheidet.',
        goesOn: '„Aber sie riechen nach Kleber“, sagt sie und hält dir einen hin. Das tun sie.',
      },
    ],
  },
};
