// Chats: what they share with SMS sessions, kinds of texts, and files.
import type { StoredDocument } from '../../../../src/simulator/centre/documents.js';
import {
  inChapter,
  listing,
  reading,
  scenesOf,
  supervisedScenes,
  talking,
  type Act,
  type Place,
} from './conversations.js';
import type { Scenes } from './situation.js';

const at = scenesOf('chat');

const file = { name: 'care.txt', type: 'text/plain', bytes: new TextEncoder().encode('Wash by hand') };
const stored = ({ server }: Place): StoredDocument => server.centre.documents.add(file);

/** Greeted by the service, Ann and the customer write. */
const greeted =
  (act: Act): Act =>
  (place) => {
    place.policy.service = { nickname: 'Service', text: 'An agent will be with you shortly' };
    place.talk({ Segment: 'Gold' });
    return act(place);
  };

function link(place: Place): StoredDocument {
  const document = stored(place);
  place.does(place.ann, 'AddAttachment', { documentId: document.id });
  return document;
}

const form = (): FormData => {
  const data = new FormData();
  data.append('attachment', new File([file.bytes], file.name, { type: file.type }));
  return data;
};

export const chatScenes: Scenes = inChapter('chat', {
  ...supervisedScenes(at),
  'get-my-chats': [at('2013-12-27', listing)],
  'get-messages': [at('2013-12-27', reading)],
  'send-message': [
    at('2014-01-09', (place) => {
      place.policy.includeMessageType = true;
      return talking()(place);
    }),
  ],
  'send-start-typing-notification': [at('2014-01-09', talking()), at('2014-01-09', leftBefore)],
  'send-stop-typing-notification': [at('2014-01-09', talking()), at('2014-01-09', leftBefore)],
  'add-attachment': [
    at(
      '2016-07-21',
      greeted((place) => place.about(place.ann, place.body({ documentId: stored(place).id }))),
    ),
  ],
  'add-new-attachment': [
    at(
      '2016-07-21',
      greeted((place) => place.about(place.ann, { form: form() }, '/attachments')),
    ),
  ],
  'get-attachment': [
    at(
      '2016-07-21',
      greeted((place) => {
        const { id } = link(place);
        return place.asks(place.ann, `/chats/${place.of(place.ann).id}/attachments/${id}`);
      }),
    ),
  ],
  'remove-attachment': [
    at(
      '2016-07-21',
      greeted((place) => place.about(place.ann, place.body({ documentId: link(place).id }))),
    ),
  ],
  'upload-file': [
    at(
      '2016-07-21',
      greeted((place) => place.about(place.ann, place.body({ documentId: link(place).id }))),
    ),
  ],
  'delete-file': [
    at(
      '2016-07-21',
      greeted((place) => {
        place.does(place.ann, 'UploadFile', { documentId: link(place).id });
        const { id } = place.of(place.ann);
        const [sent] = place.conversations
          .messages(place.ann, id)
          .flatMap((entry) => ('attachment' in entry ? entry : []));
        return place.about(place.ann, place.body({ fileId: sent!.attachment.fileId }));
      }),
    ),
  ],
  'send-nickname-updated-notice': [at('2016-07-21', talking())],
});

/** Who has left types no more. */
function leftBefore(place: Place) {
  return talking(undefined, () => place.does(place.ann, 'Leave'))(place);
}
