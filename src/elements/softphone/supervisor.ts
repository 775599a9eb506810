// A supervisor with somebody else's calls: whose, and in which way. Who hears whom is a sentence that is always there.
import { html, nothing, type TemplateResult } from 'lit';
import type { CallMonitoringKind } from '../../api/index.js';
import type { Resource } from '../../session/index.js';
import { icon } from '../../ui/icon.js';
import { ear, headphoneOff, headphones, users, volume2, volumeX } from '../../ui/icons.generated.js';
import type { GwsTargetChosenEvent } from '../dial/events.js';
import type { CallResource } from './call/call-view.js';
import { controlFor, renderControl, type Control } from './call/control.js';
import type { Word } from './call/operations.js';
import { refusalOf, renderProblem } from './call/refusal.js';
import { renderTiles } from './call/tiles.js';
import { idOf } from './call/together.js';
import type { MonitoringChoice } from './monitoring.js';
import type { Phone } from './phone.js';
import { firstName } from '../../ui/first-name.js';

/** The three kinds: how they look, who hears, and what switches to them within a call; nothing leads to coaching. */
const kinds = {
  ListenIn: { words: 'listenIn', shape: ear, hears: volumeX, switch: 'SwitchToListenIn' },
  Coach: { words: 'coach', shape: headphones, hears: volume2, switch: 'Coach' },
  BargeIn: { words: 'bargeIn', shape: users, hears: volume2, switch: 'SwitchToBargeIn' },
} as const;
const names = Object.keys(kinds) as CallMonitoringKind[];

/** What is followed, and for how long: the server's own words for it, and ours. */
const ranges = {
  mode: { label: 'whichCalls', AllCalls: 'allCalls', NextCall: 'nextCall' },
  scope: { label: 'ifTransferred', Call: 'followCall', Agent: 'stayWithAgent' },
} as const satisfies Record<string, Record<string, Word>>;

/** How a supervisor takes part in a call: by what may be switched to, for what the call says of it is not always so. */
export function kindOf(call: CallResource): CallMonitoringKind {
  const toBarge = call.can('SwitchToBargeIn');
  const toListen = call.can('SwitchToListenIn');
  if (toBarge && toListen) return 'Coach';
  if (toBarge) return 'ListenIn';
  return toListen ? 'BargeIn' : (call.data.supervisorMonitoringState?.state ?? 'ListenIn');
}

/** Within a call. */
export function renderSupervising(call: CallResource, phone: Phone): TemplateResult {
  const { texts, desk, own } = phone;
  const agent = firstName(monitoredName(phone) ?? phone.nameOf(call));
  const isMuted = call.data.monitoredUserMuted === true;
  const kind = kindOf(call);
  const mute = controlFor('mute-agent', call, [isMuted ? 'UnmuteMonitoredUser' : 'MuteMonitoredUser'], phone, {
    label: isMuted ? texts.unmuteAgent(agent) : texts.muteAgent(agent),
    tone: isMuted ? 'amber' : undefined,
    isPressed: isMuted,
  });
  const stop = controlFor('stop', call, ['Hangup'], phone, {
    shape: headphoneOff,
    label: texts.stopListening,
    press: () => {
      if (own.device?.can('CancelSupervisorMonitoring')) cancel(phone);
      void desk.perform(call, 'Hangup');
    },
  });
  return html`
    ${renderKinds(kind, phone, (other) =>
      controlFor('', call, [kinds[other].switch], phone, other === 'Coach' ? { why: texts.coachBefore } : {}),
    )}
    ${renderWhoHears(kind, agent, phone)} ${kind === 'Coach' ? nothing : html`<p class="hint">${texts.coachBefore}</p>`}
    ${renderTiles([mute, stop])} ${renderRefused(phone)}
  `;
}

/** Monitoring is on, and nobody talks yet. */
export function renderWatching(device: Resource<'devices'>, phone: Phone): TemplateResult {
  const { state, mode, scope, targetDeviceUri } = device.data.supervisorMonitoringState!;
  const { texts, own } = phone;
  const name = monitoredName(phone) ?? texts.theAgent;
  const parameters = {
    targetDeviceUri,
    supervisorMonitoringMode: mode,
    supervisorMonitoringScope: scope,
  };
  const stop = controlFor('stop', device, ['CancelSupervisorMonitoring'], phone, { press: () => cancel(phone) });
  return html`
    <section class="call" part="call" tabindex="-1" aria-label=${texts.monitoring}>
      ${renderKinds(state, phone, (kind) =>
        controlFor('', device, [kind], phone, { press: () => void own.perform(kind, parameters).catch(() => {}) }),
      )}
      ${renderWhoHears(state, firstName(name), phone)}
      <p class="hint">${texts.nextCallOf(name)}</p>
      ${renderTiles([stop])} ${renderRefused(phone)}
    </section>
  `;
}

/** How, which calls, and whose. */
export function renderMonitorChoice(phone: Phone): TemplateResult {
  const { texts, monitoring, own, session } = phone;
  const { kind, isPending } = monitoring;
  const set = (chosen: Partial<MonitoringChoice>) => {
    Object.assign(monitoring, chosen);
    own.fail();
  };
  const close = () => {
    set({ isOpen: false });
    phone.focus('[part~=monitor]');
  };
  const choose = async ({ whom: { uri, number } }: GwsTargetChosenEvent) => {
    set({ isPending: true });
    try {
      const asked = { path: { id: idOf(uri)! }, query: { subresources: 'devices' } };
      const { user } = await session!.request('GET /users/{id}', asked);
      const device = user.devices?.find(({ phoneNumber }) => phoneNumber === number) ?? user.devices?.[0];
      if (device) monitoring.numbers.set(device.id, number);
      await own.perform(monitoring.kind, {
        // A device tells its id alone there; the address is beside its user's.
        targetDeviceUri: device && `${user.uri!.replace(/users\/.*/, '')}devices/${device.id}`,
        supervisorMonitoringMode: monitoring.mode,
        supervisorMonitoringScope: monitoring.scope,
        phoneNumber: number,
      });
      set({ isPending: false, isOpen: false });
      phone.focus('.call');
    } catch (error) {
      monitoring.isPending = false;
      own.fail(monitoring.kind, error);
    }
  };
  return html`
    <section class="call" part="call" tabindex="-1" aria-label=${texts.monitor}>
      ${renderKinds(kind, phone, (other) =>
        controlFor('', own.device!, [other], phone, { press: () => set({ kind: other }) }),
      )}
      ${renderWhoHears(kind, texts.theAgent, phone)}
      ${Object.entries(ranges).map(([range, { label, ...options }]) => {
        const now = monitoring[range as keyof typeof ranges];
        const segments = Object.entries<Word>(options).map(([value, words]) => ({
          part: value,
          label: texts[words],
          isPressed: value === now,
          press: () => set({ [range]: value }),
        }));
        return html`<p class="hint">${texts[label]}</p>
          ${renderSegments(texts[label], segments)}`;
      })}
      ${phone.dial.draw(
        texts,
        () =>
          html`<gws-target-search
            part="search"
            purpose="monitor"
            .session=${session}
            .canNow=${true}
            .pending=${isPending}
            .refusal=${own.problem && refusalOf(own.problem, texts)}
            @gws-target-chosen=${choose}
            @gws-target-closed=${close}
          ></gws-target-search>`,
      )}
    </section>
  `;
}

const renderSegments = (label: string, segments: readonly Control[]): TemplateResult => html`
  <div class="segments" part="segments" role="group" aria-label=${label}>
    ${segments.map((segment) => renderControl(segment, 'segment'))}
  </div>
`;

const renderKinds = (now: CallMonitoringKind, { texts }: Phone, switchTo: (kind: CallMonitoringKind) => Control) =>
  renderSegments(
    texts.monitoring,
    names.map((kind) => {
      const isPressed = kind === now;
      const { shape, words } = kinds[kind];
      const control = { ...switchTo(kind), part: kind, label: texts[words], isPressed, shape: undefined };
      return isPressed ? { ...control, shape, why: undefined, press: () => {} } : control;
    }),
  );

function renderWhoHears(kind: CallMonitoringKind, agent: string, { texts, showsMonitoring }: Phone): TemplateResult {
  const sentences = { ListenIn: texts.nobodyHears, Coach: texts.agentHears(agent), BargeIn: texts.allHear };
  // Whoever hears the supervisor is told by that, and nobody is told who is not chosen yet.
  const isTold = kind === 'ListenIn' && agent !== texts.theAgent;
  const told = isTold ? (showsMonitoring ? texts.isTold(agent) : texts.isNotTold(agent)) : '';
  return html`
    <div class="line hears ${kind}" part="audience" role="status">
      ${icon(kinds[kind].hears)}<span>${sentences[kind]} ${told}</span>
    </div>
  `;
}

const renderRefused = ({ own, texts }: Phone) =>
  own.problem ? renderProblem(own.problem, texts, () => own.fail()) : nothing;

/** What is refused is shown. */
const cancel = ({ own }: Phone): void => void own.perform('CancelSupervisorMonitoring').catch(() => {});

function monitoredName({ own, monitoring, nameOfNumber }: Phone): string | undefined {
  const { phoneNumber, targetDeviceUri } = own.device?.data.supervisorMonitoringState ?? {};
  const number = phoneNumber ?? monitoring.numbers.get(idOf(targetDeviceUri) ?? '');
  return number && nameOfNumber(number);
}
