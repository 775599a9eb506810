import { css } from 'lit';

export const talkStyles = css`
  .talk {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  .said {
    position: relative;
    display: flex;
    flex: 1;
    flex-direction: column;
    min-block-size: 0;
  }
  gws-agent-messages {
    flex: 1;
    min-block-size: 0;
  }
  .composer {
    display: grid;
    gap: 6px;
    padding: 10px var(--_space-3);
    border-block-start: 1px solid var(--_border);
  }
  .to {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-1) 10px;
    align-items: center;
    color: var(--_muted);
    font: var(--_text-xs);
    & > .told {
      flex: 1 1 140px;
    }
  }
  .segments {
    display: flex;
    max-inline-size: 100%;
    padding: 2px;
    border-radius: var(--_radius-m);
    background: var(--_hover);
    & .why {
      inset-block: auto calc(100% + 4px);
    }
  }
  .segment {
    min-block-size: 26px;
    padding-inline: 10px;
    border-radius: 6px;
    background: none;
    color: var(--_muted);
    font: var(--_text-xs);
    font-weight: var(--_weight-medium);
    & > .icon {
      inline-size: 14px;
      block-size: 14px;
    }
    & > .words {
      overflow: hidden;
      text-overflow: ellipsis;
    }
    &[aria-pressed='true'] {
      background: var(--_raised);
      box-shadow: var(--_shadow-1);
      color: var(--_text);
    }
    &[aria-disabled='true']:not(.pending) {
      border-color: transparent;
    }
  }
  textarea {
    inline-size: 100%;
    min-block-size: 44px;
    max-block-size: 160px;
    padding: var(--_space-1) 2px;
    border: 0;
    border-radius: var(--_radius-s);
    background: none;
    resize: none;
    field-sizing: content;
  }
  .acts {
    display: flex;
    align-items: center;
    gap: 2px;
    min-inline-size: 0;
  }
  .parts {
    margin-inline-start: auto;
    color: var(--_muted);
    font: var(--_text-xs);
    text-align: end;
  }
  .send {
    min-inline-size: 0;
    margin-inline-start: auto;
    .parts + & {
      margin-inline-start: 10px;
    }
    & > kbd {
      padding-inline: 5px;
      border: 1px solid currentColor;
      border-radius: var(--_radius-s);
      font: var(--_text-2xs);
      opacity: 0.8;
    }
  }
  /* Agents only: paper, line and lock, never one of them alone. */
  .to-agents {
    border-block-start: 2px solid var(--_agents-line);
    background: var(--_agents);
    color: var(--_on-agents);
    & .to,
    & .icon-only,
    & ::placeholder,
    & .parts {
      color: var(--_on-agents);
    }
    & .segments {
      background: color-mix(in oklab, var(--_agents-line) 22%, transparent);
    }
    & .segment {
      color: var(--_on-agents);
    }
    & :is(.segment[aria-pressed='true'], .send:not([aria-disabled='true'])) {
      background: var(--_agents-fill);
      box-shadow: none;
      color: var(--_on-agents-fill);
    }
    & .send[aria-disabled='true'] {
      border-color: var(--_agents-line);
      color: var(--_on-agents);
    }
    & :focus-visible {
      outline-color: var(--_on-agents);
    }
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    max-block-size: 160px;
    overflow-y: auto;
  }
  .file {
    position: relative;
    display: flex;
    align-items: center;
    inline-size: 206px;
    max-inline-size: 100%;
    min-block-size: 50px;
    padding: 6px 4px 6px 6px;
    border: 1px solid var(--_border);
    border-radius: 10px;
    overflow: clip;
    & > .picture {
      flex: none;
      display: grid;
      place-items: center;
      inline-size: 36px;
      block-size: 36px;
      margin-inline-end: 10px;
      border-radius: 7px;
      background: var(--_hover);
      color: var(--_muted);
      overflow: clip;
    }
    & img {
      inline-size: 36px;
      block-size: 36px;
      object-fit: cover;
    }
    & > .what {
      flex: 1;
      min-inline-size: 0;
    }
    & .name {
      display: block;
      font-weight: var(--_weight-medium);
      white-space: nowrap;
    }
    & .size {
      display: block;
      color: var(--_muted);
      font: var(--_text-xs);
    }
    & > .icon-only {
      min-inline-size: 28px;
      min-block-size: 28px;
    }
    & > progress {
      position: absolute;
      inset: auto 0 0;
    }
    &.wrong {
      border-color: var(--_danger-text);
      & .size {
        color: var(--_danger-text);
      }
    }
  }
  .page-to-send {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space-2);
    & > .field {
      flex: 1 1 160px;
    }
  }
  .drop {
    position: absolute;
    z-index: 2;
    inset: var(--_space-2);
    display: grid;
    place-content: center;
    justify-items: center;
    gap: 6px;
    border: 2px dashed var(--_accent-text);
    border-radius: var(--_radius-l);
    background: color-mix(in oklab, var(--_accent-soft) 94%, transparent);
    color: var(--_accent-text);
    font-weight: var(--_weight-medium);
    pointer-events: none;
  }
  @media (forced-colors: active) {
    .segment[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .file {
      border-color: CanvasText;
    }
  }
`;
