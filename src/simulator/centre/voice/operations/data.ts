// What is attached to a call, its disposition among it, and its recording, which is marked there.
import { invalid } from '../../refusal.js';
import { legsOf, type Conversation, type Leg } from '../conversation.js';
import { isRecordable } from '../view.js';
import type { Exchange } from '../exchange.js';
import type { Operations, Run } from './operation.js';

/** All agents in the call are told. */
const changing =
  (change: (...given: Parameters<Run>) => void): Run =>
  (board, leg, parameters) => {
    change(board, leg, parameters);
    board.exchange.tellAll(leg.conversation, 'AttachedDataChanged', leg);
  };

export const data: Operations<
  'AttachUserData' | 'UpdateUserData' | 'DeleteUserData' | 'DeleteUserDataPair' | 'SetCallDisposition'
> = {
  AttachUserData: changing((_, leg, parameters) => leg.conversation.data.attach(parameters.userData())),
  UpdateUserData: changing((_, leg, parameters) => leg.conversation.data.update(parameters.userData())),
  DeleteUserData: changing((_, leg) => leg.conversation.data.clear()),
  DeleteUserDataPair: changing((_, leg, parameters) => leg.conversation.data.delete(parameters.text('key'))),
  SetCallDisposition: ({ exchange }, leg, parameters) => {
    if (![leg.id, leg.connId].includes(parameters.id('callUri'))) throw invalid('callUri', 'it names another call');
    if (parameters.text('callUuid') !== leg.id) throw invalid('callUuid', 'it names another call');
    const key = parameters.optionalText('dispositionKey') ?? exchange.policy.dispositionKey;
    const disposition = parameters.text('disposition');
    // After the end it goes to reporting alone, and nobody is told.
    if (leg.state === 'Released') return;
    leg.conversation.data.update({ [key]: disposition });
    exchange.tellAll(leg.conversation, 'AttachedDataChanged', leg);
  },
};

/** What the key in the user data says of a recording. */
const marks = { Recording: 'ON', Paused: 'PAUSED', Stopped: 'OFF' } as const;

const recordingBecomes =
  (state: Conversation['recording']): Run =>
  ({ exchange }, leg) => {
    const { conversation } = leg;
    const begins = conversation.recording === 'Stopped' && state === 'Recording';
    conversation.recording = state;
    conversation.data.update({ GSIP_RECORD: marks[state], ...(begins && fileKeys(exchange, leg)) });
    for (const one of [leg, ...legsOf(conversation).filter((other) => other !== leg)]) {
      exchange.tell(one, isRecordable(one, exchange.policy) ? 'CallRecordingStateChange' : 'AttachedDataChanged');
    }
  };

function fileKeys({ world, surroundings }: Exchange, leg: Leg) {
  const [day, time] = new Date(world.clock.now()).toISOString().slice(0, 19).replaceAll(':', '-').split('T');
  const [first, second] = leg.conversation.parties.map(({ number }) => number);
  const name = [leg.id, leg.number, first, second, day, time, 'sip-server', surroundings.contactCenterId].join('_');
  return { GSIP_REC_FN: name, IW_CaseUid: world.ids.guid(), IW_BundleUid: world.ids.guid() };
}

export const recording: Operations<
  'StartCallRecording' | 'PauseCallRecording' | 'ResumeCallRecording' | 'StopCallRecording'
> = {
  StartCallRecording: recordingBecomes('Recording'),
  PauseCallRecording: recordingBecomes('Paused'),
  ResumeCallRecording: recordingBecomes('Recording'),
  StopCallRecording: recordingBecomes('Stopped'),
};
