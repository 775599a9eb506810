// All that may be asked of a call.
import type { CallCapability } from '../../../../api/index.js';
import { data, recording } from './data.js';
import { joining } from './joining.js';
import type { Operations } from './operation.js';
import { supervising } from './supervising.js';
import { talking } from './talking.js';

export const operations: Operations<CallCapability> = { ...talking, ...joining, ...data, ...recording, ...supervising };

export const isOperation = (name: string): name is CallCapability => Object.hasOwn(operations, name);
