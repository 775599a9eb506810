import { define } from '../../ui/define.js';
import { GwsDial } from './dial.js';
import { GwsTargetSearch } from './target-search.js';

define('gws-dial', GwsDial);
define('gws-target-search', GwsTargetSearch);

export * from './events.js';
export { GwsDial, GwsTargetSearch };
