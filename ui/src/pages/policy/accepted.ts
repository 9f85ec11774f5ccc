// What a dialog for files offers where a policy is asked for. WebKitGTK knows media types only, browsers know endings
// best: both are named.

const READ = [
  ...['.html', '.htm', '.mhtml', '.mht', '.md', '.txt', '.pdf', '.docx', '.webarchive'],
  ...['text/html', 'application/xhtml+xml', 'text/markdown', 'text/plain', 'application/pdf'],
  ...['application/x-mimearchive', 'multipart/related', 'message/rfc822'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  // What the desktop has no name for, a page that Safari saved among it.
  'application/octet-stream',
];
/** A policy's text, as a provider publishes it. */
export const policyText = READ.join(',');
/** The same, or a policy that another desk gave away, with its words. */
export const policyOrGiven = [...READ, '.toml', '.ftl', 'application/toml'].join(',');
