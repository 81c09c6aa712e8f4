import type { WORK } from '../../catalogue/work.ts';
import type { WordsOf } from '../words-type.ts';

export const WORK_ENGLISH: WordsOf<typeof WORK> = {
  'after-the-meeting': {
    title: 'After the meeting',
    who: 'A colleague with whom you share a project, and now and then a lunch.',
    where: 'In the corridor after the weekly meeting, where your plan was agreed. Nobody else is near.',
    said: 'It is fine by me.',
    past: 'You have worked side by side for a year, without quarrels and without secrets.',
    hope: 'You both want the project to go through, and would like to hear of doubts early.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Thank her, and go on to the coffee machine together.',
            why: 'She has said that it is fine. One may take people at their word.',
          },
          'stay-attentive': {
            say: 'Walk with her for a while, and leave the topic open.',
            why: 'Doubts often come at the second corner of a corridor.',
          },
          'open-door': {
            say: 'If there is anything you would like to add to the plan, there is still time until Monday.',
            why: 'It is about the plan and not about her face, and it leaves her four days.',
          },
          label: {
            say: 'You are annoyed about something.',
            why: 'It names what she has not named, and she will say no, whatever is the case.',
          },
          'aimed-at-oneself': {
            say: 'You have something against me, don’t you?',
            why: 'The plan was yours. That does not make her lips a letter to you.',
          },
        },
        why: 'Between colleagues a question about the matter is open to all. You would ask it as well had you seen nothing.',
        goesOn:
          '“I bit my tongue,” she says, “on a nut.” On Friday a note comes: “Page three, the dates. Shall we look at them together?”',
      },
      {
        fact: 'Now she is your manager.',
        wordings: {
          'say-nothing': {
            say: 'Say that you will begin on Monday.',
            why: 'She has agreed. You go by what she said.',
          },
          'stay-attentive': {
            say: 'Send her the plan once more, as usual, and see what comes back.',
            why: 'A plan that has been sent can be answered, at a time that suits her.',
          },
          'open-door': {
            say: 'Is there anything you would like to add?',
            why: 'Asked upwards, after a yes, it sounds as though the yes had been looked into.',
          },
          'share-impression': {
            say: 'I had the impression that you are not quite convinced.',
            why: 'She may have to keep things to herself. You would be asking her to let you into them.',
          },
        },
        why: 'Whoever leads you carries things that are not for you to see. If she has doubts, she has every means to say so.',
        goesOn:
          'On Wednesday she writes: “Please go ahead. One date has changed upstairs, I could not tell you sooner.”',
      },
      {
        fact: 'Now the whole team is standing around you.',
        wordings: {
          'say-nothing': {
            say: 'Thank everybody for the morning.',
            why: 'What you alone saw stays with you alone.',
          },
          'stay-attentive': {
            say: 'Pass by her desk in the afternoon, about the dates.',
            why: 'There, two people can talk about page three.',
          },
          'open-door': {
            say: 'Anything you would like to add?',
            why: 'Seven people turn their heads. In front of them there is only one answer.',
          },
          'in-front-of-others': {
            say: 'Well, your face says something else.',
            why: 'Everybody now looks at her face, and it is she who has to explain it.',
          },
        },
        why: 'Before others a question to one person is an examination.',
        goesOn: 'At her desk, at three: “Page three,” she says. “I did not want to hold them all up.”',
      },
    ],
  },
  'the-weekend-shift': {
    title: 'The weekend shift',
    who: 'A cook in the kitchen team that you lead.',
    where: 'At the pass, after closing time. You ask whether he can take both days.',
    said: 'Both days, yes. I can do that.',
    past: 'He came to you from another house two years ago, and has swapped shifts for everybody since.',
    hope: 'You need the shift covered, and he would like to be asked and not told.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Thank him, and write it down.',
            why: 'He said yes. From where you stand it is best to believe him.',
          },
          'stay-attentive': {
            say: 'Leave the plan open until tomorrow noon, for everyone, as with every plan.',
            why: 'It makes a change of mind possible, without anybody having to explain one.',
          },
          'open-door': {
            say: 'Is there more you would like to say about it?',
            why: 'You write his shifts. From you, it is hard to decline.',
          },
          label: {
            say: 'You are not happy about that, are you?',
            why: 'He has to deny it now, to the person who writes his shifts.',
          },
          verdict: {
            say: 'I like people who say yes with their face too.',
            why: 'Now his face is part of the job.',
          },
        },
        why: 'Power makes every question heavier. What you can do is build a way back that costs nobody anything.',
        goesOn:
          'He was looking at the clock over the pass: his last bus. At ten the next morning he swaps Sunday with a colleague, and writes it into the open plan.',
      },
      {
        fact: 'Now he is a colleague, and it is you who would like to be free that weekend.',
        wordings: {
          'say-nothing': {
            say: 'Thank him, and owe him one.',
            why: 'Yes is yes, and debts in a kitchen get paid.',
          },
          'open-door': {
            say: 'Does it suit you, or shall we share the two days? Either is fine.',
            why: 'Between equals it can be asked, and a no costs nothing.',
          },
          'share-impression': {
            say: 'I had the impression that you hesitated.',
            why: 'Ask about Sunday, and leave his brow out of it.',
          },
          cause: {
            say: 'It is because of your little one’s birthday, isn’t it?',
            why: 'You would know it only from him. And he has not said it.',
          },
        },
        why: 'The same question is lighter without the power to write somebody’s shifts.',
        goesOn: '“Let us share,” he says. “I take the Saturday. On Sunday the first bus is at nine.”',
      },
      {
        fact: 'Now the whole kitchen is there, with their jackets on.',
        wordings: {
          'say-nothing': {
            say: 'Thank them all, and wish them a quiet evening.',
            why: 'A yes before everybody is a yes; the rest is not for everybody.',
          },
          'stay-attentive': {
            say: 'Hang up the plan with the line “open until noon” under it.',
            why: 'It helps him and points at nobody.',
          },
          'open-door': {
            say: 'Really? You can say no.',
            why: 'With five people listening, he cannot.',
          },
          'in-front-of-others': {
            say: 'Look, he has gone all grim. Who helps him out?',
            why: 'He is made small in front of those he works with, for a movement of a brow.',
          },
        },
        why: 'You lead, and others are listening: both speak for silence.',
        goesOn:
          'The jackets leave. In the morning there are three names under the open line, and his is still there for Saturday.',
      },
    ],
  },
  'a-word-of-praise': {
    title: 'A word of praise',
    who: 'The head of your department.',
    where: 'In her office, at the end of your yearly talk.',
    said: 'That was a very solid year.',
    past: 'She hired you. You speak alone perhaps four times a year.',
    hope: 'You would like to know where you stand, and she would like to close on time.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Thank her, and take the sentence home as it is.',
            why: 'She chose these words. They are what she wanted you to have.',
          },
          'stay-attentive': {
            say: 'Write down the examples that she gives.',
            why: 'What you can work with is in the examples.',
          },
          'open-door': {
            say: 'Is there something that you have not said yet?',
            why: 'From below, it asks her to open a drawer that she has just closed.',
          },
          label: {
            say: 'That smile was scornful.',
            why: 'One lip corner rose for a third of a second. The rest is yours.',
          },
          'aimed-at-oneself': {
            say: 'So you don’t think much of me after all.',
            why: 'It may be a memory, or the next appointment. It need not be you.',
          },
        },
        why: 'You can ask her anything about your work. Her face was not part of the talk.',
        goesOn:
          '“Sorry,” she says, “there is a pigeon on the sill behind you that comes at four sharp.” It is four.',
      },
      {
        fact: 'Now she has retired, has been your mentor for twenty years, and says it about your first year on your own.',
        wordings: {
          'say-nothing': {
            say: 'Take the praise, and pour her some more wine.',
            why: 'Even after twenty years, praise may simply be taken.',
          },
          'open-door': {
            say: 'Is there an ‘and’ that follows? I would like to hear it, if there is.',
            why: 'It can be asked between you, lightly. Not everything that can be asked has to be.',
          },
          'share-impression': {
            say: 'I had the impression that you were about to say something else.',
            why: 'It makes her go on where she had come to an end.',
          },
          verdict: {
            say: 'You have never been able to praise anybody without a ‘but’.',
            why: 'Twenty years become one sentence against her.',
          },
        },
        why: 'Much has changed between you, and yet the answer stays: closeness allows more and demands nothing.',
        goesOn: '“I was thinking of my own first year,” she says into the glass. “It was not solid at all.”',
      },
      {
        fact: 'Now she is a client, and the year was a year of deliveries.',
        wordings: {
          'say-nothing': {
            say: 'Thank her, and ask about next year’s quantities.',
            why: 'You have an order to talk about.',
          },
          'stay-attentive': {
            say: 'Ask all clients the same two questions at the end of a year, and her too.',
            why: 'It asks for criticism in a way that has nothing to do with her face.',
          },
          'open-door': {
            say: 'I see there is something else. What is it?',
            why: 'It tells a client that she is read across the table.',
          },
          'share-impression': {
            say: 'I had the impression that solid is not all you would say.',
            why: 'Business has its own questions for this. They do without a face.',
          },
        },
        why: 'With clients the matter may be asked about, and the person is left in peace.',
        goesOn: 'She orders the same again, and a third more in autumn.',
      },
    ],
  },
  'the-last-job': {
    title: 'Why she left',
    who: 'An applicant whom you are meeting for the first time. You decide whether she gets the job.',
    where: 'In a meeting room with two glasses of water. You have asked about her last job.',
    said: 'It was time for something new.',
    past: 'You have read two pages about her. She has read your website.',
    hope: 'She would like a fair hour, and you would like to find out whether the work suits her.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Go on with the question that you ask everybody next.',
            why: 'The same questions for all: that is what a fair hour is made of.',
          },
          'stay-attentive': {
            say: 'Leave a short pause, as after every answer.',
            why: 'A pause that everybody gets is no trap for anybody.',
          },
          'open-door': {
            say: 'Is there more you would like to say about leaving?',
            why: 'You have the job to give. To this she cannot say no.',
          },
          verdict: {
            say: 'That did not sound quite candid.',
            why: 'Lids that narrow for a third of a second say nothing about whether somebody can be trusted.',
          },
          cause: {
            say: 'There was trouble, wasn’t there?',
            why: 'It hands her a story to defend herself against, and you made it up.',
          },
        },
        why: 'Where you have power over what becomes of somebody, their face is no source. You are not entitled to use it.',
        goesOn:
          'She moves her chair a little. The low sun was in her eyes, and you let down the blind. Then she shows you a drawing of a bridge.',
      },
      {
        fact: 'Now she has been a colleague for three years, and says it over lunch.',
        wordings: {
          'say-nothing': {
            say: 'Go on eating.',
            why: 'It is lunch. Old jobs may be old.',
          },
          'stay-attentive': {
            say: 'Look up from your plate, and wait whether there is a second sentence.',
            why: 'At a lunch table, looking up is invitation enough.',
          },
          'open-door': {
            say: 'How was it there? Only if you would like to tell it.',
            why: 'Between colleagues it may be asked. She began it herself.',
          },
          label: {
            say: 'You are still bitter about it.',
            why: 'After three years of lunches it is still not yours to name.',
          },
        },
        why: 'The same sentence, without the job at stake: now listening is welcome.',
        goesOn:
          '“It was,” she says. “They had no windows. I mean it, not one.” Now you know why she sits where she sits.',
      },
      {
        fact: 'Now it is you who applies, and she decides.',
        wordings: {
          'say-nothing': {
            say: 'Ask your own questions about the work.',
            why: 'You are there to find out about the work, and so is she.',
          },
          'stay-attentive': {
            say: 'Notice what she says about the team, and come back to that.',
            why: 'Words can be come back to.',
          },
          'open-door': {
            say: 'Would you like to say more about how you came to leave?',
            why: 'It turns the table that she sits behind. She did not ask for it.',
          },
          'aimed-at-oneself': {
            say: 'Have I said something wrong?',
            why: 'It makes her answer for a movement that need not have had anything to do with you.',
          },
        },
        why: 'Upwards as downwards: where one decides over the other, faces are left out of it.',
        goesOn: 'She blinks at the sun and changes her chair. At the end she asks when you could begin.',
      },
    ],
  },
};
