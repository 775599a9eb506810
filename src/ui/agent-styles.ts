// What only agents see: states, words among agents, a supervisor's colours. Visitors do not load it.
import { css } from 'lit';
import { baseStyles } from './styles.js';
import { pair, readColors, type Colors } from './tokens.js';

/** `--gws-color-…`. */
const colors: Colors = {
  /** How an agent is: shapes and rings. */
  'signal-ready': [pair('0.58 0.14 155', '0.74 0.16 155'), '#16935a'],
  'signal-not-ready': [pair('0.63 0.145 58', '0.78 0.135 72'), '#c17220'],
  'signal-recording': [pair('0.56 0.2 26', '0.67 0.19 25'), '#d1343a'],
  /** What agents say among themselves, and its line, its words, its fills. */
  agents: [pair('0.953 0.066 98', '0.335 0.052 95'), '#fbf0bd'],
  'agents-line': [pair('0.64 0.12 82', '0.64 0.1 92'), '#ab7f1c'],
  'on-agents': [pair('0.31 0.055 82', '0.95 0.045 98'), '#40300a'],
  'agents-fill': [pair('0.43 0.085 78', '0.83 0.125 95'), '#674708'],
  'on-agents-fill': ['light-dark(#fff, oklch(0.25 0.05 85))', '#fff'],
  /** A supervisor's band, its line and its words. */
  supervisor: [pair('0.942 0.02 335', '0.325 0.035 330'), '#f4e7ef'],
  'supervisor-line': [pair('0.6 0.09 338', '0.64 0.075 332'), '#a8688b'],
  'on-supervisor': [pair('0.35 0.075 338', '0.945 0.02 332'), '#562e48'],
};

export const agentTokens = css`
  ${readColors(colors)}
  @media (forced-colors: active) {
    :host {
      --_signal-ready: CanvasText;
      --_signal-not-ready: CanvasText;
      --_agents-line: CanvasText;
      --_supervisor-line: CanvasText;
    }
  }
`;

/** What every agent's element's own styles come after. */
export const agentStyles = [...baseStyles, agentTokens];
