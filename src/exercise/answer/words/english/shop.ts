import type { SHOP } from '../../catalogue/shop.ts';
import type { WordsOf } from '../words-type.ts';

export const SHOP_ENGLISH: WordsOf<typeof SHOP> = {
  'two-rolls': {
    title: 'Two rolls',
    who: 'A customer, about seventy. You work behind the counter.',
    where: 'In the bakery, early, with a queue behind her. She counts coins into her hand.',
    said: 'Only two today, please.',
    past: 'She comes now and then, and sometimes takes the plaited loaf.',
    hope: 'She would like two rolls, and you would like everybody to be served kindly.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Put two rolls into a bag, and wish her a pleasant day.',
            why: 'She is served like everybody else. There is great kindness in that.',
          },
          'stay-attentive': {
            say: 'Give her all the time she takes with the coins.',
            why: 'It makes the queue wait without a word about it.',
          },
          'open-door': {
            say: 'Only two? Is everything in order?',
            why: 'You ask about her life across a counter, and eight people hear it.',
          },
          label: {
            say: 'Don’t be sad, the weekend is coming.',
            why: 'It names what nobody has named, and offers comfort that nobody asked for.',
          },
          'in-front-of-others': {
            say: 'Take your time, my dear, we are all short of money sometimes.',
            why: 'It is well meant, and the whole queue now looks at her purse.',
          },
        },
        why: 'Between counter and queue you are not entitled to comment at all. Whoever buys rolls need not explain how many.',
        goesOn:
          'She has found the coin with the hole, from her husband’s collection, and puts it back with care. “Today only two,” she says. “My grandson is on a diet.”',
      },
      {
        fact: 'Now the shop is empty, and she has come every morning for twenty years.',
        wordings: {
          'say-nothing': {
            say: 'Give her the two rolls, and ask about the dog.',
            why: 'The dog has been the topic for twenty years.',
          },
          'stay-attentive': {
            say: 'Wipe the counter where she stands, and have no hurry.',
            why: 'An unhurried minute is something that she can use or leave.',
          },
          'share-impression': {
            say: 'You seem to have something on your mind today.',
            why: 'She is still a customer. Where could she buy her rolls tomorrow, if she would rather not have heard this?',
          },
          cause: {
            say: 'It is because your husband is in hospital, isn’t it?',
            why: 'In a small place one hears things. She has not told you.',
          },
        },
        why: 'Twenty years of mornings are a bond, and there is a counter in it. Time can be given across it, a question hardly.',
        goesOn:
          'She lets you look at the coin with the hole. “From Denmark,” she says. “From before you were born.”',
      },
      {
        fact: 'Now she is your aunt, and you are alone in the shop.',
        wordings: {
          'say-nothing': {
            say: 'Put a third roll into the bag.',
            why: 'A roll is an answer, and a warm one.',
          },
          'open-door': {
            say: 'I close at one. Shall I come by, and you tell me how things are with you?',
            why: 'It opens a door, away from the counter, at a time that she can move.',
          },
          'share-impression': {
            say: 'I thought there was something just now, when you said two.',
            why: 'You came to listen and would begin to speak. And a number of rolls is hers.',
          },
          verdict: {
            say: 'You are saving at the wrong end again.',
            why: 'It makes a judgement on her housekeeping from two brows.',
          },
        },
        why: 'With family, and with nobody there to hear it, you may ask whether there is more.',
        goesOn: '“Come at three,” she says. “And bring the plaited one. I have a coin to show you.”',
      },
    ],
  },
  'the-green-shoes': {
    title: 'The green shoes',
    who: 'A customer. You sell shoes, and have known her for a quarter of an hour.',
    where: 'Before the mirror in the shop. Her companion has just called the shoes very elegant.',
    said: 'Yes. Elegant.',
    past: 'You have brought six pairs, and carried four of them back.',
    hope: 'She would like shoes in which she can walk, and you would like her to come again.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Step back, and leave her the mirror.',
            why: 'A mirror, and room before it, is what she needs.',
          },
          'stay-attentive': {
            say: 'Watch her face closely for the next reaction.',
            why: 'She looks at shoes. To be looked at meanwhile was not what she came for.',
          },
          'open-door': {
            say: 'Is there anything that is not quite as you would like it?',
            why: 'Her companion hears it, and now she must choose between the two of you.',
          },
          'in-front-of-others': {
            say: 'I think your friend sees it differently from you.',
            why: 'You have set two people against each other over a nose.',
          },
          verdict: {
            say: 'You need not pretend for us.',
            why: 'It says of somebody you do not know that she pretends.',
          },
        },
        why: 'You sell shoes. What passes between the two at the mirror is not for you to comment on.',
        goesOn:
          '“They smell of glue,” says the customer after a while, and both of them laugh. She takes the brown ones.',
      },
      {
        fact: 'Now she is alone, and has asked you to tell her plainly what you think of the shoes.',
        wordings: {
          'say-nothing': {
            say: 'Say which colours they come in.',
            why: 'Shoes are talked about, and her face is left alone.',
          },
          'stay-attentive': {
            say: 'Tell her plainly how they sit at the heel, and wait for what she says.',
            why: 'She asked about the shoes. You answer about the shoes, and listen.',
          },
          'share-impression': {
            say: 'I had the impression that you don’t like them yourself.',
            why: 'She asked for your view of the shoes, and gets one of her face.',
          },
          label: {
            say: 'You find them awful, I saw it.',
            why: 'It tells her what she thinks before she has thought it.',
          },
        },
        why: 'She asked for plain words about leather. That is not leave to read her.',
        goesOn:
          '“At the heel, yes,” she says. “And they smell of glue.” You air them, and she comes back on Thursday.',
      },
      {
        fact: 'Now she is a close friend, you have the day off, and she wants to hear everything.',
        wordings: {
          'say-nothing': {
            say: 'Sit down on the stool, and let her walk up and down.',
            why: 'A stool and a friend: that goes a long way.',
          },
          'open-door': {
            say: 'Elegant, yes. And otherwise?',
            why: 'Two words, and she may put anything behind them.',
          },
          'share-impression': {
            say: 'I may have misheard, but I had the impression that there was a ‘but’ on its way.',
            why: 'She wants to hear everything. You tell it as an impression, and she can laugh it off.',
          },
          cause: {
            say: 'You only take them because he likes them.',
            why: 'It gives a cause and a third person, and neither was in the mirror.',
          },
        },
        why: 'A close friend who asks for everything may be given an impression. It stays yours, and she decides.',
        goesOn: '“But they smell of glue,” she says, and holds one up to you. They do.',
      },
    ],
  },
};
