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
  .waiting {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: 36px var(--_space-4) 0;
    text-align: center;
  }
  .waiting strong {
    display: block;
    font: var(--_text-l);
    font-weight: var(--_weight-strong);
  }
  .waiting .since {
    margin-block-start: var(--_space-2);
    color: var(--_muted);
    font: var(--_text-s);
  }
  .waiting .link {
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
  }
  .ring {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 56px;
    block-size: 56px;
    margin-block-end: var(--_space-3);
    border-radius: 50%;
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  .ring::after {
    position: absolute;
    inset: -1px;
    border: 1px solid currentColor;
    border-radius: 50%;
    content: '';
    opacity: 0.35;
    animation: breathe 2.4s infinite ease-out;
  }
  @keyframes breathe {
    100% {
      opacity: 0;
      scale: 1.35;
    }
  }
  gws-message-list {
    flex: 1;
    min-block-size: 0;
  }
  .composer {
    display: flex;
    align-items: flex-end;
    margin: 2px var(--_space-3) var(--_space-3);
    padding-block: 5px;
    padding-inline: 16px 5px;
    border: 1px solid var(--_control);
    border-radius: 23px;
    background: var(--_surface);
  }
  .composer:focus-within {
    border-color: var(--_accent-text);
    outline: 1px solid var(--_accent-text);
  }
  textarea {
    flex: 1;
    min-inline-size: 0;
    max-block-size: 122px;
    padding: 6px 0;
    border: 0;
    outline: 0;
    background: none;
    resize: none;
    field-sizing: content;
  }
  /* The field around it shows the focus. */
  textarea:focus-visible {
    outline: 0;
  }
  .count {
    align-self: flex-end;
    padding: 8px 6px;
    color: var(--_subtle);
    font: var(--_text-xs);
    white-space: nowrap;
  }
  .send {
    position: relative;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 34px;
    block-size: 34px;
    padding: 0;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_hover);
    color: var(--_muted);
    cursor: pointer;
  }
  .send.filled {
    background: var(--_accent-fill);
    color: var(--_on-accent);
  }
  /* The whole end of the field is its target. */
  .send::after {
    position: absolute;
    inset: -6px;
    content: '';
  }
  .line {
    margin-block-end: var(--_space-3);
    padding-inline: var(--_space-4);
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
