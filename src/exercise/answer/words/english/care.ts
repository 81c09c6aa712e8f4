import type { CARE } from '../../catalogue/care.ts';
import type { WordsOf } from '../words-type.ts';

export const CARE_ENGLISH: WordsOf<typeof CARE> = {
  'a-quiet-night': {
    title: 'A quiet night',
    who: 'A colleague from the night shift. You take over from her.',
    where: 'In the nurses’ room, at six, with the door closed.',
    said: 'A quiet night. Nothing to report.',
    past: 'For two years you have met each other at this hour, she with her coat on.',
    hope: 'She would like to go home to bed, and you would like to know what you need for the day.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Take the keys, and wish her a sound sleep.',
            why: 'She has handed over, and her bed is waiting.',
          },
          'stay-attentive': {
            say: 'Leave her a moment before you reach for the keys.',
            why: 'The moment is short, and it is there if she wants it.',
          },
          'open-door': {
            say: 'Is there more about the night that you would like to say?',
            why: 'What concerns the patients she has told you. The rest would cost her the first train.',
          },
          label: {
            say: 'You look completely worn down.',
            why: 'Nobody who goes home at six needs to be told what they look like.',
          },
          verdict: {
            say: 'You never tell me what really happens here at night.',
            why: 'It doubts two years of handovers for a movement of the brows.',
          },
        },
        why: 'She hopes to go home. A moment of room serves that, a question does not.',
        goesOn:
          '“The lady in seven sang,” she says with her hand on the door. “At three. All the verses.” Then she is gone.',
      },
      {
        fact: 'Now you are standing at a patient’s bed, and he is awake.',
        wordings: {
          'say-nothing': {
            say: 'Greet the patient first.',
            why: 'He is the one in pyjamas, and he hears everything.',
          },
          'stay-attentive': {
            say: 'Walk out into the corridor with her afterwards.',
            why: 'In the corridor there are two of you again.',
          },
          'open-door': {
            say: 'Is there something that you would like to add?',
            why: 'He hears that there may be something to add, about a night of his.',
          },
          'in-front-of-others': {
            say: 'That face does not look like a quiet night.',
            why: 'He looks at her face, and draws his own conclusions about his night.',
          },
        },
        why: 'There is somebody listening whom it might concern. Not here, and not in front of him.',
        goesOn: '“She sang,” says the patient. “The lady next door. I knew all the verses.”',
      },
      {
        fact: 'Now it is her last night after twenty years with you, and she has sat down.',
        wordings: {
          'say-nothing': {
            say: 'Sit down beside her.',
            why: 'Two chairs at six in the morning say a good deal.',
          },
          'open-door': {
            say: 'The early shift can begin without me for ten minutes. Tell me whatever you like about these nights.',
            why: 'She has sat down. You open the door, and she says which night.',
          },
          'share-impression': {
            say: 'When you said ‘nothing to report’, I thought I heard more than that.',
            why: 'It is kind. And it puts your words where hers were about to come.',
          },
          cause: {
            say: 'It is because you don’t really want to leave.',
            why: 'She may want to very much. You do not know.',
          },
        },
        why: 'Twenty years, a closed door, and somebody who sits down: an open question is welcome here.',
        goesOn: 'She tells you about the lady in seven, who sang at three. She sings one verse, quietly.',
      },
    ],
  },
  'the-visitor': {
    title: 'The visitor',
    who: 'A man of ninety. As a volunteer you visit him for an hour a week.',
    where: 'At his bed in the home. You ask about the coming days.',
    said: 'On Sunday my son is coming.',
    past: 'This is your third visit. He has told you about ships.',
    hope: 'He likes company, and you would like to listen well.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Pour him some water.',
            why: 'It is a small service, and no topic is closed by it.',
          },
          'stay-attentive': {
            say: 'Stay seated, and leave a silence.',
            why: 'He has all the words, and now he has the time as well.',
          },
          'open-door': {
            say: 'Would you like to tell me more about your son?',
            why: 'You know each other from two hours. His son is not a ship.',
          },
          label: {
            say: 'You don’t seem to look forward to it.',
            why: 'Corners of a mouth go down for many things, and he said a plain sentence.',
          },
          cause: {
            say: 'He does not come often enough, does he?',
            why: 'In one sentence you have blamed a man whom you have never met.',
          },
        },
        why: 'You are there to listen. Between you nothing has grown yet that would carry a question about his family.',
        goesOn:
          'He runs his tongue along his teeth. “New,” he says, “they don’t sit yet.” Then: “My son was at sea as well.”',
      },
      {
        fact: 'Now he is your grandfather.',
        wordings: {
          'say-nothing': {
            say: 'Hold his hand.',
            why: 'It is an answer to almost everything.',
          },
          'stay-attentive': {
            say: 'Move your chair closer.',
            why: 'Who sits closer has time.',
          },
          'open-door': {
            say: 'Sunday, then. Is there anything you would like to tell me about it, or need for it?',
            why: 'Among family this may be asked, and “a clean shirt” is an answer too.',
          },
          verdict: {
            say: 'You two have never been able to talk to each other.',
            why: 'It passes judgement on two people, one of whom is not even there.',
          },
        },
        why: 'You know him, and he knows you: the door may be opened. He says how far.',
        goesOn:
          '“My teeth,” he says. “I don’t want to lisp when he comes.” You practise: sixteen ships on the sea.',
      },
      {
        fact: 'Now a nurse and a doctor have come in on their round.',
        wordings: {
          'say-nothing': {
            say: 'Stand up, and make room at the bed.',
            why: 'He is being talked about enough already.',
          },
          'stay-attentive': {
            say: 'Wait outside, and come back when they have gone.',
            why: 'Then there are two of you, and a silence.',
          },
          'open-door': {
            say: 'Would you like to say something about Sunday?',
            why: 'Three people in coats and jackets wait for his answer.',
          },
          'in-front-of-others': {
            say: 'He does not look forward to his son, I think.',
            why: 'Now it is in the room, and perhaps in the file.',
          },
        },
        why: 'In front of those who look after him, his face is his own all the more.',
        goesOn:
          'The doctor asks about the teeth. When they have left, he says: “Sit down again. Where were we? Valparaíso.”',
      },
    ],
  },
  'arm-up': {
    title: 'Arm up',
    who: 'A client with a shoulder that is healing. You are the physiotherapist.',
    where: 'In the treatment room. You lift his arm slowly, and ask whether this is all right.',
    said: 'That is fine.',
    past: 'This is the fourth of ten appointments.',
    hope: 'He would like to swim again by summer, and you have agreed to go slowly.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Hold the arm where it is, and count the seconds.',
            why: 'The exercise has its own pauses. You may go by them.',
          },
          'stay-attentive': {
            say: 'Lower the arm a little, and ask about every height from nought to ten, as always.',
            why: 'It uses what is there to be asked in every appointment, and slows down by itself.',
          },
          'share-impression': {
            say: 'I had the impression that it is not fine at all.',
            why: 'He answered. To correct him out of his own face takes his word away from him.',
          },
          verdict: {
            say: 'No need to play the hero here.',
            why: 'It makes a part out of a pair of lids, and gives it to him to play.',
          },
          label: {
            say: 'You are afraid of this movement.',
            why: 'Lids that tighten name nothing. It may be the ceiling lamp.',
          },
        },
        why: 'Slower serves what you both hope for. The usual question brings more than a remark about his face.',
        goesOn: '“Seven,” he says. “But the lamp is an eight.” You turn the couch round.',
      },
      {
        fact: 'Now three trainees are watching.',
        wordings: {
          'say-nothing': {
            say: 'Go on counting the seconds aloud.',
            why: 'It stays with the exercise, and the exercise is what they came for.',
          },
          'stay-attentive': {
            say: 'Lower the arm a little, and ask for the number, as always.',
            why: 'It helps him, and teaches the three something, without his face.',
          },
          'in-front-of-others': {
            say: 'Did you see his eyes there? Always look out for that.',
            why: 'He came with a shoulder and leaves as a picture.',
          },
          'share-impression': {
            say: 'I think that was more than fine, wasn’t it?',
            why: 'Three people are looking at his face for the answer.',
          },
        },
        why: 'Before others you keep to what you always do: ask about the arm, and slow down.',
        goesOn: '“Seven,” he says, “and the lamp is an eight.” One of the trainees turns the couch round.',
      },
      {
        fact: 'Now he is your brother, on your own sofa.',
        wordings: {
          'say-nothing': {
            say: 'Put the arm down, and look for a cushion.',
            why: 'A cushion helps whatever it was.',
          },
          'open-door': {
            say: 'Fine-fine, or shall we go less far? You can tell me.',
            why: 'Among brothers it may be asked like this, and laughed about.',
          },
          'share-impression': {
            say: 'I may be off, but I had the impression that this was too far. Shall I let go?',
            why: 'You agreed to speak plainly, and the doubt is in it. The short question is lighter.',
          },
          'too-often': {
            say: 'And now? And now? There it was again.',
            why: 'With every centimetre he is caught once more. Nobody can relax like that.',
          },
        },
        why: 'Here you are a brother, and may ask whether there is more. Once is enough.',
        goesOn: '“It is the sofa,” he says. “There is a spring in my back.” There is.',
      },
    ],
  },
  'the-results': {
    title: 'The results',
    who: 'Your doctor. She has had your file for three years.',
    where: 'In her practice. She turns to the screen and reads your results.',
    said: 'That all looks in order.',
    past: 'She has always told you things straight, also the unwelcome ones.',
    hope: 'You would both like you to leave knowing what there is to know.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Thank her, and ask when you are to come again.',
            why: 'She has told you what she read. Until now that has always been so.',
          },
          'stay-attentive': {
            say: 'Listen to the end, and ask for the printout, as you always do.',
            why: 'On paper you can read everything in peace, and ask about that.',
          },
          'open-door': {
            say: 'Is there something that you have not told me yet?',
            why: 'It asks her about herself, when you could ask about the figures.',
          },
          label: {
            say: 'You look worried.',
            why: 'Brows draw together before a screen all day long. It names a state, and it is yours.',
          },
          'aimed-at-oneself': {
            say: 'It is about me, you have just seen something.',
            why: 'It need not be about you, though it is your file. Brows do not say what they are about.',
          },
        },
        why: 'When it concerns you, a brow is quickly read as news. It says neither what it was nor whom it was about.',
        goesOn:
          '“I need new glasses,” she says, and holds the page further away. “In order. All of it.” She prints it for you.',
      },
      {
        fact: 'Now the two of you have agreed that you may ask about everything, at any time.',
        wordings: {
          'say-nothing': {
            say: 'Ask about the date of the next test.',
            why: 'The right to ask everything is no duty to ask now.',
          },
          'stay-attentive': {
            say: 'Ask her to go through the figures with you, line by line.',
            why: 'You make use of your agreement, and stay with what is on the table.',
          },
          'share-impression': {
            say: 'I had the impression that you stopped at one line.',
            why: 'You may ask about every line. What her face did there is still hers.',
          },
          verdict: {
            say: 'You are playing it down.',
            why: 'It doubts her word, and her word was clear.',
          },
        },
        why: 'You hope for plain words, and there is a way to them: the figures. It does not lead over her face.',
        goesOn:
          'At the fourth line she takes off her glasses. “A three or an eight?” – “A three.” – “Then it is in order.”',
      },
      {
        fact: 'Now she is your sister-in-law, and you have agreed not to talk about medicine on Sundays.',
        wordings: {
          'say-nothing': {
            say: 'Put the letter back into the envelope.',
            why: 'It is Sunday, and she read it as a favour.',
          },
          'stay-attentive': {
            say: 'Call your own practice on Monday.',
            why: 'There are people on Mondays who are there for this.',
          },
          'open-door': {
            say: 'Is there more? I know it is Sunday.',
            why: 'It knows of the agreement and asks all the same.',
          },
          cause: {
            say: 'You stopped at the liver, didn’t you?',
            why: 'You have invented a line, and put it into her mouth.',
          },
        },
        why: 'She asked for room, and family can ask a lot of each other. Today that is: nothing.',
        goesOn: '“Where are my glasses?” she says. They are on her head. There is cake.',
      },
    ],
  },
};
