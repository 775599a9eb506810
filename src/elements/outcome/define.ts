import { define } from '../../ui/define.js';
import { GwsOutcome } from './outcome.js';

define('gws-outcome', GwsOutcome);

export { GwsOutcome };
