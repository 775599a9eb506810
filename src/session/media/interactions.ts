// Interactions without a log: emails, Facebook posts, tweets, open media and workitems.
import { asList, inState, row, type Medium } from './medium.js';

const isComposing = inState('Composing');
const isProcessing = inState('Processing');

const interaction: Partial<Medium> = {
  ended: ['Completed', 'Sent', 'Canceled', 'InWorkbin'],
  unlisted: { Save: isComposing },
  silent: /^(SetInFocus|Retweet)$/,
};

export const emails = row('email', {
  ...interaction,
  unlisted: {
    Save: isComposing,
    AddAttachment: isComposing,
    RemoveAttachment: (data) => isComposing(data) && asList(data['attachments']).length > 0,
  },
  parents: { parentId: 'emails' },
});

export const facebookPosts = row('facebook', {
  ...interaction,
  path: '/me/facebook',
  parents: { parentId: 'facebookPosts' },
});

export const tweets = row('tweet', {
  ...interaction,
  nouns: ['tweet', 'twitter'],
  openedBy: ['twitter'],
  parents: { parentId: 'tweets' },
  // Asked of the account.
  address: (operation) => (operation === 'Retweet' ? '/me/tweets' : undefined),
});

export const openMedia = row('openmedia', {
  ...interaction,
  // By the media types that the contact centre has made up: any channel that no other medium knows.
  openedBy: [],
  path: '/me/openmedia/{mediaType}',
  unlisted: { AddContent: isProcessing, GetContent: isProcessing },
  address: (_, { mediaType }) => `/me/openmedia/${encodeURIComponent(String(mediaType))}/{id}`,
});

export const workitems = row('workitem', { ...interaction, unlisted: {} });
