// What is attached to a call.
import type { nothing, TemplateResult } from 'lit';
import { renderCase } from '../../case/case.js';
import type { Phone } from '../phone.js';
import type { CallResource } from './call-view.js';
import { controlFor } from './control.js';

export function renderCallCase(call: CallResource, phone: Phone): TemplateResult | typeof nothing {
  const { texts, rules, desk, isLive } = phone;
  return renderCase({
    data: call.data,
    view: desk.view(call),
    rules,
    texts,
    isOpen: isLive && call.can('UpdateUserData'),
    isSaving: call.pending === 'UpdateUserData',
    update: (userData) => desk.perform(call, 'UpdateUserData', { userData }),
    remove: (key) => void desk.perform(call, 'DeleteUserDataPair', { key }),
    removeAll: controlFor('delete-all', call, ['DeleteUserData'], phone),
    draw: () => desk.update(),
    focus: (selector) => phone.focus(selector),
  });
}
