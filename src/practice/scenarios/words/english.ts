import type { ScenarioWords } from './words-type.ts';

export const ENGLISH: ScenarioWords = {
  'talk-about-your-day': {
    title: 'Talk about your day',
    prompts: [
      'Say how the day began',
      'Describe one place you were at',
      'Tell what took longer than planned',
      'Name one thing you would do again',
      'Say what comes tomorrow',
    ],
  },
  'ask-for-a-raise': {
    title: 'Ask for a raise',
    prompts: [
      'Say what you would like to talk about',
      'Name two things you got done this year',
      'Say what you would like, in one sentence',
      'Stop here, and count to five',
      'Ask what is possible, and by when',
      'Sum up what happens next',
    ],
  },
  'answer-in-an-interview': {
    title: 'Answer in an interview',
    prompts: [
      'Say who you are, in three sentences',
      'Describe a piece of work you did yourself',
      'Tell about something that went another way than planned',
      'Say what you would like to learn here',
      'Ask a question of your own',
    ],
  },
  'give-a-short-talk': {
    title: 'Give a short talk',
    prompts: [
      'Begin with a sentence you know by heart',
      'Say the one thing people may take home',
      'Tell a short example',
      'Pause, and look around the room',
      'Say the one thing once more, in other words',
      'End with a short sentence, and stay standing',
    ],
  },
  'give-difficult-feedback': {
    title: 'Give difficult feedback',
    prompts: [
      'Say what this is about, in one sentence',
      'Describe what you saw, as a camera would',
      'Say what followed from it',
      'Ask how they see it, and wait',
      'Repeat what you heard',
      'Agree on one next step',
    ],
  },
  'disagree-in-a-meeting': {
    title: 'Disagree in a meeting',
    prompts: [
      'Repeat the point you see differently',
      'Say which part of it you share',
      'Say your own view in two sentences',
      'Give one example',
      'Ask what the others think',
    ],
  },
  'ask-a-colleague-for-help': {
    title: 'Ask a colleague for help',
    prompts: [
      'Ask whether they have five minutes',
      'Say what you are working on',
      'Say where you are stuck, in one sentence',
      'Say what you have tried so far',
      'Ask for one thing, and say by when',
    ],
  },
  'say-no-to-a-favour': {
    title: 'Say no to a favour',
    prompts: [
      'Repeat what you were asked for',
      'Say no in one short sentence',
      'Add nothing for a moment',
      'Say what you can offer instead, if anything',
      'Ask whether that works for them',
    ],
  },
  'share-a-plan-at-home': {
    title: 'Share a plan at home',
    prompts: [
      'Say that you have a plan to tell',
      'Tell it in two sentences',
      'Say what it changes for the others',
      'Ask what they would like to know',
      'Say what is still open',
    ],
  },
  'name-your-price': {
    title: 'Name your price',
    prompts: [
      'Sum up what the client needs',
      'Say what you will do, in plain words',
      'Name the price, and stop',
      'Let a silence be, and count to five',
      'Ask which part they would like to talk about',
    ],
  },
  'hand-in-your-notice': {
    title: 'Hand in your notice',
    prompts: [
      'Ask for a talk between the two of you',
      'Say that you are leaving, and when',
      'Say what you take with you from here',
      'Offer how you would hand things over',
      'Ask what they need from you first',
    ],
  },
  'ask-a-neighbour-for-quiet': {
    title: 'Ask a neighbour for quiet',
    prompts: [
      'Greet them, and say where you live',
      'Describe what you hear, and at what time',
      'Say what you would like, in one sentence',
      'Ask what is possible for them',
      'Thank them for their time',
    ],
  },
  'listen-to-a-friend': {
    title: 'Listen to a friend',
    prompts: [
      'Ask how the week was',
      'Say nothing for a while, and nod',
      'Repeat one thing in your own words',
      'Ask whether they would like advice or an ear',
      'Ask whether there is more',
      'Thank them for telling you',
    ],
  },
  'hear-a-colleague-out': {
    title: 'Hear a colleague out',
    prompts: [
      'Ask for their side of it',
      'Let them finish, then count to three',
      'Say what you heard, in one sentence',
      'Ask what you left out',
      'Offer one thing you can do',
    ],
  },
  'check-in-with-your-team': {
    title: 'Check in with your team',
    prompts: [
      'Say how much time there is',
      'Ask what they would like to talk about',
      'Listen, and leave the topic to them',
      'Ask what would help with the work',
      'Say what you will do, and by when',
    ],
  },
  'receive-feedback': {
    title: 'Receive feedback',
    prompts: [
      'Ask for one thing to keep and one to change',
      'Listen to the end without an answer',
      'Repeat what you heard',
      'Ask for an example',
      'Thank them, and say when you will come back to it',
    ],
  },
  'take-a-complaint': {
    title: 'Take a complaint',
    prompts: [
      'Ask what happened, from the beginning',
      'Listen to the end without an answer',
      'Sum it up in your own words',
      'Ask what would help',
      'Say what you can do today',
      'Say when they will hear from you',
    ],
  },
  'interview-an-applicant': {
    title: 'Interview an applicant',
    prompts: [
      'Greet them, and say how the talk will go',
      'Ask about a piece of work of theirs',
      'Leave a pause before your next question',
      'Ask what they would like to learn',
      'Invite a question of their own',
      'Say what happens next, and when',
    ],
  },
  'meet-someone-new': {
    title: 'Meet someone new',
    prompts: [
      'Say hello and your name',
      'Ask what brings them here',
      'Listen, and pick up one of their words',
      'Tell one thing about yourself',
      'Find a friendly way to end the talk',
    ],
  },
};
