// SMS sessions: what they share with chats.
import { inChapter, listing, reading, scenesOf, supervisedScenes, talking } from './conversations.js';
import type { Scenes } from './situation.js';

const at = scenesOf('smssession');

export const smsScenes: Scenes = inChapter('sms', {
  ...supervisedScenes(at),
  'get-my-sessions': [at('2013-12-27', listing)],
  'get-session-messages': [at('2013-12-27', reading)],
  'get-messages': [
    at('2016-01-20', (place) => {
      place.policy.service = { nickname: 'Service', text: 'An agent will be with you shortly' };
      place.talk();
      return place.about(place.ann, {}, '/messages?startIndex=0&count=4');
    }),
  ],
  'send-message': [at('2014-01-09', talking())],
});
