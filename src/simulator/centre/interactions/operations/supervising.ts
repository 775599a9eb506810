// A supervisor who is in comes forward or steps back.
import type { SupervisorMode } from '../../../../api/index.js';
import { visibilityIn } from '../supervision.js';
import { presentSeats } from '../interaction.js';
import type { Operations, Run } from './operation.js';

const modeBecomes =
  (mode: SupervisorMode): Run =>
  ({ interactions }, seat) => {
    const { interaction, participant } = seat;
    const before = participant!.visibility;
    seat.mode = mode;
    participant!.visibility = visibilityIn[mode];
    const entry = interactions.add(interaction, participant!, 'ParticipantRejoined');
    interactions.tellPresence([seat], entry);
    // Whoever sees the supervisor no more hears of that, too.
    const isSecret = before === 'Supervisors' && mode === 'Monitor';
    const others = presentSeats(interaction).filter((other) => other !== seat && (!isSecret || other.mode));
    interactions.tellPresence(others, entry);
  };

export const supervising: Operations<'SwitchToMonitor' | 'SwitchToCoach' | 'SwitchToBargeIn'> = {
  SwitchToMonitor: modeBecomes('Monitor'),
  SwitchToCoach: modeBecomes('Coach'),
  SwitchToBargeIn: modeBecomes('BargeIn'),
};
