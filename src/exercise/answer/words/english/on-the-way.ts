import type { ON_THE_WAY } from '../../catalogue/on-the-way.ts';
import type { WordsOf } from '../words-type.ts';

export const ON_THE_WAY_ENGLISH: WordsOf<typeof ON_THE_WAY> = {
  'the-letter': {
    title: 'The letter',
    who: 'A woman on the seat across from you. You do not know each other.',
    where: 'On a train, by the window. She has been reading a letter, and folds it up.',
    said: 'Is this seat still free? Then I’ll put my bag there.',
    past: 'Forty minutes and one tunnel.',
    hope: 'You would both like to arrive in peace.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Say that it is free, and look out of the window.',
            why: 'She asked about a seat. You answer about the seat.',
          },
          'stay-attentive': {
            say: 'Observe her a little longer over the top of your book.',
            why: 'There is only one window seat to withdraw to, and it is hers.',
          },
          'open-door': {
            say: 'A letter of the welcome kind?',
            why: 'It is her letter, and she is on a train that she cannot leave.',
          },
          label: {
            say: 'Please don’t be sad.',
            why: 'You have given a name to the face of somebody who was reading.',
          },
          cause: {
            say: 'From somebody you miss, I suppose?',
            why: 'The sender is on the envelope, and that is none of your business.',
          },
        },
        why: 'In a train everybody is seen by everybody. It can only be borne when nobody makes use of it.',
        goesOn:
          'She smooths the paper. “My niece,” she says to the window. “She is six, and has drawn me a train.”',
      },
      {
        fact: 'Now she is travelling with two children, who are looking at her.',
        wordings: {
          'say-nothing': {
            say: 'Lift the bag up onto the seat for her.',
            why: 'Two hands for a bag: more is not needed.',
          },
          'share-impression': {
            say: 'I had the impression that the letter moved you.',
            why: 'Both children now look at the letter.',
          },
          'in-front-of-others': {
            say: 'Your mum has just made a face, did you see?',
            why: 'Two children search their mother’s face for what a stranger has found in it.',
          },
        },
        why: 'You are not entitled to comment, and before her children least of all.',
        goesOn:
          '“From whom is it?” asks the smaller one. “From Ida. She has drawn a train.” All of them look for the dog in the third carriage.',
      },
      {
        fact: 'Now she is a friend whom you are taking along to the sea.',
        wordings: {
          'say-nothing': {
            say: 'Take out the sandwiches.',
            why: 'It is a long way to the sea, and there is time for everything.',
          },
          'stay-attentive': {
            say: 'Close your book.',
            why: 'A closed book is noticed, and asks for nothing.',
          },
          'open-door': {
            say: 'Would you like to tell me about the letter, or shall we look out at the cows?',
            why: 'It opens a door, and cows are always an answer.',
          },
          'share-impression': {
            say: 'I had the impression that there was something in that letter for you.',
            why: 'You came along to listen. A question leaves her the letter, an impression opens it.',
          },
        },
        why: 'Friends on the way to the sea may ask. She chooses between the letter and the cows.',
        goesOn:
          'She hands you the drawing. In the third carriage sit two people with sandwiches. “That is us,” she says.',
      },
    ],
  },
};
