// Private messages on Facebook. Some pages are copies of those about chats, and of the same days.
import {
  asking,
  comingBack,
  doing,
  inChapter,
  listing,
  offered,
  reading,
  removing,
  scenesOf,
  talking,
  together,
  transferring,
  type Act,
} from './conversations.js';
import type { Scenes } from './situation.js';
import { response } from './standard-responses.js';

const at = scenesOf('facebooksession');
const data = { UserData1: 'DATA1', UserData2: '2' };
const commented = talking(data, doing('AddComment', { comment: 'Cares a lot' }));

const leftBefore: Act = (place) =>
  talking(data, () => {
    place.does(place.ann, 'AddComment', { comment: 'Cares a lot' });
    place.does(place.ann, 'Leave');
  })(place);

export const facebookSessionScenes: Scenes = inChapter('facebook-session', {
  'get-sessions': [at('2015-09-02', listing)],
  'get-messages': [at('2013-12-27', reading)],
  accept: [at('2014-01-02', comingBack)],
  reject: [at('2014-01-02', offered)],
  'send-message': [at('2014-01-09', talking())],
  'send-url': [at('2014-05-15', talking())],
  'set-in-focus': [at('2014-01-09', talking())],
  'set-disposition': [at('2014-01-09', talking())],
  leave: [at('2015-09-02', commented)],
  complete: [at('2015-09-02', leftBefore)],
  'attach-user-data': [at('2015-09-02', commented)],
  'update-user-data': [at('2015-09-02', commented)],
  'delete-user-data': [at('2015-09-02', commented)],
  'add-comment': [at('2014-01-09', talking())],
  transfer: [
    at(
      '2015-10-20',
      transferring((place) => ({ targetUri: `/users/${place.bob.id}` })),
    ),
    at(
      '2015-10-20',
      transferring(({ server }) => ({ targetPath: `/contacts/${server.centre.company.queues[0]!.id}` })),
    ),
  ],
  consult: [at('2015-10-20', asking(data))],
  'send-to-agents': [at('2015-10-21', together('Consult'))],
  'remove-participant-from-conference': [at('2015-10-21', removing('Consult', false))],
  'report-standard-response-usage': [
    at('2015-10-21', (place) => {
      place.talk();
      return place.about(place.ann, place.body({ responseTemplateId: response(place.server, 'Greeting') }));
    }),
  ],
});
