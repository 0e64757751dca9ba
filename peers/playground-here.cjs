// Loaded into Microsoft 365 Agents Playground: it listens on this machine only, and ends with whoever started it.
const { Server } = require('node:net');

const listen = Server.prototype.listen;
Server.prototype.listen = function (port, ...rest) {
  return listen.call(this, port, '127.0.0.1', ...rest);
};
process.stdin.on('end', () => process.exit()).resume();
