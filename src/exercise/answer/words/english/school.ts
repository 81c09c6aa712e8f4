import type { SCHOOL } from '../../catalogue/school.ts';
import type { WordsOf } from '../words-type.ts';

export const SCHOOL_ENGLISH: WordsOf<typeof SCHOOL> = {
  'reading-every-evening': {
    title: 'Reading every evening',
    who: 'The father of a boy in your class. You are the teacher.',
    where: 'At the parents’ evening, at a table that is too low. You ask whether they read at home.',
    said: 'Every evening.',
    past: 'You have met twice, for ten minutes each.',
    hope: 'You would both like the boy to enjoy reading.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Tell him which book the boy chose this week.',
            why: 'You stay with the boy and the book, which is what you are both here for.',
          },
          'stay-attentive': {
            say: 'Listen for what he tells you about the evenings.',
            why: 'What helps you comes in his words.',
          },
          'open-door': {
            say: 'Really every evening? You can tell me if it is less.',
            why: 'A teacher who asks like this has already given a mark.',
          },
          verdict: {
            say: 'Between us, nobody reads every evening.',
            why: 'It takes his word from him, on the strength of one cheek.',
          },
          label: {
            say: 'You need not be embarrassed.',
            why: 'Until now there was nothing that he could have minded. You put it there.',
          },
        },
        why: 'You give his child marks. What goes on in his face is not for you to comment on.',
        goesOn:
          '“The same book,” he says. “Every evening, since August. I know it by heart.” He recites the first page.',
      },
      {
        fact: 'Now the next parents are already standing in the door.',
        wordings: {
          'say-nothing': {
            say: 'Give him the reading list, and say goodbye.',
            why: 'The next ones are listening, and he has said all that you need.',
          },
          'stay-attentive': {
            say: 'Offer every family the same short call in the week to come.',
            why: 'It leaves a door, to everybody alike.',
          },
          'in-front-of-others': {
            say: 'Every evening! Well, well. Did you hear that?',
            why: 'Other parents are made to laugh at his answer.',
          },
        },
        why: 'Others are listening, and children’s names are known in a school.',
        goesOn: 'He takes the list. On Thursday he calls: could you recommend a second book?',
      },
      {
        fact: 'Now he is a colleague who teaches next door, and you are having coffee.',
        wordings: {
          'say-nothing': {
            say: 'Push the biscuits across to him.',
            why: 'Some evenings need biscuits more than questions.',
          },
          'stay-attentive': {
            say: 'Stir your coffee, and wait.',
            why: 'A teacher who is not asked tells sooner or later.',
          },
          'open-door': {
            say: 'And what do you read? Tell me, if you like.',
            why: 'Among colleagues you may ask, and you need not have seen anything for it.',
          },
          'aimed-at-oneself': {
            say: 'That was aimed at my lessons, wasn’t it?',
            why: 'He spoke of his evenings, and you have heard your mornings.',
          },
        },
        why: 'Without the marks between you a friendly question is possible.',
        goesOn:
          '“The same book since August,” he says. “It is about a digger. Ask me anything about diggers.”',
      },
    ],
  },
  'the-practice-talk': {
    title: 'The practice talk',
    who: 'A fellow student from your course.',
    where: 'In an empty lecture room. He practises his talk before you. You ask a first question.',
    said: 'Yes. One moment.',
    past: 'You have helped each other through two exams.',
    hope: 'He has asked you to take it slowly, and you would both like the talk to go well on Friday.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Look down at your notes until he speaks.',
            why: 'It takes your eyes off him while he thinks.',
          },
          'stay-attentive': {
            say: 'Wait, and count to ten if need be.',
            why: 'A moment is what he asked for, and ten seconds are shorter than they seem.',
          },
          'open-door': {
            say: 'Is there something about the question you would like to say first?',
            why: 'He asked for slowness. A second question in the middle of the first is the opposite.',
          },
          label: {
            say: 'You were startled, that must not happen on Friday.',
            why: 'Now he practises guarding his lids instead of his talk.',
          },
          'too-often': {
            say: 'There, your eyes again. And there. I’ll tell you each time.',
            why: 'Whoever is told each time thinks of nothing else.',
          },
        },
        why: 'He told you what he hopes for: time. Give him that, and leave his face to him.',
        goesOn:
          'After six seconds he answers, and it is a better answer than the one in his notes. “I had the second slide before my eyes,” he says, “the one with the mistake.”',
      },
      {
        fact: 'Now you are the examiner.',
        wordings: {
          'say-nothing': {
            say: 'Wait as long as you wait for everybody.',
            why: 'The answer counts, and nothing else.',
          },
          'stay-attentive': {
            say: 'Repeat the question once, in the same words.',
            why: 'You would do that for each of them.',
          },
          'open-door': {
            say: 'Would you like to tell me what just went through your head?',
            why: 'He has to answer you. That is why it may not be asked.',
          },
          verdict: {
            say: 'I see that you have not prepared this part.',
            why: 'You see lids. What he has prepared you will hear.',
          },
        },
        why: 'You give the mark. Where there is so much power, a face is not evidence, and not a topic either.',
        goesOn: 'After six seconds he answers. You write down what he said.',
      },
      {
        fact: 'Now you have shared a flat for ten years, and he has asked you to hold nothing back.',
        wordings: {
          'say-nothing': {
            say: 'Put the kettle on, and let him begin again.',
            why: 'Tea and a second run are feedback too.',
          },
          'open-door': {
            say: 'Is there something in the question that you would like to go through?',
            why: 'It opens the matter, and leaves out his face.',
          },
          'share-impression': {
            say: 'I may be mistaken: at that question it seemed to me as if you were suddenly somewhere else. If it helps, we can go there. If not, next slide.',
            why: 'He asked for everything, and you have known him for ten years. It names nothing, and leaves him the choice.',
          },
          cause: {
            say: 'It is because of last year’s talk.',
            why: 'You reach for an old story. It may have been the second slide.',
          },
        },
        why: 'Ten years, and he has asked for it. So you may say what you saw, as your impression, once.',
        goesOn: '“The second slide,” he says. “There is a mistake in it. You saw me find it.”',
      },
    ],
  },
};
