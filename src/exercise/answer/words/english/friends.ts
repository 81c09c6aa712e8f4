import type { FRIENDS } from '../../catalogue/friends.ts';
import type { WordsOf } from '../words-type.ts';

export const FRIENDS_ENGLISH: WordsOf<typeof FRIENDS> = {
  'a-call-on-sunday-night': {
    title: 'A call on Sunday night',
    who: 'A friend from your student days, who now lives two time zones away.',
    where: 'On a video call. He tells you about his new job, and the picture freezes now and then.',
    said: 'And from March on I shall be running the whole workshop.',
    past: 'You call each other every few weeks, and neither counts who rang last.',
    hope: 'You would both like to hear how the other is getting on.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Ask what the workshop looks like.',
            why: 'He is telling you something. You stay with it.',
          },
          'stay-attentive': {
            say: 'Let him finish, and listen for how he goes on about March.',
            why: 'If there is more, it will be in what follows.',
          },
          'open-door': {
            say: 'Anything about it that you are still making up your mind on?',
            why: 'Friends may ask this. But you cannot see what is on his screen, or who came into his room.',
          },
          label: {
            say: 'You looked scared just then.',
            why: 'A picture that freezes, and lids that went up: out of these two you have made a state of mind.',
          },
          cause: {
            say: 'It is because you would have to move again, right?',
            why: 'It is your guess, and now he has to argue with it.',
          },
        },
        why: 'On a call you see a face and nothing of the room around it.',
        goesOn:
          '“Sorry, the cat is walking over the bread,” he says, and is gone for a moment. You hear him talk to the cat. Then he shows you the workshop.',
      },
      {
        fact: 'Now you have known each other for thirty years, and he has asked you to listen closely tonight.',
        wordings: {
          'say-nothing': {
            say: 'Keep the sound on and your questions back.',
            why: 'He asked for your ear. It is his already.',
          },
          'open-door': {
            say: 'I am listening. Is there more that you would like to think about aloud?',
            why: 'He asked you to listen closely, so you may ask whether there is more.',
          },
          'share-impression': {
            say: 'When you said March, I had the impression that you stopped inside for a moment.',
            why: 'It is gently put. But he wanted to be listened to, and now he is listening to you.',
          },
          'aimed-at-oneself': {
            say: 'You think I shall disapprove, I can tell.',
            why: 'He called about March, and now the call is about you.',
          },
        },
        why: 'Thirty years and a request carry a question. Listening well ends just before the impression.',
        goesOn:
          '“Yes,” he says. “There are nine people, and I have never told anybody what to do.” He talks until the tea is cold.',
      },
      {
        fact: 'Now two others have joined the call.',
        wordings: {
          'say-nothing': {
            say: 'Say hello to the two, and wave.',
            why: 'Four windows are a room full of people.',
          },
          'stay-attentive': {
            say: 'Think of it when you ring him next, without the others.',
            why: 'What may be asked between two keeps until there are two.',
          },
          'open-door': {
            say: 'Is there something you would like to add about March?',
            why: 'His window is as large as all the others, and they are all looking at it now.',
          },
          'in-front-of-others': {
            say: 'Look at him, did you see that? Do it again!',
            why: 'It makes a number out of something he never put on stage.',
          },
        },
        why: 'Others are there, and a question to one is heard by all.',
        goesOn: 'You talk about the summer. The cat walks through one of the windows, and everybody says so.',
      },
    ],
  },
  'by-the-river': {
    title: 'By the river',
    who: 'A friend you go walking with on Thursdays.',
    where: 'On the path by the river, side by side. You have asked how things are at home.',
    said: 'We are taking a break, he and I. It is all right.',
    past: 'Two winters ago it was you who talked, along the same path, and she walked beside you.',
    hope: 'She would like to be heard, and you would like to be somebody to whom things can be said.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Walk on at her pace.',
            why: 'Walking beside somebody is a way of listening.',
          },
          'stay-attentive': {
            say: 'Slow down a little, and leave the next sentence to her.',
            why: 'Less speed makes room, and it asks for nothing.',
          },
          'open-door': {
            say: 'We can walk on to the bridge, if you would like to tell me more. Or about something else.',
            why: 'It offers length, and names a way out in the same breath.',
          },
          label: {
            say: 'It is not all right, you are in pieces.',
            why: 'She has said what it is. A chin that moved is no reason to overrule her.',
          },
          verdict: {
            say: 'You always pretend that everything is fine.',
            why: 'It turns one brief moment into a fault of hers.',
          },
        },
        why: 'She has already begun to tell you. A door may be held open for somebody who is standing in it.',
        goesOn:
          '“A midge,” she says, and rubs her chin. A hundred steps later: “To the bridge, then. It is quite a long story.”',
      },
      {
        fact: 'Now you met two weeks ago, at choir, and this is your first walk.',
        wordings: {
          'say-nothing': {
            say: 'Say that the river is high this year.',
            why: 'The river is a topic for people who do not know each other yet.',
          },
          'stay-attentive': {
            say: 'Nod, walk on, and hear what she says next.',
            why: 'She can go on, or not. Both are easy now.',
          },
          'open-door': {
            say: 'Would you like to tell me more about the two of you?',
            why: 'She has given one sentence to somebody almost unknown. The second is hers to offer.',
          },
          'share-impression': {
            say: 'I had the impression that it goes deeper than you say.',
            why: 'After two weeks, this is a stranger’s hand on her arm.',
          },
        },
        why: 'Nothing has grown between you yet that could carry a question. Listening is always allowed.',
        goesOn: 'She tells you where the herons nest. You sing next to each other on Tuesday.',
      },
      {
        fact: 'Now she has said at the car park: today please no questions about home.',
        wordings: {
          'say-nothing': {
            say: 'Point out the heron.',
            why: 'She asked for a walk without the topic, and you give her one.',
          },
          'stay-attentive': {
            say: 'Keep Thursday free in the weeks to come.',
            why: 'It keeps the path open without a word about it.',
          },
          'open-door': {
            say: 'I know you said no questions, but is there more?',
            why: 'It knows of her request, and steps over it.',
          },
          cause: {
            say: 'It is because he went away over New Year, isn’t it?',
            why: 'It is a question about home, with the answer already in it.',
          },
        },
        why: 'She told you what she hopes for. A movement that she did not choose does not outvote a sentence that she did.',
        goesOn: 'You talk about boots for two hours. “That was exactly it,” she says at the car park.',
      },
    ],
  },
  'the-teapot': {
    title: 'The teapot',
    who: 'A friend who has turned fifty.',
    where: 'In his living room, before the other guests come. He unwraps your present.',
    said: 'Oh. A teapot.',
    past: 'You have given each other presents for some years, most of them to be eaten.',
    hope: 'You would like it to please him, and he would like to thank you properly.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Fold up the paper, and let him turn the pot in his hands.',
            why: 'A present may be looked at. He does not owe you a face.',
          },
          'stay-attentive': {
            say: 'Wait for what he says when he has looked at it.',
            why: 'The words come by themselves, and they are what he means to give you.',
          },
          'share-impression': {
            say: 'I have the impression that it is not quite your thing.',
            why: 'Now he has to say that it is, whatever is the case.',
          },
          'aimed-at-oneself': {
            say: 'You don’t like it. I should have asked you.',
            why: 'It makes his face an answer to you. It may have nothing to do with you.',
          },
          label: {
            say: 'That was disappointment, go on, admit it.',
            why: 'It puts a name to a dent in one cheek, and asks for a confession.',
          },
        },
        why: 'Nobody unwraps a present in order to be studied. Whom the movement was meant for, it does not say.',
        goesOn:
          '“My mother had this very pot,” he says. “The lid broke in nineteen eighty. I have not thought of it since.” He makes tea in it at once.',
      },
      {
        fact: 'Now the room is full of guests, all watching him unwrap.',
        wordings: {
          'say-nothing': {
            say: 'Raise your glass to him.',
            why: 'Everybody looks at him already. You need not add to it.',
          },
          'stay-attentive': {
            say: 'Look somewhere else, and thank him for the invitation when you leave.',
            why: 'It leaves him his face, in the middle of a party.',
          },
          'open-door': {
            say: 'You can tell me if you would rather change it.',
            why: 'Twenty people hear that there may be something to change.',
          },
          'in-front-of-others': {
            say: 'Ha, did you see his face? Wrong present.',
            why: 'It gets a laugh for something he did not choose to show.',
          },
        },
        why: 'The more people watch, the less a remark is yours to make.',
        goesOn:
          'Somebody starts the music. The next day there is a photo on your phone: the pot, steaming, on his balcony.',
      },
      {
        fact: 'Now you have been friends for twenty years and tell each other what becomes of every present.',
        wordings: {
          'say-nothing': {
            say: 'Ask for a cup of tea from it.',
            why: 'It gives the pot something to do.',
          },
          'open-door': {
            say: 'Is there a story to teapots that I don’t know?',
            why: 'It is curious, it is light, and it can be answered with a no.',
          },
          'share-impression': {
            say: 'I had the impression that the pot reminds you of something. But I may be imagining it.',
            why: 'After twenty years it may be said, with the doubt in it. The lighter question leaves him more.',
          },
          verdict: {
            say: 'You are hard to please, you know that.',
            why: 'It makes his character out of a cheek.',
          },
        },
        why: 'With such a custom between you a light question is part of the present.',
        goesOn: '“Wait,” he says, and comes back with a photograph: a kitchen, a boy, a pot without a lid.',
      },
    ],
  },
  'the-piano': {
    title: 'The piano stays',
    who: 'A friend since your first day at school.',
    where: 'In his empty flat, among boxes. You ask whether the piano comes along.',
    said: 'No, the piano stays here. The stairs are too narrow.',
    past: 'You heard his first scales through the wall. You have lent each other money, beds and a car.',
    hope: 'You have always said plainly what there was, and would like to keep it that way.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Lift the next box.',
            why: 'There is a lot to carry, and carrying together is something too.',
          },
          'open-door': {
            say: 'Is there more to say about the piano? We have time until the van comes.',
            why: 'It asks, and leaves him the answer and the boxes.',
          },
          'share-impression': {
            say: 'I may be far off: just then it sounded to me as if the piano were more than a question of stairs. Say so if you like, or hand me the tape.',
            why: 'It is told as your impression, it names nothing, and the tape is a way out.',
          },
          label: {
            say: 'It breaks your heart, I can see that.',
            why: 'It knows him better than he has said, and names it for him.',
          },
          cause: {
            say: 'You are giving it up because of your hand.',
            why: 'It may be the stairs. They are narrow.',
          },
        },
        why: 'There is hardly anybody whom you know so well, and plain speech is what you both hope for. An impression may be shared, and he decides what becomes of it.',
        goesOn:
          '“It is the stairs,” he says. And after two boxes: “The girl from the second floor will play it. I have heard her through the wall.”',
      },
      {
        fact: 'Now four men from the removal firm are in the room.',
        wordings: {
          'say-nothing': {
            say: 'Hold the door for the men.',
            why: 'There are six people in the room, and it is his furniture that they see already.',
          },
          'stay-attentive': {
            say: 'Carry the lamp down with him, when the others have gone ahead.',
            why: 'Two people and a lamp on the stairs: there, it is between you again.',
          },
          'share-impression': {
            say: 'I had the impression that this is not about the stairs.',
            why: 'What is plain between two is a show before four.',
          },
          'in-front-of-others': {
            say: 'Take care, gentlemen, the man is saying goodbye to his piano.',
            why: 'It announces what he has not told anyone, and it may not even be so.',
          },
        },
        why: 'In front of others the oldest friendship is no licence.',
        goesOn:
          'On the landing he puts the lamp down for a moment. “A girl on the second floor will have it,” he says. “Mind the bulb.”',
      },
      {
        fact: 'Now he is a colleague from the next office, and you help because he asked around.',
        wordings: {
          'say-nothing': {
            say: 'Ask which box goes next.',
            why: 'He asked around for hands, and here are two.',
          },
          'stay-attentive': {
            say: 'Leave a little pause, and take the box he points at.',
            why: 'If he wants to say more about pianos, there was room.',
          },
          'open-door': {
            say: 'Would you like to tell me about the piano over lunch one day?',
            why: 'Among colleagues a light question is possible. You need not have seen anything to ask it.',
          },
          'share-impression': {
            say: 'I had the impression that you find it hard to leave it behind.',
            why: 'He knows your voice from meetings. This is further than you have come together.',
          },
        },
        why: 'You know each other from corridors. Being there with two hands is what he asked for.',
        goesOn: 'At noon there are rolls for everybody. He plays three bars, standing, and closes the lid.',
      },
    ],
  },
};
