exports.getDeviceId = async () => 'speech-draft-test';
