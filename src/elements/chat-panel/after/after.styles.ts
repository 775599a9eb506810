import { css } from 'lit';

export const styles = css`
  :host {
    border-block-start: 1px solid var(--_border);
    background: var(--_sunken);
  }
  form,
  .end {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_space-2);
    padding: var(--_space-3);
  }
  .head,
  .foot,
  .needed,
  .last {
    display: flex;
    align-items: center;
    gap: var(--_space-2);
  }
  .words {
    flex: 1;
    min-inline-size: 0;
  }
  h2 {
    font-weight: var(--_weight-strong);
  }
  .late {
    color: var(--_warning-text);
    font-weight: var(--_weight-medium);
  }
  textarea.field {
    min-block-size: 54px;
    max-block-size: 160px;
    padding-block: var(--_space-2);
    resize: vertical;
    field-sizing: content;
  }
  /* What says what to write stands where writing begins here, whatever its own direction is. */
  .field:placeholder-shown {
    direction: inherit;
  }
  .needed {
    color: var(--_danger-text);
  }
  .foot {
    flex-wrap: wrap;
    justify-content: flex-end;
    & > :first-child:not(:last-child) {
      margin-inline-end: auto;
    }
    & .why {
      inset: auto 0 calc(100% + 4px) auto;
    }
    & > :first-child .why {
      inset-inline: 0 auto;
    }
  }
  .quiet {
    background: none;
  }
  .last {
    min-block-size: 24px;
    gap: 6px;
    color: var(--_muted);
  }
  .line {
    border-radius: var(--_radius-m);
  }
  gws-target-search {
    border: 1px solid var(--_border);
    border-radius: var(--_radius-l);
    background: var(--_surface);
  }
`;
