// The simulator as a server of your own process.
export { startSimulator, type ServerOptions, type SimulatorServer } from './server.js';
export type { SimulatorNode } from './node.js';
export { profiles, type Profile, type ProfileName } from './profiles.js';
