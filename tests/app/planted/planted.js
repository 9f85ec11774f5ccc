// Everything by which a page could reach out, once: a port of this machine or a name tells which. The heading says
// when all were tried.
fetch('http://127.0.0.1:4702/').catch(() => {});
fetch('http://fetch.planted.test/').catch(() => {});
try {
  new WebSocket('ws://127.0.0.1:4703/');
} catch {
  // A policy that forbids it says so at once.
}
new Image().src = 'http://127.0.0.1:4704/';
navigator.sendBeacon?.('http://127.0.0.1:4705/', 'x');
const prefetch = document.createElement('link');
prefetch.rel = 'dns-prefetch';
prefetch.href = '//later.planted.test';
document.head.append(prefetch);
setTimeout(() => {
  document.title = 'tried';
  location.href = 'http://127.0.0.1:4706/';
  setTimeout(() => {
    document.querySelector('h1').textContent = 'Planted and tried';
  }, 1000);
}, 1000);
