import type { SPORT } from '../../catalogue/sport.ts';
import type { WordsOf } from '../words-type.ts';

export const SPORT_ENGLISH: WordsOf<typeof SPORT> = {
  'second-in-the-relay': {
    title: 'Second in the relay',
    who: 'A swimmer, seventeen. You are her coach.',
    where: 'At the edge of the pool, after practice. You have told her that she swims second on Saturday.',
    said: 'Okay. Second.',
    past: 'You have trained her for three years. She has always swum last.',
    hope: 'You would both like a fast relay on Saturday.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Tell her when the bus leaves.',
            why: 'She has answered, and the bus is a fact.',
          },
          'stay-attentive': {
            say: 'Say that you will be in the office until six, as on every Thursday.',
            why: 'There is a door that she can use without having been asked.',
          },
          'open-door': {
            say: 'Is there more you would like to say about it?',
            why: 'You draw up the list. To whoever does that, one says “no, all fine”.',
          },
          label: {
            say: 'You are disappointed, of course.',
            why: 'It is not a matter of course, and it was not said.',
          },
          cause: {
            say: 'You think I am giving your place to Mara.',
            why: 'Until now Mara had nothing to do with it.',
          },
        },
        why: 'You decide about her place. Be where you can be found, and leave the coming to her.',
        goesOn:
          'She empties the water out of her goggles. At a quarter to six she looks in: “Second is fine. Can I practise the change-over once more tomorrow?”',
      },
      {
        fact: 'Now the whole team is sitting on the benches.',
        wordings: {
          'say-nothing': {
            say: 'Read out the rest of the list.',
            why: 'A list is read to the end. Nobody is singled out.',
          },
          'stay-attentive': {
            say: 'Say to all of them that you are in the office until six.',
            why: 'What is said to all leaves each of them free.',
          },
          'in-front-of-others': {
            say: 'Chin up, team, some of us are pulling faces.',
            why: 'Everybody looks for who was meant, and finds her.',
          },
          'open-door': {
            say: 'You look as though you would like to say something. Would you?',
            why: 'Ten heads turn. What she would have liked to say is now hard to say.',
          },
        },
        why: 'In front of the team, the coach’s remark is the loudest of all.',
        goesOn:
          'She wrings out her cap. At a quarter to six there are three of them at the office door, all about change-overs.',
      },
      {
        fact: 'Now you are no coach but a team mate, and sit next to her on the bus.',
        wordings: {
          'say-nothing': {
            say: 'Share your earphones with her.',
            why: 'Music for two is company without a question.',
          },
          'open-door': {
            say: 'Second. Is there more to say about it, or shall we leave it?',
            why: 'Among equals you can ask, and “leave it” is already on offer.',
          },
          'share-impression': {
            say: 'I had the impression that you swallowed something there.',
            why: 'She can be asked by a team mate. To be read by one is another thing.',
          },
          verdict: {
            say: 'You have to learn to take that sort of thing.',
            why: 'It grades her for a chin.',
          },
        },
        why: 'Nobody on this seat decides anything. A question with a way out is fine here.',
        goesOn:
          '“Water in my goggles,” she says. And at the next stop: “I have never seen the end of a relay from the outside. I am looking forward to shouting.”',
      },
    ],
  },
  'at-the-net': {
    title: 'At the net',
    who: 'An opponent whom you have met today for the first time.',
    where: 'At the net, after a match that you won by a hair’s breadth.',
    said: 'Well played.',
    past: 'Two hours of tennis, and one ball about which you did not agree.',
    hope: 'You would both like to shake hands and go and shower.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Say “well played” as well, and shake hands.',
            why: 'The words and the hand are what was meant to be given. You return both.',
          },
          'stay-attentive': {
            say: 'Keep an eye on him while he packs up.',
            why: 'He is allowed to pack his bag without somebody watching.',
          },
          'open-door': {
            say: 'Would you like to say anything more about that one ball?',
            why: 'He shook hands. You would be opening what he has closed.',
          },
          'aimed-at-oneself': {
            say: 'You don’t grant me this, do you?',
            why: 'It makes his lip a message to you, and asks him for a denial.',
          },
          verdict: {
            say: 'One can lose with more style.',
            why: 'He said “well played”. The rest was a third of a second.',
          },
        },
        why: 'He chose the sentence and not the lip. To a stranger you owe the answer to the sentence.',
        goesOn:
          'He takes a stone out of his shoe at the bench. “Since the second set,” he says across to you.',
      },
      {
        fact: 'Now you have played each other every Wednesday for twenty years.',
        wordings: {
          'say-nothing': {
            say: 'Shake hands, and go for the usual drink.',
            why: 'For a thousand Wednesdays it has been like this.',
          },
          'open-door': {
            say: 'Anything left over from that one ball?',
            why: 'You could ask. Then again, it has kept for a thousand Wednesdays.',
          },
          'share-impression': {
            say: 'I had the impression you saw that one ball differently.',
            why: 'He gave you the point. You would be handing it back to him after the match.',
          },
          label: {
            say: 'Now you are sulking.',
            why: 'It makes a child of him, because of a lip.',
          },
        },
        why: 'You may do more than with a stranger, and you need not. Twenty years know where that drink is.',
        goesOn: 'Over the second glass he takes off his shoe, and puts a stone on the table between you.',
      },
      {
        fact: 'Now he is an old friend whom you have asked twice today about that one ball.',
        wordings: {
          'say-nothing': {
            say: 'Ask who brings the balls next Wednesday.',
            why: 'Next Wednesday is a topic with a future.',
          },
          'stay-attentive': {
            say: 'Walk to the changing rooms beside him, and let him choose the topic.',
            why: 'Twice he was asked. Now it is his turn, if he wants one.',
          },
          'share-impression': {
            say: 'I still have the impression that it bothers you.',
            why: 'It is the third time, only politer.',
          },
          'too-often': {
            say: 'There, your lip. So it is about the ball after all?',
            why: 'He can no longer move his mouth without the ball coming back over the net.',
          },
        },
        why: 'Two questions have been answered. A third says that the answers did not count.',
        goesOn: 'In the changing room he turns his shoe upside down. A stone rolls under the bench.',
      },
    ],
  },
};
