// How operations look: what each is called, while it waits too, and its icon.
import type { CallMonitoringKind, CallOperations } from '../../../api/index.js';
import type { CaseTexts, CommonTexts, PhoneTexts } from '../../../locales/index.js';
import type { IconShape } from '../../../ui/draw-icon.js';
import {
  arrowLeftRight,
  arrowRightLeft,
  circle,
  forward,
  grip,
  headphoneOff,
  merge,
  micOff,
  pause,
  phoneOff,
  play,
  square,
  userPlus,
  x,
} from '../../../ui/icons.generated.js';

export type CallOperation = keyof CallOperations;

/** Of a call, or of the agent's device. */
export type Operation = CallOperation | CallMonitoringKind | 'CancelSupervisorMonitoring' | 'Dial';

export type Texts = CommonTexts & PhoneTexts & CaseTexts;

/** The keys of those words that need nothing to be filled in. */
export type Word = {
  [Key in keyof Texts]: Texts[Key] extends string ? Key : never;
}[keyof Texts];

export interface Look {
  readonly shape?: IconShape | undefined;
  readonly words: Word;
  readonly inProgress: Word;
}

/** Without words for its progress it is called the same meanwhile. */
const look = (words: Word, inProgress: Word = words, shape?: IconShape): Look => ({ shape, words, inProgress });

const transfer = look('transfer', 'transferring', arrowRightLeft);
const conference = look('conference', 'conferring', userPlus);
const join = look('allTalk', 'joining', merge);
const data = look('caseData', 'saving');
const listen = look('listenIn');
const bargeIn = look('bargeIn');

export const looks: Readonly<Partial<Record<Operation, Look>>> = {
  Answer: look('answer'),
  Reject: look('reject'),
  Hold: look('hold', 'holding', pause),
  Retrieve: look('retrieve', 'retrieving', play),
  MuteCall: look('mute', 'muting', micOff),
  UnmuteCall: look('muted', 'unmuting', micOff),
  Hangup: look('hangUp', 'hangingUp', phoneOff),
  ClearCall: look('endForAll', 'endingForAll'),
  SendDtmf: look('keypad', 'keypad', grip),
  SingleStepTransfer: transfer,
  InitiateTransfer: transfer,
  CompleteTransfer: look('completeTransfer', 'completing', forward),
  SingleStepConference: conference,
  InitiateConference: conference,
  CompleteConference: join,
  MergeWithOtherCall: join,
  SwapCalls: look('swap', 'swapping', arrowLeftRight),
  RemoveParticipantFromConference: look('onTheCall', 'takingOut', x),
  StartCallRecording: look('startRecording', 'saving', circle),
  PauseCallRecording: look('pauseRecording', 'saving', pause),
  ResumeCallRecording: look('resumeRecording', 'saving', circle),
  StopCallRecording: look('stopRecording', 'saving', square),
  UpdateUserData: data,
  DeleteUserData: look('deleteAll', 'deletingData'),
  DeleteUserDataPair: data,
  Dial: look('dialRefused'),
  ListenIn: listen,
  Coach: look('coach'),
  BargeIn: bargeIn,
  SwitchToListenIn: listen,
  SwitchToBargeIn: bargeIn,
  MuteMonitoredUser: look('mute', 'muting', micOff),
  UnmuteMonitoredUser: look('unmute', 'unmuting', micOff),
  CancelSupervisorMonitoring: look('stopListening', 'stopping', headphoneOff),
};
