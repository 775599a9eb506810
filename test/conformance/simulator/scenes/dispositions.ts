// The tree of disposition codes: one category's codes, its contents, and all that is below.
import type { SimulatorServer } from '../../../../src/simulator/node/index.js';
import { asking, type Scenes } from './situation.js';

const root = ({ centre }: SimulatorServer): string => `/groups/${centre.dispositions.root.id}`;

export const dispositions: Scenes = {
  'dispositions.retrieve-dispositions': [asking('mbauer', (server) => `${root(server)}/dispositions`)],
  'dispositions.retrieve-category-contents': [asking('mbauer', (server) => `${root(server)}?subresources=*`)],
  'dispositions.retrieve-tree': [asking('mbauer', (server) => `${root(server)}?subresources=**`)],
};
