import { css } from 'lit';

export const styles = css`
  :host {
    position: absolute;
    inset-block-end: 68px;
    inset-inline-end: 0;
    display: flex;
    flex-direction: column;
    inline-size: 384px;
    block-size: min(680px, 100dvh - 104px);
    border: 1px solid transparent;
    border-radius: var(--_radius-xl);
    background: var(--_surface);
    box-shadow: var(--_shadow-3);
    overflow: clip;
    font: var(--_text-m);
  }
  .head {
    display: flex;
    align-items: center;
    gap: var(--_space-3);
    min-block-size: 68px;
    padding-inline: var(--_space-4) var(--_space-3);
    border-block-end: 1px solid var(--_border);
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .who > * {
    display: block;
  }
  .who .name {
    font-weight: var(--_weight-strong);
  }
  .who .muted {
    font: var(--_text-s);
  }
  .button.icon-only {
    min-inline-size: var(--_control-l);
    min-block-size: var(--_control-l);
  }
  .before {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
    padding: var(--_space-5);
    overflow-y: auto;
  }
  .leave {
    display: grid;
    gap: var(--_space-4);
  }
  h2 {
    margin-block-end: var(--_space-1);
    font: var(--_text-xl);
    font-weight: var(--_weight-strong);
  }
  .missing {
    display: flex;
    gap: 6px;
    margin-block-start: 6px;
    color: var(--_danger-text);
    font: var(--_text-s);
  }
  .field[aria-invalid] {
    border-color: var(--_danger-text);
    outline: 1px solid var(--_danger-text);
    outline-offset: 0;
  }
  .foot {
    display: grid;
    gap: var(--_space-3);
    margin-block-start: auto;
  }

  .before label {
    display: block;
    position: relative;
  }
  .before .label,
  .optional,
  .agree {
    font: var(--_text-s);
  }
  .before .label {
    font-weight: var(--_weight-medium);
  }
  .optional {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    color: var(--_subtle);
  }
  .field {
    min-block-size: var(--_control-l);
    border-radius: var(--_radius-l);
    padding-inline: 14px;
  }
  .before .agree {
    display: flex;
    gap: var(--_space-3);
    color: var(--_muted);
  }
  .agree input {
    flex: none;
    inline-size: 20px;
    block-size: 20px;
    accent-color: var(--_accent-fill);
  }
  .agree a {
    color: var(--_accent-text);
  }
  /* The caret is ours, so that it stands where other fields have their words. */
  select {
    appearance: none;
    padding-inline-end: 40px;
  }
  select + .icon {
    position: absolute;
    inset-block-end: 14px;
    inset-inline-end: 14px;
    color: var(--_muted);
    pointer-events: none;
  }
  .more {
    position: relative;
  }
  .more > [aria-expanded='true'] {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .line > span {
    text-wrap: balance;
  }
  .line .link {
    flex: none;
    min-block-size: 18px;
  }
  .line a {
    color: inherit;
    white-space: nowrap;
  }
  .before .line {
    margin: 0;
    padding-inline: var(--_space-3);
    border-radius: var(--_radius-l);
  }
  .after {
    display: grid;
    gap: var(--_space-3);
    padding: var(--_space-4);
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
    text-align: center;
  }
  /* A phone: the whole screen. */
  @media (width < 480px) {
    :host {
      position: fixed;
      inset: var(--_above, 0) 0 var(--_below, 0);
      inline-size: auto;
      block-size: auto;
      padding: env(safe-area-inset-top) env(safe-area-inset-right) env(safe-area-inset-bottom) env(safe-area-inset-left);
      border: 0;
      border-radius: 0;
    }
    .head {
      padding-inline: var(--_space-2);
    }
    .close {
      order: -1;
      rotate: 90deg;
    }
    .close:dir(rtl) {
      rotate: -90deg;
    }
  }
  @media (width < 340px) {
    .head .face {
      display: none;
    }
  }
  @media (forced-colors: active) {
    :host,
    .send {
      border-color: CanvasText;
    }
  }
`;
