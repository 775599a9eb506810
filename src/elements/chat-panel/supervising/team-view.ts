// A supervisor's team: its conversations, by agent, and how the supervisor takes part in what is chosen.
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { SupervisorMode } from '../../../api/index.js';
import { stateWords, teamWords, type TeamTexts } from '../../../locales/index.js';
import { renderControl } from '../../../ui/control.js';
import { controlStyles } from '../../../ui/control.styles.js';
import { face } from '../../../ui/face.js';
import { firstName } from '../../../ui/first-name.js';
import { icon } from '../../../ui/icon.js';
import { circleAlert, eye, info, search } from '../../../ui/icons.generated.js';
import { renderLine } from '../../../ui/line.js';
import { spinner } from '../../../ui/spinner.js';
import { stateShape, stateShapeStyles } from '../../../ui/state-shape.js';
import type { Found } from '../../dial/directory.js';
import { refusal } from '../../session/refusal.js';
import type { Conversations } from '../conversations.js';
import { duration } from '../duration.js';
import { onKey } from '../list/list.js';
import { media } from '../media.js';
import { modes } from './modes.js';
import { Team, type Followable } from './team.js';
import { teamStyles } from './team.styles.js';

export const styles = [controlStyles, stateShapeStyles, teamStyles];

const teams = new WeakMap<Conversations, Team>();

function teamOf(panel: Conversations): Team {
  const team = teams.get(panel) ?? new Team(panel);
  if (!teams.has(panel)) {
    teams.set(panel, team);
    // It asks with the next drawing, as it does with all that come.
    queueMicrotask(() => panel.update());
  }
  return team;
}

export function render(panel: Conversations): TemplateResult {
  const texts = panel.words(teamWords);
  const team = teamOf(panel);
  const { finding, members } = team;
  return html`
    ${renderChoice(team, panel, texts)}
    <label class="field find">
      ${icon(search)}
      <input
        type="search"
        aria-label=${texts.agentName}
        placeholder=${texts.agentName}
        autocomplete="off"
        dir="auto"
        .value=${team.words}
        @input=${({ target }: Event) => {
          team.words = (target as HTMLInputElement).value;
          panel.update();
        }}
      />
    </label>
    ${renderFailure(team, texts)}
    <div class="rows" @keydown=${onKey}>
      ${repeat(
        members,
        ({ id }) => id,
        (member) => renderMember(member, team, panel, texts),
      )}
    </div>
    ${finding.list?.hasMore ? renderLine({ tone: 'told', shape: info, words: texts.moreMatch }) : nothing}
    ${finding.status === 'idle' && finding.list && members.length === 0 ? renderNobody(team, texts) : nothing}
  `;
}

/** Before going in; of the conversation that is open, its own band tells. */
function renderChoice(team: Team, panel: Conversations, texts: TeamTexts): TemplateResult {
  const names = Object.keys(modes) as SupervisorMode[];
  const { shape, before } = modes[team.mode];
  return html`
    <div class="choice">
      <label>
        <span class="label">${texts.goInAs}</span>
        <select
          class="field"
          @change=${({ target }: Event) => {
            team.mode = (target as HTMLSelectElement).value as SupervisorMode;
            panel.update();
          }}
        >
          ${names.map(
            (mode) => html`<option value=${mode} ?selected=${mode === team.mode}>${texts[modes[mode].words]}</option>`,
          )}
        </select>
      </label>
      <p role="status">${icon(shape)} <span>${texts[before]}</span></p>
    </div>
  `;
}

function renderFailure(team: Team, texts: TeamTexts): unknown {
  const { finding, hasFailed } = team;
  if (finding.status !== 'failed' && !hasFailed) return nothing;
  const words = finding.status === 'failed' ? texts.noDirectory : texts.notRead;
  const action = { label: texts.readAgain, act: () => finding.again() };
  return renderLine({ tone: 'danger', shape: circleAlert, words, action });
}

const renderNobody = ({ words }: Team, texts: TeamTexts): TemplateResult =>
  html`<p class="nobody">${words.trim() ? texts.nobody(words.trim()) : texts.emptyTeam}</p>`;

function renderMember(member: Found, team: Team, panel: Conversations, texts: TeamTexts): TemplateResult {
  const { name, id, availability } = member;
  const states = panel.words(stateWords);
  const conversations = team.of(member) ?? [];
  const watch = team.watchOf(member);
  const how = {
    ready: states.ready,
    'not-ready': availability?.own ?? states.notReady,
    'on-call': states.ready,
    'after-call': states.afterCallWork,
    offline: texts.signedOut,
  };
  const state = availability && how[availability.is];
  const isQuiet = availability === undefined || availability.is === 'ready';
  return html`
    <section class="member" aria-labelledby="member-${id}">
      <div class="agent">
        <h3 id="member-${id}" title=${name}>
          ${availability ? stateShape(availability.is, 11) : nothing}
          <span class="cut"
            ><bdi>${name}</bdi
            >${state ? html`<span class=${isQuiet ? 'unseen' : ''}> · ${state}</span>` : nothing}</span
          >
          ${
            team.of(member)
              ? html`<span class="number" aria-hidden="true">${conversations.length}</span>
                  <span class="unseen"> · ${texts.count(conversations.length)}</span>`
              : nothing
          }
        </h3>
        ${renderControl(
          {
            part: `watch-${id}`,
            shape: eye,
            label: texts.watchNext(name),
            isPressed: watch !== undefined,
            isPending: team.isPending(id),
            why: panel.isLive ? undefined : panel.texts.connectionLost,
            press: () => void (watch ? team.unwatch(member) : team.watch(member)),
          },
          'icon-only',
        )}
      </div>
      ${
        watch
          ? html`<p class="watched" role="status">${texts.watched(texts[modes[watch.mode].words], firstName(name))}</p>`
          : nothing
      }
      ${renderProblem(id, team, panel, texts)}
      <ul>
        ${repeat(
          conversations,
          (one) => one.id,
          (one) => html`<li>${renderRow(one, member, team, panel, texts)}</li>`,
        )}
      </ul>
    </section>
  `;
}

/** What is known from outside; more, once the supervisor is in it. */
function renderRow(one: Followable, member: Found, team: Team, panel: Conversations, texts: TeamTexts): TemplateResult {
  const { id, medium, since, subject } = one;
  const { shape, words } = media[medium];
  const known = panel.get(id);
  const name = known?.name || one.name || texts.customer;
  const said = known?.last?.text ?? subject;
  return html`
    <button
      class="row"
      part="row"
      aria-current=${known !== undefined && known === panel.open ? 'true' : 'false'}
      aria-disabled=${panel.isLive || known ? nothing : 'true'}
      title=${panel.isLive || known ? texts.joinNow(name) : panel.texts.connectionLost}
      @click=${() => void team.join(member, one)}
    >
      <span class="of-medium">
        ${face(name)}<span class="by">${icon(shape, 14)}<span class="unseen">${panel.texts[words]}</span></span>
      </span>
      <span class="name cut" dir="auto">${name}</span>
      <span class="wait number"
        >${
          team.isPending(id)
            ? html`${spinner()}<span class="unseen">${texts.joining}</span>`
            : duration(Math.max(0, Date.now() - (known?.since ?? since)), panel.language)
        }</span
      >
      <span class="words"><span class="cut" dir="auto">${said}</span></span>
    </button>
  `;
}

function renderProblem(at: string, team: Team, panel: Conversations, texts: TeamTexts): unknown {
  const { problem } = team;
  if (problem?.at !== at) return nothing;
  const { error, mode } = problem;
  const words = error === undefined ? texts.gone : refusal(texts[modes[mode].words], error, panel.texts);
  const act = () => {
    team.problem = undefined;
    panel.update();
  };
  return renderLine({ tone: 'danger', shape: circleAlert, words, action: { label: panel.texts.close, act } });
}
