// The six tiles of a call. Each has its fixed place; what it is there depends on the call, never where it is.
import { html, type TemplateResult } from 'lit';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { controlFor, renderControl, type Control } from './control.js';
import type { CallOperation } from './operations.js';

export const renderTiles = (tiles: readonly Control[]): TemplateResult => html`
  <div class="tiles of-${tiles.length}" part="tiles">${tiles.map((tile) => renderControl(tile))}</div>
`;

/** In their order: hold, mute, keypad; transfer, conference, hang up. */
export function tilesOf(call: CallResource, other: CallResource | undefined, phone: Phone): Control[] {
  const { texts, shortcuts, desk } = phone;
  const { state, mute } = call.data;
  const isHeld = state === 'Held';
  const isMuted = mute === 'On';
  const before = state === 'Dialing' ? { why: texts.notBeforeAnswer } : undefined;
  return [
    isHeld
      ? controlFor('hold', call, ['Retrieve'], phone, {
          tone: 'amber',
          keys: shortcuts.hold,
          press: () => void desk.retrieve(call),
        })
      : controlFor('hold', call, ['Hold'], phone, { ...before, keys: shortcuts.hold }),
    controlFor('mute', call, [isMuted ? 'UnmuteCall' : 'MuteCall'], phone, {
      tone: isMuted ? 'amber' : undefined,
      isPressed: isMuted,
      why: isHeld ? texts.notWhileHeld : texts.muteInConference,
      keys: shortcuts.mute,
    }),
    openingTile('keypad', call, ['SendDtmf'], phone),
    ...(other ? tilesForTwo(call, other, phone, before) : tilesForOne(call, phone)),
    hangUpTile(call, phone),
  ];
}

export const hangUpTile = (call: CallResource, phone: Phone): Control =>
  controlFor('hang-up', call, ['Hangup'], phone, { tone: 'danger', keys: phone.shortcuts.hangUp });

const tilesForOne = (call: CallResource, phone: Phone): Control[] => [
  openingTile('transfer', call, ['InitiateTransfer', 'SingleStepTransfer'], phone),
  openingTile('conference', call, ['InitiateConference', 'SingleStepConference'], phone),
];

function tilesForTwo(call: CallResource, other: CallResource, phone: Phone, before: object | undefined): Control[] {
  const parameters = { otherCallUri: other.data.uri };
  return [
    controlFor('swap', call, ['SwapCalls'], phone, { parameters }),
    // Two calls that have nothing to do with each other are merged, where they cannot be completed to a conference.
    controlFor('all-talk', call, ['CompleteConference', 'MergeWithOtherCall'], phone, {
      ...before,
      ...(!call.can('CompleteConference') && { parameters }),
    }),
  ];
}

/** A tile that opens something: the operation is chosen there. */
function openingTile(
  name: 'keypad' | 'transfer' | 'conference',
  call: CallResource,
  operations: readonly CallOperation[],
  phone: Phone,
): Control {
  const { texts, desk } = phone;
  const view = desk.view(call);
  const isKeypad = name === 'keypad';
  return controlFor(name, call, operations, phone, {
    why: call.data.state === 'Held' ? texts.notWhileHeld : texts.notBeforeAnswer,
    // One digit after the other is on its way, and the next may be typed.
    ...(isKeypad ? { isPending: false } : { isPressed: view.open === name }),
    press: () => {
      view.open = view.open === name ? undefined : name;
      view.problem = undefined;
      desk.update();
      // A search takes the focus by itself.
      if (isKeypad) phone.focus('.digits');
    },
  });
}
