import type { FAMILY } from '../../catalogue/family.ts';
import type { WordsOf } from '../words-type.ts';

export const FAMILY_GERMAN: WordsOf<typeof FAMILY> = {
  'sunday-soup': {
    title: 'Suppe am Sonntag',
    who: 'Deine Großmutter, einundachtzig. Du kommst jeden zweiten Sonntag.',
    where: 'In ihrer Küche, nur ihr beide. Du fragst, wo das Fotoalbum hingekommen ist.',
    said: 'Das Album? Das habe ich weggeräumt.',
    past: 'Sie hat dir fast alles aus diesem Album erzählt, manches zweimal.',
    hope: 'Sie erzählt gern, und du bist zum Zuhören gekommen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Die Suppe kosten und nach dem Rezept fragen.',
            why: 'Das Album kann auf einen anderen Sonntag warten.',
          },
          'stay-attentive': {
            say: 'Langsam essen und ihr das nächste Wort lassen.',
            why: 'Wer Zeit lässt, bekommt leicht etwas erzählt.',
          },
          'open-door': {
            say: 'Magst du mir vom Album erzählen? Die Suppe kann warten.',
            why: 'Das öffnet eine Tür und lässt ihr die Klinke: Sie kann reden oder im Topf rühren.',
          },
          label: {
            say: 'Du bist traurig wegen des Albums, das sehe ich doch.',
            why: 'Das gibt einen Namen, den sie nicht gegeben hat, und sagt ihr, dass sie beobachtet wurde.',
          },
          cause: {
            say: 'Das ist wegen Opa, oder?',
            why: 'Damit reichst du ihr einen Grund, den du dir ausgedacht hast.',
          },
        },
        why: 'Zwischen euch beiden ist eine Frage willkommen, solange sie nichts Bestimmtes verlangt.',
        goesOn:
          '„Der Henkel vom Topf war heiß“, sagt sie und lacht. Dann erzählt sie doch vom Album: Es liegt jetzt neben ihrem Bett, damit sie nachts darin blättern kann.',
      },
      {
        fact: 'Jetzt sitzt die ganze Familie am Tisch.',
        wordings: {
          'say-nothing': {
            say: 'Das Brot weiterreichen und das Album ruhen lassen.',
            why: 'Was sonst niemand sah, braucht auch sonst niemand zu hören.',
          },
          'stay-attentive': {
            say: 'Dir vornehmen, etwas länger zu bleiben als die anderen.',
            why: 'Später gibt es vielleicht zwei Stühle und kein Publikum.',
          },
          'open-door': {
            say: 'Oma, magst du mehr vom Album erzählen?',
            why: 'Sieben Gesichter drehen sich zu ihr, und vor denen lässt sich schwer Nein sagen.',
          },
          'in-front-of-others': {
            say: 'Habt ihr eben Omas Gesicht gesehen?',
            why: 'Das stellt aus, was sie niemandem zeigen wollte.',
          },
        },
        why: 'In Gesellschaft wird auch eine sanfte Frage zu einer öffentlichen.',
        goesOn:
          'Es geht weiter mit dem Wetter und den Zügen. Beim Abwasch sagt sie zu dir: „Das Album liegt bei mir am Bett. Ich schaue es mir nachts an.“',
      },
      {
        fact: 'Jetzt hast du sie heute schon zweimal gefragt, ob sie etwas beschäftigt.',
        wordings: {
          'say-nothing': {
            say: 'Die Löffel holen.',
            why: 'Nach zwei Fragen ist auch eine stille Minute freundlich.',
          },
          'stay-attentive': {
            say: 'Dich zu ihr setzen und ihr das nächste Thema lassen.',
            why: 'Aufmerksamkeit verlangt nichts, und sie hat Platz, auf dich zuzukommen.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas dazu sagen?',
            why: 'Durch eine Tür, die zum dritten Mal aufgeht, zieht es.',
          },
          'too-often': {
            say: 'Und eben? Mir kannst du es sagen. Was war das?',
            why: 'Das ist das dritte Mal heute; sie kann kaum noch eine Braue ungefragt bewegen.',
          },
        },
        why: 'Jede einzelne Frage war freundlich. Drei zusammen machen dich zu jemandem, der beobachtet.',
        goesOn:
          'Ihr schält zusammen Kartoffeln. Nach einer Weile fängt sie von selbst an, mit einer Geschichte, die nicht im Album steht.',
      },
    ],
  },
  'the-new-flat': {
    title: 'Zwei Zimmer und ein Balkon',
    who: 'Deine jüngere Schwester. Ihr telefoniert fast jede Woche.',
    where: 'In ihrer neuen Wohnung, am ersten Tag mit dem Schlüssel. Du sagst, wie schön das Licht ist.',
    said: 'Nicht wahr? Morgens kommt die Sonne bis an diese Wand.',
    past: 'Ihr habt einander fünfmal beim Umzug geholfen und wisst beide, wie man einen Schrank trägt.',
    hope: 'Sie möchte dir alles zeigen, und du möchtest es sehen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Die Wand anschauen und sie weiter zum Balkon gehen lassen.',
            why: 'Sie ist mitten im Zeigen; das ist es, was sie mit dir teilen will.',
          },
          'stay-attentive': {
            say: 'Einen halben Schritt hinter ihr gehen und hören, was sie über die Zimmer sagt.',
            why: 'Das nimmt ihr nichts, und du wirst hören, ob da mehr ist.',
          },
          'open-door': {
            say: 'Gibt es an der Wohnung etwas, das du noch hin und her wendest?',
            why: 'Unter Schwestern lässt sich das fragen; heute hielte es eine Führung an, die eben erst begonnen hat.',
          },
          label: {
            say: 'Glücklich siehst du damit nicht aus.',
            why: 'Ein Mundwinkel sagt das nicht in einer Drittelsekunde, und auch sonst nichts.',
          },
          'aimed-at-oneself': {
            say: 'Du glaubst, ich finde sie zu klein, stimmt’s?',
            why: 'Damit handelt ihr Gesicht von dir, und sie muss dich in ihrer eigenen Wohnung trösten.',
          },
        },
        why: 'Du hast gesehen, dass sich ein Mundwinkel bewegt hat. Was ihn bewegt hat, weißt du nicht, und sie lässt nicht erkennen, dass sie es sagen möchte.',
        goesOn:
          'Sie zieht sich ein Haar aus dem Mundwinkel. „Vom Streichen“, sagt sie. „Die Pinsel verlieren überall welche. Komm, der Balkon.“',
      },
      {
        fact: 'Jetzt ist es ihre erste eigene Wohnung nach zweiundzwanzig Jahren Ehe.',
        wordings: {
          'say-nothing': {
            say: 'Dich neben sie an die Wand stellen und dorthin schauen, wo die Sonne sein wird.',
            why: 'Zusammen dort zu stehen ist auch eine Antwort.',
          },
          'stay-attentive': {
            say: 'Dich auf eine Kiste setzen, als wäre Zeit.',
            why: 'Wer sich setzt, dem lässt sich etwas erzählen.',
          },
          'open-door': {
            say: 'Ich habe den ganzen Nachmittag. Wollen wir messen, oder magst du erst eine Weile sitzen?',
            why: 'Das bietet Zeit an, und beides lässt sich leicht annehmen.',
          },
          cause: {
            say: 'Das ist, weil er das Haus behalten hat.',
            why: 'Es ist ihre Geschichte, und du hast sie gerade für sie erzählt.',
          },
        },
        why: 'Du weißt, was hinter diesem Schlüssel steht, und sie auch: Angebotene Zeit passt, eine Vermutung nicht.',
        goesOn:
          'Sie setzt sich auf die andere Kiste. Eine Weile sagt sie nichts, und dann: „Ich habe noch nie allein eine Lampe ausgesucht.“ Ihr lacht beide.',
      },
      {
        fact: 'Jetzt kommst du auf eine Anzeige hin, und sie ist die Mieterin, die auszieht.',
        wordings: {
          'say-nothing': {
            say: 'Nach der Heizung fragen.',
            why: 'Du bist wegen zweier Zimmer da, und andere hat sie nicht geöffnet.',
          },
          'open-door': {
            say: 'Möchten Sie noch etwas zum Auszug sagen?',
            why: 'Ihr kennt euch vier Minuten; sie müsste um eine fremde Frage herumfinden.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass Sie noch etwas beschäftigt.',
            why: 'So leise es gesagt ist, sie erfährt, dass jemand Fremdes in ihrem Gesicht gelesen hat.',
          },
          verdict: {
            say: 'Sie sagen mir nicht alles über diese Wohnung.',
            why: 'Damit urteilst du über einen Menschen, nach einem Mundwinkel.',
          },
        },
        why: 'Hier steht dir gar keine Bemerkung zu. Was du über die Wohnung wissen willst, kannst du über die Wohnung fragen.',
        goesOn:
          '„Die Heizung ist alt, aber sie läuft“, sagt sie und zeigt dir das Ventil. Du dankst und gehst mit einem Grundriss.',
      },
    ],
  },
  'the-car-keys': {
    title: 'Die Autoschlüssel',
    who: 'Dein Vater, neunundsiebzig, der fährt, seit er achtzehn ist.',
    where: 'Im Auto vor seinem Haus. Du hast angeboten, von jetzt an das Fahren zu übernehmen.',
    said: 'Das können wir probieren.',
    past: 'In dieser Straße hat er dir das Fahren beigebracht. Im Frühjahr war ein Kratzer am Torpfosten.',
    hope: 'Ihr habt beide abgemacht, es langsam anzugehen, jede Woche ein Schritt.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Den Motor anlassen und über die Strecke reden.',
            why: 'Er hat mit Worten geantwortet; die dürfen stehen bleiben.',
          },
          'stay-attentive': {
            say: 'Den Motor noch einen Moment auslassen und mit ihm auf das Tor schauen.',
            why: 'Das gibt ihm Zeit, ohne welche von ihm zu verlangen.',
          },
          'open-door': {
            say: 'Möchtest du noch etwas dazu sagen, Papa?',
            why: 'Langsam war abgemacht; eine Frage wollte jetzt den zweiten Schritt am Tag des ersten.',
          },
          label: {
            say: 'Ich weiß, dass du wütend auf mich bist.',
            why: 'Lippen, die sich kurz aufeinanderlegen, sind kein Name für irgendetwas, und er hat keinen genannt.',
          },
          verdict: {
            say: 'Jetzt bist du aber stur.',
            why: 'Das macht aus einer Drittelsekunde eine Eigenschaft.',
          },
        },
        why: 'Was ihr euch beide wünscht, ist Zeit. Dem dient das Warten, und heute dient ihm sonst nichts.',
        goesOn:
          'Nach einer Weile sagt er: „Pass auf den Torpfosten auf. Der kommt einem entgegen.“ Du fährst, und er sagt dir, wo du abbiegen musst, obwohl du es weißt.',
      },
      {
        fact: 'Jetzt habt ihr einander vor Jahren versprochen, solche Dinge offen auszusprechen.',
        wordings: {
          'say-nothing': {
            say: 'Die Schlüssel nehmen und ihm danken.',
            why: 'Ein Versprechen zu reden verpflichtet nicht, es sofort zu tun.',
          },
          'open-door': {
            say: 'Gehört für dich noch mehr dazu? Das wollten wir uns ja sagen.',
            why: 'Es erinnert euch beide an das Versprechen und überlässt es ihm, davon Gebrauch zu machen.',
          },
          'share-impression': {
            say: 'Ich kann danebenliegen. Mir kam es vor, als wäre hinter dem ‚probieren‘ noch etwas.',
            why: 'Das Versprechen trägt es, wenn du dazusagst, dass du danebenliegen kannst, und loslässt, wenn er es tut.',
          },
          'aimed-at-oneself': {
            say: 'Du denkst, ich will bloß das Auto, oder?',
            why: 'Es war sein Moment; jetzt geht es um dich.',
          },
        },
        why: 'Ein altes Versprechen öffnet Türen, die sonst zu wären, und die Wahl bleibt bei ihm.',
        goesOn:
          '„An diesem Haken hängen die Schlüssel seit vierzig Jahren“, sagt er. „Ich hänge die Taschenlampe hin. Ein Haken braucht etwas.“',
      },
      {
        fact: 'Jetzt fährst du für einen Fahrdienst, und er ist zum ersten Mal dein Fahrgast.',
        wordings: {
          'say-nothing': {
            say: 'Nach der Adresse fragen und sanft fahren.',
            why: 'Er hat eine Fahrt bestellt und kein Gespräch über sich.',
          },
          'open-door': {
            say: 'Gibt es etwas, worüber Sie unterwegs reden möchten?',
            why: 'Du hast sein Gesicht im Spiegel gesehen, und er wusste nicht, dass du hinschaust.',
          },
          'share-impression': {
            say: 'Sie sahen eben aus, als ginge Ihnen etwas durch den Kopf.',
            why: 'Vom Vordersitz aus sagt ihm das, dass er bis nach Hause beobachtet wird.',
          },
          cause: {
            say: 'Schwer, das Fahren aufzugeben, nicht wahr?',
            why: 'Davon weißt du nichts. Vielleicht ist es der Gurt.',
          },
        },
        why: 'Zu einem Fremden in deinem Wagen steht dir gar keine Bemerkung zu.',
        goesOn:
          'Er lockert den Gurt, der zu eng über dem Mantel saß, und schaut aus dem Fenster, bis ihr da seid.',
      },
    ],
  },
  'breakfast-at-seven': {
    title: 'Frühstück um sieben',
    who: 'Deine Tochter, fünfzehn.',
    where: 'Am Küchentisch, zehn Minuten vor dem Bus. Du fragst, wie es in der Schule läuft.',
    said: 'Passt schon.',
    past: 'Früher kanntest du jeden ihrer Tage auswendig. Seit einem Jahr erzählt sie, was sie erzählen will.',
    hope: 'Sie hätte gern eine Tür, die zugeht, und du hättest gern, dass sie ab und zu aufgeht.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Den Honig auf ihre Seite des Tisches schieben.',
            why: 'Sie hat geantwortet. Honig verlangt nichts.',
          },
          'stay-attentive': {
            say: 'Mit deinem Tee sitzen bleiben, statt schon abzuräumen.',
            why: 'Wer da ist und nicht fragt, bekommt oft etwas erzählt.',
          },
          'open-door': {
            say: 'Nur ‚passt schon‘? Du kannst mir ruhig mehr erzählen.',
            why: 'Das nimmt ihr die Antwort wieder weg. Mit fünfzehn ist sieben Uhr früh keine Zeit für eine zweite Frage.',
          },
          label: {
            say: 'Du hast wieder schlechte Laune.',
            why: 'Jetzt hat ihr Gesicht einen Namen, den sie nicht gewählt hat, und darin steht „wieder“.',
          },
          cause: {
            say: 'Ist es wegen der Mathearbeit?',
            why: 'Das zieht eine Schublade auf, die sie nicht geöffnet hatte, und vielleicht eine ganz andere.',
          },
        },
        why: 'Sie lernt gerade, ein eigenes Leben zu haben. Auch zu Hause darf sich ein Gesicht bewegen, ohne dass jemand hineinschaut.',
        goesOn:
          'Sie blinzelt zum Fenster; die Sonne ist eben über das Dach gekommen. „Machst du die Jalousie zu?“ Du machst sie zu. In der Tür dreht sie sich um: „Ich habe übrigens die Rolle.“',
      },
      {
        fact: 'Jetzt hast du sie heute früh schon zweimal gefragt, was los ist.',
        wordings: {
          'say-nothing': {
            say: 'Die Rückseite der Müslipackung lesen.',
            why: 'Zwei Fragen liegen noch auf dem Tisch. Sie brauchen keine dritte.',
          },
          'stay-attentive': {
            say: 'Mit ihr zum Bus gehen, wenn sie dich lässt, und über den Hund reden.',
            why: 'Nebeneinander, mit einem anderen Thema, ist Platz da und keine Frage.',
          },
          'share-impression': {
            say: 'Ich habe den Eindruck, dass du etwas nicht sagst.',
            why: 'Sie wollte Platz. Zu hören, dass man ihr Schweigen sieht, lässt ihr keinen.',
          },
          'too-often': {
            say: 'Komm schon. Da war es wieder. Was ist denn?',
            why: 'Das zählt ihre Bewegungen laut mit. Nächstes Mal isst sie in ihrem Zimmer.',
          },
        },
        why: 'Beim Frühstück braucht niemand sein Gesicht zu hüten.',
        goesOn:
          'Sie isst. Am Abend setzt sie sich zu dir an die Bettkante und redet eine halbe Stunde lang, über einen Film.',
      },
      {
        fact: 'Jetzt ist sie fünfunddreißig, zu Besuch, und hat eben gefragt, ob du eine Minute hast.',
        wordings: {
          'say-nothing': {
            say: 'Wasser aufsetzen und dich hinsetzen.',
            why: 'Du bist da. Vielleicht hat sie nur darum gebeten.',
          },
          'open-door': {
            say: 'Ich habe mehr als eine Minute. Erzähl, was du magst.',
            why: 'Sie hat geklopft, du machst auf. Was hereinkommt, bestimmt sie.',
          },
          'share-impression': {
            say: 'Ich habe es kommen sehen. Seit du hier bist, ist da etwas.',
            why: 'Sie ist gekommen, um zu reden, und du redest zuerst. Zuhören ist, worum sie gebeten hat.',
          },
          label: {
            say: 'Du machst dir Sorgen, das Gesicht kenne ich.',
            why: 'Dieses Gesicht gehört einem Kind von fünfzehn, an das du dich erinnerst. Frag die Frau, die dasitzt.',
          },
        },
        why: 'Sie hat um dein Ohr gebeten. Da darf die Tür weit aufgehen, und dann hörst du zu.',
        goesOn:
          '„Nichts Schlimmes“, sagt sie. „Ich möchte mir den großen Koffer leihen und hätte gern deinen Rat, wohin.“',
      },
    ],
  },
  'parents-for-the-weekend': {
    title: 'Ein langes Wochenende',
    who: 'Der Mensch, mit dem du seit neun Jahren lebst.',
    where: 'Im Flur, noch in den Mänteln. Du fragst, ob deine Eltern am Freitag kommen dürfen.',
    said: 'Natürlich können sie kommen.',
    past: 'Ihr hattet einmal eine stumme Woche um ein Gästebett und habt beschlossen, nie wieder eine zu haben.',
    hope: 'Ihr wollt beide Ja und Nein zueinander sagen können.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Danke sagen und die Mäntel aufhängen.',
            why: 'Ein Ja darf als Ja gelten.',
          },
          'open-door': {
            say: 'Wäre ein anderes Wochenende leichter? Du kannst es mir auch heute Abend sagen.',
            why: 'Das macht ein Nein so leicht wie ein Ja.',
          },
          'share-impression': {
            say: 'Ich kann mich täuschen: Ich hatte den Eindruck, dass in deinem Ja noch etwas steckt. Wenn ja, höre ich es gern. Wenn nicht, rufe ich sie an.',
            why: 'Das sagt, was du sahst, als Eindruck, benennt nichts und lässt sich nach Hause schicken.',
          },
          verdict: {
            say: 'Du wolltest sie noch nie hierhaben.',
            why: 'Das macht aus einem Freitag neun Jahre.',
          },
          cause: {
            say: 'Das ist wegen dem, was meine Mutter an Ostern gesagt hat.',
            why: 'Jetzt steht deine Mutter im Flur, noch bevor sie gepackt hat.',
          },
        },
        why: 'Näher kommen Menschen einander nicht, und ihr habt Offenheit abgemacht. Hier, und kaum irgendwo sonst, lässt sich ein Eindruck teilen.',
        goesOn:
          '„Mir fiel nur ein, dass das Gästebett noch bei meinem Bruder steht“, heißt es. „Sie können kommen. Wir brauchen ein Bett.“',
      },
      {
        fact: 'Jetzt stehen deine Eltern mit im Flur.',
        wordings: {
          'say-nothing': {
            say: 'Die Koffer nach oben tragen.',
            why: 'Es gibt Koffer. Die helfen.',
          },
          'stay-attentive': {
            say: 'Den Abend kurz halten, damit Zeit zu zweit bleibt.',
            why: 'Das braucht kein Wort im Flur und lässt Platz für eines später.',
          },
          'share-impression': {
            say: 'Ich hatte den Eindruck, dass du lieber nicht möchtest.',
            why: 'Mit vier Leuten im Flur gibt es darauf keine Antwort, an der nicht jemand zu schlucken hat.',
          },
          'in-front-of-others': {
            say: 'Achtet nicht auf das Gesicht, das macht das immer.',
            why: 'Das entschuldigt vor Publikum jemanden, der gar nichts gesagt hat.',
          },
        },
        why: 'Was zwischen zweien gesagt werden darf, darf es nicht vor vieren.',
        goesOn:
          'Um elf, im Dunkeln: „Wo schlafen sie eigentlich?“ – „In unserem Bett.“ – „Und wir?“ Die Geschichte erzählt ihr noch jahrelang.',
      },
      {
        fact: 'Jetzt wurdest du heute früh um einen Tag gebeten, an dem nichts zu entscheiden ist.',
        wordings: {
          'say-nothing': {
            say: 'Die Frage auf morgen legen und den Mantel ausziehen.',
            why: 'Morgen ist nur eine Nacht entfernt.',
          },
          'stay-attentive': {
            say: 'Etwas kochen und den Kalender lassen, wo er ist.',
            why: 'Das hält den Tag so, wie er erbeten war, und du wirst merken, wenn jemand darauf zurückkommt.',
          },
          'open-door': {
            say: 'Magst du jetzt darüber reden?',
            why: 'So freundlich es ist, es ist wieder etwas zu entscheiden.',
          },
          'aimed-at-oneself': {
            say: 'War das meinetwegen? Ich frage immer im falschen Moment.',
            why: 'Jetzt braucht es Trost, und der freie Tag ist vorbei.',
          },
        },
        why: 'Für heute wurde um Raum gebeten, und zwar laut. Das geht allem anderen vor.',
        goesOn:
          'Beim zweiten Teller: „Freitag ist in Ordnung. Aber dein Vater schnarcht, also bekommen sie das hintere Zimmer.“',
      },
    ],
  },
};
