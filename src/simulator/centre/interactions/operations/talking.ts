// What is said: to all who see who says it, or to the agents alone.
import type { EntryContent, EntryType } from '../interaction.js';
import type { Parameters } from '../../parameters.js';
import type { Operations, Run } from './operation.js';
import { say, words } from './texts.js';

const saying =
  (to: 'All' | 'Agents'): Run =>
  (board, seat, parameters) =>
    say(board, seat, words(seat, parameters), to);

const entering =
  (type: EntryType, to: 'All' | 'Agents', content: (parameters: Parameters) => EntryContent = () => ({})): Run =>
  ({ interactions }, seat, parameters) =>
    interactions.say(seat.interaction, seat.participant!, type, content(parameters), to);

const notice = (parameters: Parameters) => ({ noticeText: parameters.text('noticeText') });

export const talking: Operations<
  | 'SendMessage'
  | 'SendToAgents'
  | 'SendUrl'
  | 'SendCustomNotice'
  | 'SendCustomNoticeToAgents'
  | 'SendStartTypingNotification'
  | 'SendStopTypingNotification'
  | 'SendStartTypingToAgentsNotification'
  | 'SendStopTypingToAgentNotification'
  | 'SendNicknameUpdatedNotice'
> = {
  SendMessage: saying('All'),
  SendToAgents: saying('Agents'),
  SendUrl: entering('PushUrl', 'All', (parameters) => ({ url: parameters.text('url') })),
  SendCustomNotice: entering('CustomNotice', 'All', notice),
  SendCustomNoticeToAgents: entering('CustomNotice', 'Agents', notice),
  SendStartTypingNotification: entering('TypingStarted', 'All'),
  SendStopTypingNotification: entering('TypingStopped', 'All'),
  SendStartTypingToAgentsNotification: entering('TypingStarted', 'Agents'),
  SendStopTypingToAgentNotification: entering('TypingStopped', 'Agents'),
  SendNicknameUpdatedNotice: (board, seat, parameters, cause) => {
    const content = notice(parameters);
    // The entry itself is from somebody of the new name already.
    seat.participant!.nickname = content.noticeText;
    entering('NicknameUpdated', 'All', () => content)(board, seat, parameters, cause);
  },
};
