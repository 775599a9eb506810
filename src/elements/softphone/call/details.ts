// What there is to a call beside talking: its recording, who is on it, its data, and what it came to, during it and after.
import '../../outcome/define.js';
import { html, type TemplateResult } from 'lit';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { renderCallCase } from './case.js';
import { renderOutcome } from './outcome.js';
import { renderParticipants } from './participants.js';
import { renderRecorder } from './recorder.js';

export const renderDetails = (call: CallResource, phone: Phone): TemplateResult => html`
  ${renderRecorder(call, phone)} ${renderParticipants(call, phone)} ${renderCallCase(call, phone)}
  ${renderOutcome(call, phone)}
`;
