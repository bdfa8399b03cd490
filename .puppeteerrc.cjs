// The tests use the browsers that are installed.
module.exports = {skipDownload: true};
