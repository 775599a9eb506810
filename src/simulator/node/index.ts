// The simulator as a server of your own process.
export { startSimulator, type ServerOptions, type SimulatorServer } from './server.js';
