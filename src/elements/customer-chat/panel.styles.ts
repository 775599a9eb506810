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
  form.before {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: var(--_space-4);
    min-block-size: 0;
    padding: var(--_space-5);
    overflow-y: auto;
  }
  h2 {
    margin-block-end: var(--_space-1);
    font: var(--_text-xl);
    font-weight: var(--_weight-strong);
  }
  .missing {
    display: flex;
    gap: 6px;
    margin-block-start: -10px;
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

  .before .label {
    font: var(--_text-s);
    font-weight: var(--_weight-medium);
  }
  .before .field {
    min-block-size: var(--_control-l);
    border-radius: var(--_radius-l);
    padding-inline: 14px;
  }
  .waiting {
    display: grid;
    justify-items: center;
    gap: var(--_space-1);
    padding: var(--_space-6) var(--_space-4) 0;
    text-align: center;
  }
  .waiting b {
    font-weight: var(--_weight-strong);
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
    margin: 0 var(--_space-3) var(--_space-3);
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
  .send {
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
  .line {
    margin: 0 var(--_space-3) var(--_space-3);
    border-radius: var(--_radius-l);
  }
  .foot .line {
    margin: 0;
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
      inset: 0;
      inline-size: auto;
      block-size: auto;
      border-radius: 0;
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
