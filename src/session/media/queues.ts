// What is worked off: workbins with their contents, outbound campaigns and their records.
import { always, asList, inState, row, type Snapshot } from './medium.js';

const toldOnly = ['subscription', 'agentGroup', 'placeGroup'];
/** The lists of a workbin; what has none of its own is in the last one. */
const contents = ['chats', 'emails', 'workitems', 'interactions'];

export const workbins = row('workbin', {
  nouns: ['workbin', 'workbinsubscription'],
  query: { subresources: '*' },
  unlisted: {
    Subscribe: ({ subscription }) => subscription !== 'Subscribed',
    Unsubscribe: ({ subscription }) => subscription !== 'Unsubscribed',
    // What comes and goes by request: in a group's workbin.
    '*': ({ agentGroup, placeGroup }) => Boolean(agentGroup ?? placeGroup),
  },
  // Only who has subscribed hears of them.
  silent: /^(Add|Pull)/,
  address: (_, data) => {
    const name = ['agentGroup', 'placeGroup'].find((field) => data[field] !== undefined);
    return name && `/me/workbins/{id}?${name}=${encodeURIComponent(String(data[name]))}`;
  },
  toldOnly,
  inParts: true,
  merge: (known, told) => {
    // What was read is whole.
    if (!told['messageType']) return told;
    const all: Snapshot = { ...told, subscription: told['stateResource'] };
    const own = ['id', ...toldOnly].filter((field) => all[field] !== undefined);
    return { ...known, ...Object.fromEntries(own.map((field) => [field, all[field]])), ...moved(known, told) };
  },
});

/** The list of a workbin into which something came or from which it went: it is told as `chatStateResourceV2`. */
function moved(known: Snapshot | undefined, told: Snapshot): object {
  const field = Object.keys(told).find((name) => name.endsWith('StateResourceV2'));
  if (field === undefined) return {};
  const list = contents.find((name) => field.startsWith(name.slice(0, -1))) ?? 'interactions';
  const others = asList(known?.[list]).filter((one) => idOf(one) !== idOf(told[field]));
  return { [list]: told['action'] === 'ItemAdded' ? [...others, told[field]] : others };
}

const idOf = (item: unknown): unknown => (item as Snapshot | null)?.['id'];

const isStarted = inState('Started');

export const campaigns = row('campaign', {
  openedBy: [],
  path: '/me/outbound-campaigns',
  key: 'name',
  unlisted: { StartPreviewSession: always, EndPreviewSession: isStarted, GetPreviewRecord: isStarted },
  inParts: true,
});

export const outboundRecords = row('record', {
  openedBy: [],
  path: '/me/outbound-records',
  key: 'recordHandle',
  ended: ['RecordRejectAcknowledge', 'RecordCancelAcknowledge', 'RecordProcessedAcknowledge', 'DoNotCallAcknowledge'],
  unlisted: { '*': always },
  parents: { campaignName: 'campaigns' },
  inParts: true,
});
