import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import 'gws-widgets';
import type { GwsAgentStateChangedEvent } from 'gws-widgets';

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <gws-session></gws-session>
    <gws-softphone (gws-agent-state-changed)="hear($event)"></gws-softphone>
    <gws-chat-panel></gws-chat-panel>
    <gws-customer-chat
      name="Tarnfell"
      [contactCenterId]="centre"
      [texts]="{ greeting: 'Talk to us' }"
      (gws-chat-opened)="heard.set('opened')"
    ></gws-customer-chat>
    <output>{{ heard() }}</output>
  `,
})
class App {
  readonly centre = new URLSearchParams(location.search).get('centre');
  readonly heard = signal('nothing');

  hear({ state }: GwsAgentStateChangedEvent): void {
    this.heard.set(`agent ${state?.displayName}`);
  }
}

await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
