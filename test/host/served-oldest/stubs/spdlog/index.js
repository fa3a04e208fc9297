// VS Code's native logger, silent. The exports stand apart because an ES module imports them by name.
const silent = () => {};
const logger = new Proxy({}, { get: (_, name) => (name === 'then' ? undefined : silent) });
exports.createRotatingLogger = async () => logger;
exports.createAsyncRotatingLogger = async () => logger;
exports.setFlushOn = silent;
exports.setLevel = silent;
exports.version = 0;
