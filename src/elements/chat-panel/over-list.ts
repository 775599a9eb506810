// The buttons over the list, each of which puts something into its place: a supervisor's team, and a colleague to write to.
import { css, nothing, type CSSResult } from 'lit';
import { teamWords, type TeamTexts } from '../../locales/index.js';
import { renderControl } from '../../ui/control.js';
import { controlStyles } from '../../ui/control.styles.js';
import type { IconShape } from '../../ui/draw-icon.js';
import { squarePen, users } from '../../ui/icons.generated.js';
import { Later } from '../../ui/later.js';
import type { Conversations } from './conversations.js';
import { learnNames } from './starting/called.js';

export type ViewName = 'team' | 'starting';

/** What stands in the list's place. */
export interface View {
  readonly render: (panel: Conversations) => unknown;
  readonly styles: readonly CSSResult[];
}

interface Row {
  readonly shape: IconShape;
  readonly words: 'team' | 'newMessage';
  /** Who may not, or has no such thing at all, does not see it. */
  readonly isThere: (panel: Conversations) => boolean;
  /** Why it is not possible now. */
  readonly why?: (panel: Conversations, texts: TeamTexts) => string | undefined;
  readonly load: () => Promise<View>;
}

const rows: Readonly<Record<ViewName, Row>> = {
  team: {
    shape: users,
    words: 'team',
    // No capability tells, unlike that of a phone.
    isThere: ({ session }) => session?.user?.roles.includes('ROLE_SUPERVISOR') ?? false,
    load: () => import('./supervising/team-view.js'),
  },
  starting: {
    shape: squarePen,
    words: 'newMessage',
    isThere: ({ session }) =>
      session !== undefined && session.features.includes('api-voice-instant-messaging') && session.devices.size > 0,
    why: ({ all }, texts) => {
      const running = all.find(({ mediumName }) => mediumName === 'imSessions');
      return running && texts.oneAtATime(running.name);
    },
    load: () => import('./starting/starting.js'),
  },
};

export const styles = [
  controlStyles,
  css`
    .top .icon-only[aria-pressed='true'] {
      background: var(--_pressed);
    }
    .top .why {
      inset-inline: auto 0;
    }
    @media (forced-colors: active) {
      .top .icon-only[aria-pressed='true'] {
        border-color: Highlight;
      }
    }
  `,
];

const names = Object.keys(rows) as ViewName[];
const parts = new WeakMap<Conversations, Readonly<Record<ViewName, Later<View>>>>();

export function renderActions(panel: Conversations): unknown {
  learnNames(panel);
  const texts = panel.words(teamWords);
  return names.map((name) => {
    const { shape, words, isThere, why } = rows[name];
    if (!isThere(panel)) return nothing;
    const isOpen = panel.view === name;
    const control = {
      part: name,
      shape,
      label: texts[words],
      isPressed: isOpen,
      why: isOpen ? undefined : panel.isLive ? why?.(panel, texts) : panel.texts.connectionLost,
      press: () => {
        panel.view = isOpen ? undefined : name;
        panel.update();
      },
    };
    return renderControl(control, 'icon-only');
  });
}

export const titleOf = (panel: Conversations): string => panel.words(teamWords)[rows[panel.view!].words];

export function renderView(panel: Conversations): unknown {
  const known = parts.get(panel) ?? {
    team: new Later(panel.host, rows.team.load),
    starting: new Later(panel.host, rows.starting.load),
  };
  parts.set(panel, known);
  return known[panel.view!].draw(panel.texts, ({ render }) => render(panel));
}
