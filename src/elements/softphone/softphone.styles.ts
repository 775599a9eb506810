// The phone as a whole, and its layouts by its own width: a column, compact, a bar along an edge of the page.
import { css } from 'lit';

export const styles = css`
  :host {
    container: phone / inline-size;
    position: relative;
    max-inline-size: 320px;
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_surface);
    box-shadow: var(--_shadow-1);
  }
  .bar {
    border-block-end: 1px solid var(--_border);
    border-start-start-radius: inherit;
    border-start-end-radius: inherit;
  }
  /* The time that runs down is shown where there is something to be done in it. */
  .after > .bar::part(after-call) {
    display: none;
  }
  .empty {
    display: grid;
    justify-items: center;
    gap: var(--_space-2);
    padding: var(--_space-8) var(--_space-4);
    color: var(--_muted);
    text-align: center;
    text-wrap: balance;
  }
  .toast {
    margin: var(--_space-2);
  }
  .monitor {
    padding: 0 var(--_space-3) var(--_space-3);
  }
  .more {
    display: none;
  }

  /* Where there is no room: the same things in the same order, without their words. */
  @container phone ((inline-size < 280px) or (inline-size >= 640px)) {
    .call > .who {
      gap: var(--_space-2);
      padding: 0;
      & > .face {
        inline-size: 36px;
        block-size: 36px;
        font-size: 13px;
      }
      & :is(h3, .timer) {
        font: var(--_text-s);
        font-weight: var(--_weight-strong);
      }
    }
    .tiles {
      gap: var(--_space-1);
    }
    .of-6 .tile {
      min-block-size: 36px;
      padding: 0;
      border-radius: var(--_radius-m);
    }
    .of-6 .words {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .cell:nth-child(n + 4) > .why {
      inset-inline: auto 0;
    }
    .waiting > .face {
      display: none;
    }
    .waiting > .names,
    .hand .words {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    .hand .button {
      min-inline-size: 0;
      padding-inline: var(--_space-2);
      font: var(--_text-s);
      font-weight: var(--_weight-medium);
    }
  }

  @container phone (inline-size < 280px) {
    .call {
      gap: 10px;
      padding: 10px;
    }
    .tiles.of-6 {
      grid-template-columns: repeat(6, minmax(0, 1fr));
    }
    li > .number {
      display: none;
    }
    .waiting small {
      flex-wrap: wrap;
      white-space: normal;
    }
  }

  /* Docked: what stands in rows elsewhere stands in a line; the rest opens above or below it. */
  @container phone (inline-size >= 640px) {
    .whole,
    .calls,
    .call,
    .of-6 {
      display: flex;
      align-items: center;
      gap: var(--_space-2);
      min-inline-size: 0;
    }
    .whole {
      gap: 0;
      min-block-size: 56px;
      padding-inline-end: var(--_space-3);
    }
    .bar {
      flex: none;
      border: 0;
      inline-size: 214px;
    }
    .calls {
      flex: 1;
      padding-inline-start: var(--_space-2);
      border-inline-start: 1px solid var(--_border);
    }
    .call {
      padding: var(--_space-2) 0;
    }
    .call > .who {
      min-inline-size: 140px;
      & > .timer {
        align-self: center;
      }
    }
    .of-6 {
      flex: none;
      gap: var(--_space-1);
      & .tile {
        inline-size: 36px;
      }
      & .danger {
        inline-size: 52px;
      }
    }
    .hand {
      min-inline-size: 48px;
      padding: 0;
      border: 0;
      background: none;
      & .button {
        min-block-size: 36px;
        border-radius: var(--_radius-m);
        white-space: nowrap;
      }
    }
    .hand > p,
    .call > .chips,
    .calls:not(.open) > .details,
    .keypad .tiles {
      display: none;
    }
    .waiting {
      order: 1;
      margin: 0;
      margin-inline-start: auto;
      padding-block: 2px;
    }
    .more {
      order: 2;
      display: inline-flex;
      :not(.waiting) ~ & {
        margin-inline-start: auto;
      }
    }
    .tabs {
      border: 0;
    }
    .details,
    .keypad,
    .call > .line,
    .call > gws-target-search,
    .toast {
      position: absolute;
      z-index: 2;
      inset-block-start: calc(100% + var(--_space-2));
      inset-inline-end: 0;
      inline-size: 320px;
      margin: 0;
      border-radius: var(--_radius-l);
      background: var(--_raised);
      box-shadow: var(--_shadow-2);
      .above & {
        inset-block: auto calc(100% + var(--_space-2));
      }
    }
    .call > .line.warning {
      background: var(--_warning-soft);
    }
    .call > .line.danger {
      background: var(--_danger-soft);
    }
    .keypad {
      padding: var(--_space-3);
    }
    .recorder {
      margin-block-start: 0;
    }
    .details {
      padding-block-start: var(--_space-3);
      & > .part:first-child {
        border: 0;
      }
    }
  }

  /* Two calls take two lines of a short bar. */
  @container phone (640px <= inline-size < 1000px) {
    .calls:has(> .waiting) {
      flex-wrap: wrap;
      padding-block: var(--_space-2);
      & > .call {
        flex-basis: 100%;
        padding: 0;
      }
    }
  }

  @media (forced-colors: active) {
    :host {
      border-color: CanvasText;
    }
  }
`;
