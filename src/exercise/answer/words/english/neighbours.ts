import type { NEIGHBOURS } from '../../catalogue/neighbours.ts';
import type { WordsOf } from '../words-type.ts';

export const NEIGHBOURS_ENGLISH: WordsOf<typeof NEIGHBOURS> = {
  'a-parcel-on-the-stairs': {
    title: 'A parcel on the stairs',
    who: 'Somebody from the fourth floor. You know the name from the letterbox.',
    where: 'At your door. You took in a parcel in the morning, and hand it over now.',
    said: 'Oh, that one. Thank you.',
    past: 'You say good evening to each other on the stairs, and hold the front door open.',
    hope: 'Both of you would like a house in which parcels are taken in and nobody asks.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Wish them a pleasant evening.',
            why: 'The parcel has changed hands. More was not asked of you.',
          },
          'stay-attentive': {
            say: 'Look closely, to find out whether it shows once more.',
            why: 'People do not ring at a door to be looked at closely. Let your eyes go.',
          },
          'open-door': {
            say: 'Something you were not waiting for?',
            why: 'It asks what is in other people’s post.',
          },
          label: {
            say: 'You look disgusted. Is it that bad?',
            why: 'A nose that wrinkles has many uses, and none of them is your business.',
          },
          cause: {
            say: 'Post from the tax office, is it?',
            why: 'You make up a sender, and with it a story about somebody you hardly know.',
          },
        },
        why: 'You are not entitled to comment at all. To people who live wall to wall, not being asked is worth a lot.',
        goesOn:
          '“Cheese,” says the voice from the stairs, without being asked. “My brother sends it. By ordinary mail. In June.”',
      },
      {
        fact: 'Now you have been neighbours for twenty years and have coffee together on Saturdays.',
        wordings: {
          'say-nothing': {
            say: 'Hand it over, and say: until Saturday.',
            why: 'Saturday is soon. It will come up if it is to come up.',
          },
          'stay-attentive': {
            say: 'Lean on the door frame for a moment, as you always do.',
            why: 'The usual minute at the door is an offer already.',
          },
          'open-door': {
            say: 'One that you had been waiting for, or one of the other kind?',
            why: 'After twenty Saturdays a year this may be asked, and waved away.',
          },
          'share-impression': {
            say: 'I had the impression that you would rather not have it.',
            why: 'It is a parcel on a Tuesday. So much of your impression would weigh more than the box.',
          },
        },
        why: 'Twenty years allow a question. For a small thing, the usual minute at the door is enough.',
        goesOn:
          '“Smell this,” you are told. It is cheese, and it is June. You both laugh, and open the window on the stairs.',
      },
      {
        fact: 'Now two more people from the house are on the stairs.',
        wordings: {
          'say-nothing': {
            say: 'Wish all three of them a pleasant evening.',
            why: 'It treats all of them alike, which is what stairs are for.',
          },
          'open-door': {
            say: 'Nothing unwelcome, I hope?',
            why: 'Now three people know that a parcel might be unwelcome.',
          },
          'in-front-of-others': {
            say: 'You should have seen that face. Do you want me to send it back?',
            why: 'The house has a story now, and somebody on the fourth floor has to live with it.',
          },
        },
        why: 'Strangers, and others listening: nothing here is yours to say.',
        goesOn: 'Somebody holds the door open. Somebody says that it smells of the country.',
      },
    ],
  },
  'music-after-ten': {
    title: 'Music after ten',
    who: 'The man who moved in above you last month.',
    where: 'At his door on a Sunday. You have asked him to turn the music down after ten.',
    said: 'No problem.',
    past: 'You have met twice, both times with shopping bags.',
    hope: 'You would like to sleep, and he would like to have a friendly start in the house.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Thank him, and go back downstairs.',
            why: 'You asked for something and he agreed. There is nothing left to find out.',
          },
          'stay-attentive': {
            say: 'Stay where you are, and see what else his face does.',
            why: 'It is his doorway. He did not come to it to be studied.',
          },
          'share-impression': {
            say: 'I have the impression that you don’t like being asked.',
            why: 'He said yes. You would be asking him to apologise for how.',
          },
          verdict: {
            say: 'You could at least mean it.',
            why: 'Lips that meet for a moment do not make a yes into a no.',
          },
          'aimed-at-oneself': {
            say: 'Now you think I am a difficult neighbour.',
            why: 'You hardly know each other. He may have been thinking of a saucepan.',
          },
        },
        why: 'You went up there about the music. About his face you are not entitled to say anything.',
        goesOn: 'From inside comes a hiss. “The milk,” he says, and runs. That night it is quiet from ten.',
      },
      {
        fact: 'Now the two of you have shared a garden for ten years, and agreed to say what bothers you.',
        wordings: {
          'say-nothing': {
            say: 'Thank him, and talk about the beans.',
            why: 'You have an agreement, and he knows it as well as you do.',
          },
          'open-door': {
            say: 'Does ten suit you, or shall we find another hour? You can say.',
            why: 'It is about the hour, and it makes room for a no.',
          },
          'share-impression': {
            say: 'I had the impression there was more to your answer. I may be off, then forget it.',
            why: 'Ten years and an agreement allow it, with the doubt in it. Asking about the hour is lighter.',
          },
          label: {
            say: 'You are cross, I know you.',
            why: 'Knowing somebody for ten years is no reason to name things in their place.',
          },
        },
        why: 'What has grown and what was agreed carry an open question about the matter.',
        goesOn: '“Half past on Saturdays?” he says. “My daughter calls at ten, and she likes that record.”',
      },
      {
        fact: 'Now he is your landlord.',
        wordings: {
          'say-nothing': {
            say: 'Thank him, and leave it at that.',
            why: 'He has said what you needed to hear.',
          },
          'stay-attentive': {
            say: 'Note the date, and see how the nights are.',
            why: 'What counts for you are the nights.',
          },
          'open-door': {
            say: 'Is there something that you would like to say about it?',
            why: 'He can end your lease, and you would be asking him for what he kept to himself.',
          },
          'share-impression': {
            say: 'I had the impression that you did not quite agree.',
            why: 'Upwards, an impression sounds like a reproach, and it cannot be taken back.',
          },
        },
        why: 'There is power between you. Keep to what was said and agreed.',
        goesOn: 'The nights are quiet. In August he brings up a new seal for the window, unasked.',
      },
    ],
  },
};
