// How the wait, the conversation and the field look.
import { css } from 'lit';

export const talkingStyles = css`
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
`;
