const { copyFile } = require('node:fs/promises');
exports.copyFile = copyFile;
exports.isSupported = () => false;
