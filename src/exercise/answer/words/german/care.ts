import type { CARE } from '../../catalogue/care.ts';
import type { WordsOf } from '../words-type.ts';

export const CARE_GERMAN: WordsOf<typeof CARE> = {
  'a-quiet-night': {
    title: 'Eine ruhige Nacht',
    who: 'Eine Kollegin aus der Nachtschicht. Du löst sie ab.',
    where: 'Im Dienstzimmer, um sechs, bei geschlossener Tür.',
    said: 'Ruhige Nacht. Nichts Besonderes.',
    past: 'Seit zwei Jahren trefft ihr euch um diese Stunde, sie schon im Mantel.',
    hope: 'Sie möchte nach Hause ins Bett, und du möchtest wissen, was du für den Tag brauchst.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Die Schlüssel nehmen und ihr einen tiefen Schlaf wünschen.',
            why: 'Sie hat übergeben, und ihr Bett wartet.',
          },
          'stay-attentive': {
            say: 'Ihr einen Moment lassen, bevor du nach den Schlüsseln greifst.',
            why: 'Der Moment ist kurz, und er ist da, wenn sie ihn haben will.',
          },
          'open-door': {
            say: 'Gibt es zur Nacht noch etwas, das du sagen möchtest?',
            why: 'Was die Kranken angeht, hat sie gesagt. Der Rest würde sie die erste Bahn kosten.',
          },
          label: {
            say: 'Du siehst völlig fertig aus.',
            why: 'Wer um sechs nach Hause geht, braucht nicht zu hören, wie er aussieht.',
          },
          verdict: {
            say: 'Du sagst mir nie, was hier nachts wirklich los ist.',
            why: 'Das zweifelt an zwei Jahren Übergaben, für eine Bewegung der Brauen.',
          },
        },
        why: 'Sie möchte nach Hause. Dem dient ein wenig Raum, eine Frage nicht.',
        goesOn:
          '„Die Dame auf der Sieben hat gesungen“, sagt sie, die Hand an der Tür. „Um drei. Alle Strophen.“ Dann ist sie weg.',
      },
      {
        fact: 'Jetzt steht ihr am Bett eines Patienten, und er ist wach.',
        wordings: {
          'say-nothing': {
            say: 'Den Patienten begrüßen.',
            why: 'Er liegt da im Schlafanzug und hört alles.',
          },
          'stay-attentive': {
            say: 'Danach mit ihr auf den Flur gehen.',
            why: 'Auf dem Flur seid ihr wieder zu zweit.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas ergänzen?',
            why: 'Er hört, dass es etwas zu ergänzen geben könnte, zu einer Nacht, die auch seine war.',
          },
          'in-front-of-others': {
            say: 'Nach ruhiger Nacht sieht das Gesicht nicht aus.',
            why: 'Er schaut in ihr Gesicht und denkt sich seinen Teil zu seiner Nacht.',
          },
        },
        why: 'Jemand hört zu, den es angehen könnte. Nicht hier, und nicht vor ihm.',
        goesOn: '„Sie hat gesungen“, sagt der Patient. „Die Dame nebenan. Ich konnte alle Strophen.“',
      },
      {
        fact: 'Jetzt ist es ihre letzte Nacht nach zwanzig Jahren mit dir, und sie hat sich gesetzt.',
        wordings: {
          'say-nothing': {
            say: 'Dich neben sie setzen.',
            why: 'Zwei Stühle um sechs Uhr früh sagen eine Menge.',
          },
          'open-door': {
            say: 'Die Frühschicht kann zehn Minuten ohne mich anfangen. Erzähl mir, was du magst, von diesen Nächten.',
            why: 'Sie hat sich gesetzt. Du öffnest die Tür, und sie sagt, welche Nacht.',
          },
          'share-impression': {
            say: 'Bei ‚nichts Besonderes‘ meinte ich mehr zu hören.',
            why: 'Das ist freundlich. Und es stellt deine Worte dorthin, wo ihre gerade kommen wollten.',
          },
          cause: {
            say: 'Das ist, weil du eigentlich gar nicht gehen willst.',
            why: 'Vielleicht will sie sehr gern. Du weißt es nicht.',
          },
        },
        why: 'Zwanzig Jahre, eine geschlossene Tür und jemand, der sich setzt: Da ist eine offene Frage willkommen.',
        goesOn:
          'Sie erzählt von der Dame auf der Sieben, die um drei gesungen hat. Eine Strophe singt sie vor, leise.',
      },
    ],
  },
  'the-visitor': {
    title: 'Der Besuch',
    who: 'Ein Mann von neunzig Jahren. Du besuchst ihn ehrenamtlich eine Stunde in der Woche.',
    where: 'An seinem Bett im Heim. Du fragst nach den nächsten Tagen.',
    said: 'Am Sonntag kommt mein Sohn.',
    past: 'Es ist dein dritter Besuch. Er hat dir von Schiffen erzählt.',
    hope: 'Er hat gern Gesellschaft, und du möchtest gut zuhören.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ihm Wasser einschenken.',
            why: 'Ein kleiner Dienst, und er macht kein Thema zu.',
          },
          'stay-attentive': {
            say: 'Sitzen bleiben und eine Stille lassen.',
            why: 'Die Worte hat er alle, und jetzt hat er auch die Zeit.',
          },
          'open-door': {
            say: 'Mögen Sie mir mehr von Ihrem Sohn erzählen?',
            why: 'Ihr kennt euch aus zwei Stunden. Sein Sohn ist kein Schiff.',
          },
          label: {
            say: 'Sie freuen sich wohl nicht darauf.',
            why: 'Mundwinkel gehen aus vielen Anlässen nach unten, und er hat einen schlichten Satz gesagt.',
          },
          cause: {
            say: 'Er kommt zu selten, nicht wahr?',
            why: 'In einem Satz hast du einem Mann etwas vorgeworfen, den du nie gesehen hast.',
          },
        },
        why: 'Du bist zum Zuhören da. Zwischen euch ist noch nichts gewachsen, das eine Frage nach seiner Familie trüge.',
        goesOn:
          'Er fährt mit der Zunge die Zähne entlang. „Neu“, sagt er, „die sitzen noch nicht.“ Dann: „Mein Sohn ist auch zur See gefahren.“',
      },
      {
        fact: 'Jetzt ist er dein Großvater.',
        wordings: {
          'say-nothing': {
            say: 'Seine Hand halten.',
            why: 'Das ist eine Antwort auf fast alles.',
          },
          'stay-attentive': {
            say: 'Deinen Stuhl näher rücken.',
            why: 'Wer näher sitzt, hat Zeit.',
          },
          'open-door': {
            say: 'Am Sonntag also. Magst du mir dazu etwas erzählen, oder brauchst du etwas dafür?',
            why: 'In der Familie lässt sich das fragen, und „ein frisches Hemd“ ist auch eine Antwort.',
          },
          verdict: {
            say: 'Ihr beide konntet noch nie miteinander reden.',
            why: 'Das urteilt über zwei Menschen, und einer davon ist nicht einmal da.',
          },
        },
        why: 'Du kennst ihn, und er kennt dich: Die Tür darf aufgehen. Wie weit, sagt er.',
        goesOn:
          '„Meine Zähne“, sagt er. „Ich will nicht lispeln, wenn er kommt.“ Ihr übt: sechzehn Schiffe auf See.',
      },
      {
        fact: 'Jetzt sind eine Pflegerin und ein Arzt auf Visite hereingekommen.',
        wordings: {
          'say-nothing': {
            say: 'Aufstehen und am Bett Platz machen.',
            why: 'Über ihn wird schon genug geredet.',
          },
          'stay-attentive': {
            say: 'Draußen warten und wiederkommen, wenn sie weg sind.',
            why: 'Dann seid ihr zu zweit, mit einer Stille.',
          },
          'open-door': {
            say: 'Möchten Sie zum Sonntag noch etwas sagen?',
            why: 'Drei Leute in Kitteln und Jacken warten auf seine Antwort.',
          },
          'in-front-of-others': {
            say: 'Ich glaube, der Besuch vom Sohn ist ihm nicht recht.',
            why: 'Jetzt steht es im Raum, und vielleicht in der Akte.',
          },
        },
        why: 'Vor denen, die ihn versorgen, gehört ihm sein Gesicht erst recht.',
        goesOn:
          'Der Arzt fragt nach den Zähnen. Als sie weg sind, sagt er: „Setzen Sie sich wieder. Wo waren wir? Valparaíso.“',
      },
    ],
  },
  'arm-up': {
    title: 'Den Arm heben',
    who: 'Ein Klient mit einer heilenden Schulter. Du bist in der Physiotherapie für ihn da.',
    where: 'Im Behandlungsraum. Du hebst seinen Arm langsam an und fragst, ob es so geht.',
    said: 'Das geht.',
    past: 'Es ist der vierte von zehn Terminen.',
    hope: 'Er möchte bis zum Sommer wieder schwimmen, und ihr habt abgemacht, langsam vorzugehen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Den Arm halten, wo er ist, und die Sekunden zählen.',
            why: 'Die Übung hat ihre eigenen Pausen. An die darfst du dich halten.',
          },
          'stay-attentive': {
            say: 'Den Arm etwas senken und wie immer bei jeder Höhe nach der Zahl von null bis zehn fragen.',
            why: 'Das nutzt, was in jedem Termin gefragt wird, und macht von selbst langsamer.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass es gar nicht geht.',
            why: 'Er hat geantwortet. Ihn aus dem eigenen Gesicht zu berichtigen, nimmt ihm das Wort.',
          },
          verdict: {
            say: 'Den Helden brauchen Sie hier nicht zu spielen.',
            why: 'Das macht aus zwei Lidern eine Rolle und teilt sie ihm zu.',
          },
          label: {
            say: 'Sie haben Angst vor dieser Bewegung.',
            why: 'Lider, die schmal werden, benennen nichts. Vielleicht ist es die Deckenlampe.',
          },
        },
        why: 'Langsamer dient dem, was ihr beide wollt. Die übliche Frage bringt mehr als eine Bemerkung über sein Gesicht.',
        goesOn: '„Sieben“, sagt er. „Aber die Lampe ist eine Acht.“ Du drehst die Liege um.',
      },
      {
        fact: 'Jetzt schauen drei Auszubildende zu.',
        wordings: {
          'say-nothing': {
            say: 'Die Sekunden laut weiterzählen.',
            why: 'Das bleibt bei der Übung, und für die sind alle da.',
          },
          'stay-attentive': {
            say: 'Den Arm etwas senken und nach der Zahl fragen, wie immer.',
            why: 'Das hilft ihm und bringt den dreien etwas bei, ohne sein Gesicht.',
          },
          'in-front-of-others': {
            say: 'Habt ihr seine Augen gesehen? Darauf müsst ihr immer achten.',
            why: 'Er kam mit einer Schulter und geht als Anschauungsmaterial.',
          },
          'share-impression': {
            say: 'Das ging eben nicht mehr so leicht, glaube ich.',
            why: 'Drei Leute suchen die Antwort in seinem Gesicht.',
          },
        },
        why: 'Vor anderen bleibst du bei dem, was du immer tust: nach dem Arm fragen und langsamer werden.',
        goesOn: '„Sieben“, sagt er, „und die Lampe ist eine Acht.“ Eine der drei dreht die Liege um.',
      },
      {
        fact: 'Jetzt ist er dein Bruder, auf deinem eigenen Sofa.',
        wordings: {
          'say-nothing': {
            say: 'Den Arm ablegen und ein Kissen suchen.',
            why: 'Ein Kissen hilft, was es auch war.',
          },
          'open-door': {
            say: 'Geht-geht, oder lieber weniger weit? Sag ruhig.',
            why: 'Unter Geschwistern lässt sich das so fragen, und man kann darüber lachen.',
          },
          'share-impression': {
            say: 'Ich kann mich irren, aber ich hatte den Eindruck, das war zu weit. Soll ich loslassen?',
            why: 'Ihr habt Offenheit abgemacht, und der Zweifel ist darin. Die kurze Frage ist leichter.',
          },
          'too-often': {
            say: 'Und jetzt? Und jetzt? Da war es wieder.',
            why: 'Mit jedem Zentimeter wird er neu ertappt. So lässt niemand locker.',
          },
        },
        why: 'Hier seid ihr Geschwister, und du darfst fragen, ob da mehr ist. Einmal genügt.',
        goesOn: '„Es ist das Sofa“, sagt er. „Da drückt eine Feder.“ Sie drückt.',
      },
    ],
  },
  'the-results': {
    title: 'Die Befunde',
    who: 'Deine Ärztin. Sie kennt deine Akte seit drei Jahren.',
    where: 'In ihrer Praxis. Sie dreht sich zum Bildschirm und liest deine Befunde.',
    said: 'Das sieht alles ordentlich aus.',
    past: 'Sie hat dir immer alles geradeheraus gesagt, auch Unwillkommenes.',
    hope: 'Ihr wollt beide, dass du mit allem gehst, was es zu wissen gibt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Dich bedanken und nach dem nächsten Termin fragen.',
            why: 'Sie hat dir gesagt, was sie gelesen hat. So war es bisher immer.',
          },
          'stay-attentive': {
            say: 'Bis zum Ende zuhören und um den Ausdruck bitten, wie jedes Mal.',
            why: 'Auf Papier kannst du alles in Ruhe lesen und danach fragen.',
          },
          'open-door': {
            say: 'Gibt es etwas, das Sie mir noch nicht gesagt haben?',
            why: 'Das fragt nach ihr, wo du nach den Werten fragen könntest.',
          },
          label: {
            say: 'Sie sehen besorgt aus.',
            why: 'Vor einem Bildschirm ziehen sich Brauen den ganzen Tag zusammen. Das benennt einen Zustand, und zwar deinen.',
          },
          'aimed-at-oneself': {
            say: 'Es ist etwas mit mir, Sie haben gerade etwas gesehen.',
            why: 'Es muss nicht um dich gehen, auch wenn es deine Akte ist. Brauen sagen nicht, worum es geht.',
          },
        },
        why: 'Wenn es einen selbst angeht, liest man aus einer Braue schnell eine Nachricht. Sie sagt weder, was es war, noch wem es galt.',
        goesOn:
          '„Ich brauche eine neue Brille“, sagt sie und rückt vom Bildschirm weg. „In Ordnung. Alles.“ Sie druckt es dir aus.',
      },
      {
        fact: 'Jetzt habt ihr abgemacht, dass du alles fragen darfst, jederzeit.',
        wordings: {
          'say-nothing': {
            say: 'Nach dem Datum der nächsten Untersuchung fragen.',
            why: 'Alles fragen zu dürfen, heißt nicht, jetzt fragen zu müssen.',
          },
          'stay-attentive': {
            say: 'Sie bitten, die Werte Zeile für Zeile mit dir durchzugehen.',
            why: 'Du nutzt eure Abmachung und bleibst bei dem, was auf dem Tisch liegt.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass Sie bei einer Zeile gestockt haben.',
            why: 'Nach jeder Zeile darfst du fragen. Was ihr Gesicht dabei tat, gehört weiter ihr.',
          },
          verdict: {
            say: 'Sie spielen das doch herunter.',
            why: 'Das zweifelt an ihrem Wort, und ihr Wort war klar.',
          },
        },
        why: 'Du wünschst dir Offenheit, und es gibt einen Weg zu ihr: die Werte. Über ihr Gesicht führt er nicht.',
        goesOn:
          'Bei der vierten Zeile nimmt sie die Brille ab. „Eine Drei oder eine Acht?“ – „Eine Drei.“ – „Dann ist es in Ordnung.“',
      },
      {
        fact: 'Jetzt ist sie deine Schwägerin, und sonntags ist Medizin kein Thema, so ist es abgemacht.',
        wordings: {
          'say-nothing': {
            say: 'Den Brief zurück in den Umschlag stecken.',
            why: 'Es ist Sonntag, und sie hat ihn dir zuliebe gelesen.',
          },
          'stay-attentive': {
            say: 'Am Montag in deiner Praxis anrufen.',
            why: 'Montags gibt es Leute, die dafür da sind.',
          },
          'open-door': {
            say: 'Ist da noch mehr? Ich weiß, es ist Sonntag.',
            why: 'Das kennt die Abmachung und fragt trotzdem.',
          },
          cause: {
            say: 'Bei der Leber hast du gestockt, oder?',
            why: 'Du hast eine Zeile erfunden und sie ihr in den Mund gelegt.',
          },
        },
        why: 'Sie hat um Raum gebeten, und Familie darf viel voneinander verlangen. Heute ist das: nichts.',
        goesOn: '„Wo ist meine Brille?“, fragt sie. Die steckt in ihrem Haar. Es gibt Kuchen.',
      },
    ],
  },
};
