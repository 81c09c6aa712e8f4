import type { FAMILY } from '../../catalogue/family.ts';
import type { WordsOf } from '../words-type.ts';

export const FAMILY_ENGLISH: WordsOf<typeof FAMILY> = {
  'sunday-soup': {
    title: 'Soup on Sunday',
    who: 'Your grandmother, eighty-one. You come by every other Sunday.',
    where: 'In her kitchen, just the two of you. You ask where the photo album has gone.',
    said: 'The album? I have put it out of the way.',
    past: 'She has told you nearly everything in that album, some of it twice.',
    hope: 'She likes to tell, and you have come to listen.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Taste the soup and ask for the recipe.',
            why: 'The album can wait for another Sunday.',
          },
          'stay-attentive': {
            say: 'Eat slowly, and leave her the next word.',
            why: 'Whoever leaves time is easily told something.',
          },
          'open-door': {
            say: 'Would you like to tell me about the album? The soup can wait.',
            why: 'It opens a door and leaves her the handle: she may speak, or stir the pot.',
          },
          label: {
            say: 'You are sad about that album, I can see it.',
            why: 'It names what she has not named, and tells her that she was watched.',
          },
          cause: {
            say: 'It is because of Grandpa, isn’t it?',
            why: 'It hands her a cause that you have made up.',
          },
        },
        why: 'Between the two of you a question is welcome, as long as it asks for nothing in particular.',
        goesOn:
          '“The handle of the pot was hot,” she says, and laughs. Then she does tell you about the album: it is beside her bed now, so that she can leaf through it at night.',
      },
      {
        fact: 'Now the whole family sits around the table.',
        wordings: {
          'say-nothing': {
            say: 'Pass the bread, and leave the album alone.',
            why: 'What nobody else saw, nobody else needs to hear about.',
          },
          'stay-attentive': {
            say: 'Plan to stay a little longer when the others leave.',
            why: 'Later there may be two chairs and no audience.',
          },
          'open-door': {
            say: 'Grandma, would you like to say more about the album?',
            why: 'Seven faces would turn to her, and in front of them it is hard to decline.',
          },
          'in-front-of-others': {
            say: 'Did you all see Grandma’s face just now?',
            why: 'It puts on display what she was not showing to anyone.',
          },
        },
        why: 'In company even a gentle question becomes a public one.',
        goesOn:
          'The talk moves on to the weather and the trains. Over the washing-up she says to you: “The album is beside my bed. I look at it at night.”',
      },
      {
        fact: 'Now you have already asked her twice today whether there is anything on her mind.',
        wordings: {
          'say-nothing': {
            say: 'Fetch the spoons.',
            why: 'After two questions, a quiet minute is a kindness too.',
          },
          'stay-attentive': {
            say: 'Sit down with her, and let the next topic be hers.',
            why: 'Attention asks for nothing, and she has room to come to you.',
          },
          'open-door': {
            say: 'Is there more you would like to say?',
            why: 'A door that is opened for the third time lets in a draught.',
          },
          'too-often': {
            say: 'And just now? You can tell me. What was that?',
            why: 'It is the third time today; she can hardly move a brow unasked.',
          },
        },
        why: 'Each question was kind. Three of them make you somebody who watches.',
        goesOn:
          'You peel potatoes together. After a while she begins by herself, with a story that is not in the album.',
      },
    ],
  },
  'the-new-flat': {
    title: 'Two rooms and a balcony',
    who: 'Your younger sister. You speak on the phone most weeks.',
    where: 'In her new flat, on the first day with the key. You say that the light is lovely.',
    said: 'Isn’t it? In the mornings the sun comes all the way to this wall.',
    past: 'You have moved each other five times, and both know how to carry a wardrobe.',
    hope: 'She would like to show you everything, and you would like to see it.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Look at the wall, and let her go on to the balcony.',
            why: 'She is in the middle of showing you something; that is what she chose to share.',
          },
          'stay-attentive': {
            say: 'Walk half a step behind, and listen for what she says about the rooms.',
            why: 'It takes nothing from her, and you will hear if there is more.',
          },
          'open-door': {
            say: 'Is there anything about the flat you are still turning over?',
            why: 'Between sisters it may be asked; today it would halt a tour that has only begun.',
          },
          label: {
            say: 'You don’t look happy with it.',
            why: 'One corner of a lip for a third of a second does not say that, nor anything else.',
          },
          'aimed-at-oneself': {
            say: 'You think I find it too small, don’t you?',
            why: 'It makes her face about you, and she has to comfort you in her own new flat.',
          },
        },
        why: 'You saw that a lip corner moved. What moved it, you do not know, and she has given you no sign that she wants to say.',
        goesOn:
          'She pulls a hair from the corner of her mouth. “Painting,” she says. “It is everywhere. Come, the balcony.”',
      },
      {
        fact: 'Now it is her first place of her own after twenty-two years of marriage.',
        wordings: {
          'say-nothing': {
            say: 'Stand beside her at the wall, and look where the sun will be.',
            why: 'Standing there together is an answer as well.',
          },
          'stay-attentive': {
            say: 'Sit down on a box, as if there were time.',
            why: 'Someone who sits down can be told things.',
          },
          'open-door': {
            say: 'I have all afternoon. Shall we measure, or would you like to sit for a while first?',
            why: 'It offers time, and both choices are easy to take.',
          },
          cause: {
            say: 'It is because he kept the house.',
            why: 'It is her history, and you have just told it for her.',
          },
        },
        why: 'You know what stands behind this key, and so does she: an offer of time fits, a guess does not.',
        goesOn:
          'She sits down on the other box. For a while she says nothing, and then: “I have never chosen a lamp by myself.” You laugh, both of you.',
      },
      {
        fact: 'Now you have come about the flat from an advertisement, and she is the tenant who is moving out.',
        wordings: {
          'say-nothing': {
            say: 'Ask about the heating.',
            why: 'You are there about two rooms, and she has opened no others.',
          },
          'open-door': {
            say: 'Is there more you would like to say about leaving?',
            why: 'You met four minutes ago; she would have to find a way around a stranger’s question.',
          },
          'share-impression': {
            say: 'I had the impression that something is still on your mind.',
            why: 'However softly said, she learns that a stranger was reading her face.',
          },
          verdict: {
            say: 'You are not telling me everything about this flat.',
            why: 'It makes a judgement about a person out of the corner of a lip.',
          },
        },
        why: 'You are not entitled to comment at all. What you need to know about the flat, you can ask about the flat.',
        goesOn:
          '“The heating is old, but it works,” she says, and shows you the valve. You thank her, and leave with a floor plan.',
      },
    ],
  },
  'the-car-keys': {
    title: 'The car keys',
    who: 'Your father, seventy-nine, who has driven since he was eighteen.',
    where: 'In the car outside his house. You have offered to do the driving from now on.',
    said: 'We can try that.',
    past: 'He taught you to drive in this street. There was a scratch on the gatepost this spring.',
    hope: 'You have both agreed to take this slowly, one step a week.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Start the engine, and talk about the route.',
            why: 'He has answered in words; they may stand.',
          },
          'stay-attentive': {
            say: 'Leave the engine off for a moment, and look out at the gate with him.',
            why: 'It gives him time without asking for any of it.',
          },
          'open-door': {
            say: 'Is there more you would like to say about it, Dad?',
            why: 'You agreed to go slowly; a question now would ask for the second step on the day of the first.',
          },
          label: {
            say: 'I know that you are angry with me.',
            why: 'Lips that press together for a moment are no name for anything, and he has given it none.',
          },
          verdict: {
            say: 'Now you are being stubborn.',
            why: 'It makes a trait out of a third of a second.',
          },
        },
        why: 'What both of you hope for is time. Waiting serves it, and nothing else does today.',
        goesOn:
          'After a while he says: “Mind the gatepost. It comes at you.” You drive, and he tells you where to turn, though you know.',
      },
      {
        fact: 'Now the two of you promised each other, years ago, to say such things plainly.',
        wordings: {
          'say-nothing': {
            say: 'Take the keys, and thank him.',
            why: 'A promise to speak is no duty to speak at once.',
          },
          'open-door': {
            say: 'Is there more to it for you? We said we would tell each other.',
            why: 'It reminds both of you of the promise, and leaves it to him to use it.',
          },
          'share-impression': {
            say: 'I may be off. I had the impression that there was a bit more behind that ‘we can try’.',
            why: 'The promise carries it, if you say that you may be off and let it go when he does.',
          },
          'aimed-at-oneself': {
            say: 'You think I just want the car, don’t you?',
            why: 'It was his moment; now the talk is about you.',
          },
        },
        why: 'An old promise opens doors that would be closed otherwise, and the choice is still his.',
        goesOn:
          '“The keys have been on that hook for forty years,” he says. “I shall hang up the torch there. A hook needs something.”',
      },
      {
        fact: 'Now you drive for a ride service, and he is your passenger for the first time.',
        wordings: {
          'say-nothing': {
            say: 'Ask for the address, and drive gently.',
            why: 'He booked a ride, not a conversation about himself.',
          },
          'open-door': {
            say: 'Anything you would like to talk about on the way?',
            why: 'It was his face you saw in the mirror, and he did not know that you were looking.',
          },
          'share-impression': {
            say: 'You looked as if there was something on your mind.',
            why: 'From the front seat this tells him that he is watched all the way home.',
          },
          cause: {
            say: 'Hard to give up driving, isn’t it?',
            why: 'You know nothing of it. It may be the seat belt.',
          },
        },
        why: 'With a stranger in your car you are not entitled to comment at all.',
        goesOn:
          'He loosens the belt, which sat too tight over his coat, and looks out of the window until you are there.',
      },
    ],
  },
  'breakfast-at-seven': {
    title: 'Breakfast at seven',
    who: 'Your daughter, fifteen.',
    where: 'At the kitchen table, ten minutes before the bus. You ask how school is going.',
    said: 'Fine.',
    past: 'You used to know each day by heart. Since last year she tells you what she wants to tell.',
    hope: 'She would like a door she can close, and you would like her to open it now and then.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Push the honey over to her side of the table.',
            why: 'She has answered. Honey asks for nothing.',
          },
          'stay-attentive': {
            say: 'Stay at the table with your tea instead of starting to tidy up.',
            why: 'Somebody who is around and does not ask is often told things.',
          },
          'open-door': {
            say: 'Only fine? You can tell me more, you know.',
            why: 'It takes her answer back from her. At fifteen, seven in the morning is no time for a second question.',
          },
          label: {
            say: 'You are in a mood again.',
            why: 'Now her face has a name that she did not choose, and it says “again”.',
          },
          cause: {
            say: 'Is it because of the maths test?',
            why: 'It opens a drawer that she had not opened, and perhaps the wrong one.',
          },
        },
        why: 'She is learning to have a life of her own. At home too a face may move without being looked into.',
        goesOn:
          'She squints at the window; the sun has just come over the roof. “Can you close the blind?” You close it. At the door she turns: “I got the part, by the way.”',
      },
      {
        fact: 'Now you have already asked her twice this morning what is going on.',
        wordings: {
          'say-nothing': {
            say: 'Read the back of the cereal box.',
            why: 'Two questions are still on the table. They need no third.',
          },
          'stay-attentive': {
            say: 'Walk to the bus stop with her, if she lets you, and talk about the dog.',
            why: 'Side by side, with another topic, there is room and no question in it.',
          },
          'share-impression': {
            say: 'I have the impression that there is something you are not saying.',
            why: 'She asked for room. To be told that her silence shows leaves her none.',
          },
          'too-often': {
            say: 'Come on. There it was again. What is it?',
            why: 'It counts her movements aloud. The next time she will eat in her room.',
          },
        },
        why: 'Nobody should have to guard their face at breakfast.',
        goesOn:
          'She eats. In the evening she sits down at the edge of your bed and talks for half an hour, about a film.',
      },
      {
        fact: 'Now she is thirty-five, on a visit, and has just asked whether you have a minute.',
        wordings: {
          'say-nothing': {
            say: 'Put the kettle on, and sit down.',
            why: 'You are there. That may be all she asked for.',
          },
          'open-door': {
            say: 'I have more than a minute. Tell me whatever you like.',
            why: 'She knocked; you open. What comes in is up to her.',
          },
          'share-impression': {
            say: 'I could see it coming. There has been something since you got here.',
            why: 'She has come to speak, and you would speak first. Listening is what she asked for.',
          },
          label: {
            say: 'You are worried, I know that face.',
            why: 'That face belongs to a child of fifteen whom you remember. Ask the woman who sits there.',
          },
        },
        why: 'She has asked for your ear. So the door may be opened wide, and then you listen.',
        goesOn:
          '“It is nothing bad,” she says. “I would like to borrow the big suitcase, and I would like your advice about where to go.”',
      },
    ],
  },
  'parents-for-the-weekend': {
    title: 'A long weekend',
    who: 'The person you have lived with for nine years.',
    where: 'In the hallway, with your coats still on. You ask whether your parents may come on Friday.',
    said: 'Of course they can come.',
    past: 'You once had a silent week about a guest bed, and decided never to have another.',
    hope: 'You both want to be able to say yes and no to each other.',
    turns: [
      {
        wordings: {
          'say-nothing': {
            say: 'Say thank you, and hang up the coats.',
            why: 'Yes may be taken for yes.',
          },
          'open-door': {
            say: 'Would another weekend be easier? You can tell me tonight as well.',
            why: 'It makes a no as easy as a yes.',
          },
          'share-impression': {
            say: 'I may be mistaken: I had the impression that there was more to your yes. If so, I would like to hear it. If not, I will ring them.',
            why: 'It says what you saw as an impression, names nothing, and is ready to be sent home.',
          },
          verdict: {
            say: 'You never wanted them here.',
            why: 'It turns one Friday into nine years.',
          },
          cause: {
            say: 'It is because of what my mother said at Easter.',
            why: 'Now your mother is in the hallway before she has packed.',
          },
        },
        why: 'This is as close as people get, and you have agreed to speak plainly. Here, and hardly anywhere else, an impression may be shared.',
        goesOn:
          '“I just remembered that the guest bed is still at my brother’s,” comes the answer. “They can come. We need a bed.”',
      },
      {
        fact: 'Now your parents are standing in the hallway too.',
        wordings: {
          'say-nothing': {
            say: 'Take the suitcases upstairs.',
            why: 'There are suitcases. They help.',
          },
          'stay-attentive': {
            say: 'Keep the evening short, so that there is time for two.',
            why: 'It needs no word in the hallway, and leaves room for one later.',
          },
          'share-impression': {
            say: 'I had the impression that you would rather not.',
            why: 'With four people in a hallway there is no answer to this that somebody does not have to swallow.',
          },
          'in-front-of-others': {
            say: 'You two, don’t mind that face, it always does that.',
            why: 'It apologises for somebody who has said nothing, before an audience.',
          },
        },
        why: 'What may be said between two may not be said before four.',
        goesOn:
          'At eleven, in the dark: “Where do they sleep?” – “In our bed.” – “And we?” It becomes a story that you tell for years.',
      },
      {
        fact: 'Now you were asked this morning for one day without anything to decide.',
        wordings: {
          'say-nothing': {
            say: 'Leave the question for tomorrow, and take off your coat.',
            why: 'Tomorrow is one night away.',
          },
          'stay-attentive': {
            say: 'Cook something, and leave the calendar where it is.',
            why: 'It keeps the day as it was asked for, and you will notice if it is taken up.',
          },
          'open-door': {
            say: 'Do you want to talk about it now?',
            why: 'However kind, it is one more thing to decide.',
          },
          'aimed-at-oneself': {
            say: 'Was that because I asked? I always ask at the wrong time.',
            why: 'Now comfort is needed, and the day off is over.',
          },
        },
        why: 'What was hoped for today is room, and it was said aloud. That lowers everything else.',
        goesOn:
          'Over the second helping: “Friday is fine. But your father snores, so they get the room at the back.”',
      },
    ],
  },
};
