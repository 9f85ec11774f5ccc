// The keyring's bad days, for real: each test starts a session of its own in which something is missing,
// locked, removed or killed, and a person's way through it. `node --test tests/app/bad-days.test.mjs`.

import assert from 'node:assert/strict';
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { crc32 } from 'node:zlib';
import { fileURLToPath } from 'node:url';
import { open, until } from './driver.mjs';
import { ATTRIBUTES, clear, defaultKeyring, desk, isThere, lookup, ownerOf, secrets, session as inSession, shipped, store } from './keyring.mjs';

const here = fileURLToPath(import.meta.url);
const session = (scene, how) => inSession(here, scene, how);
/** Whether the keyring's service has shown a window on this display. */
const hasPrompted = () => isThere('org.gnome.keyring.SystemPrompter');
const consents = '#/consents/qiniu-cloud';
const nothingShownAsUndecided = async (window) =>
  assert.equal(await window.count('.choice input'), 0, 'what could not be read is not shown as undecided');

const scenes = {
  async 'no keyring'() {
    const window = await open();
    await window.says('No system keyring was found', '[role=alert]');
    await window.go(consents);
    await window.says('Cannot be read');
    await nothingShownAsUndecided(window);
    // What needs no keyring works all the same.
    await window.go('#/write/qiniu-cloud/access');
    await until('the letter', () => window.exists('.pages img'));
    await window.close();
    const { code, complained } = desk('consents', 'set', 'qiniu-cloud', 'cookies', 'given');
    assert.equal(code, 3);
    assert.match(complained, /No system keyring/);
  },

  'decide something'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    assert.match(lookup(...ATTRIBUTES), /cookies=r/);
  },

  async 'locked, and nobody answers'() {
    assert.equal(desk('consents').code, 3);
    const window = await open();
    await window.says('The system keyring is locked', '[role=alert]');
    await window.go(consents);
    await nothingShownAsUndecided(window);
    await window.press('Unlock', '[role=alert]');
    await window.press('Stop waiting', '.toast');
    await window.says('Stopped waiting', '[role=alert]');
    await nothingShownAsUndecided(window);
    // Unlocked late, by whoever knows the password: no restart is needed.
    execFileSync('gnome-keyring-daemon', ['--replace', '--unlock', '--components=secrets'], { input: 'test', stdio: ['pipe', 'ignore', 'ignore'] });
    await until('the decision', async () => {
      await window.press('Try again', '[role=alert]').catch(() => {});
      return (await window.decision('cookies')) === 'refused';
    });
    await window.close();
  },

  async 'the entry is removed and replaced by others'() {
    const window = await open();
    await window.go(consents);
    await window.answer('cookies', false);
    await until('the entry', () => lookup(...ATTRIBUTES).includes('cookies=r'));
    const free = () => until('rest', () => window.exists('main[aria-busy=false]'));
    await free();

    // Removed by another program: the history puts it back, and what was just decided with it.
    clear();
    await window.answer('beacons', false);
    await until('both decisions', () => /beacons=r\d+,cookies=r/.test(lookup(...ATTRIBUTES)));
    await free();

    // Another desk may look, but not write.
    const second = desk('consents', 'set', 'qiniu-cloud', 'beacons', 'withdrawn');
    assert.equal(second.code, 1);
    assert.match(second.complained, /already open/);
    assert.equal(desk('consents').code, 0);
    // A second start brings the first window to the front and is done.
    assert.equal(spawnSync(shipped, [], { timeout: 20_000 }).status, 0);

    // Replaced by something that the history never said: both versions are shown, nothing is overwritten.
    const theirs = 'cd1;beacons=w261101';
    store(`${theirs};${crc32(theirs).toString(16).padStart(8, '0')}`);
    await window.answer('feedback', false);
    await window.says('two versions', '[role=alert]');
    assert.ok(lookup(...ATTRIBUTES).startsWith(theirs), 'nothing is overwritten in silence');
    await window.press('Keep what the history says');
    await until('the entry', () => /beacons=r\d+,cookies=r/.test(lookup(...ATTRIBUTES)));
    await until('no trouble left', async () => !(await window.exists('[role=alert]')));

    store('no such line');
    await window.go('#/settings');
    await window.press('Read again');
    await window.says('cannot be understood', '[role=alert]');
    await window.go(consents);
    assert.equal(await window.decision('cookies'), 'refused', 'the history knows');
    assert.equal(lookup(...ATTRIBUTES), 'no such line', 'what is damaged is kept');
    await window.press('Put back from the history', '[role=alert]');
    await until('the entry', () => lookup(...ATTRIBUTES).includes('cookies=r'));
    const today = await window.run('return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date())');
    assert.equal(lookup('service', 'consent-desk', 'username', `set-aside/choices/qiniu-cloud/${today}`), 'no such line');
    await window.close();

    // The entry gone while the desk was closed: put back, and said.
    clear();
    const again = await open();
    await again.says('they were put back from the history');
    assert.match(lookup(...ATTRIBUTES), /cookies=r/);
    await again.close();

    // The history cut back to an older state by other hands: said, kept, and gone on with only when told to.
    const history = join(process.env.XDG_DATA_HOME, 'consent-desk/history.db');
    const older = readFileSync(history);
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'feedback', 'refused').code, 0);
    writeFileSync(history, older);
    const third = await open();
    await third.says('the end was cut off', '[role=alert]');
    await third.go(consents);
    assert.equal(await third.decision('feedback'), 'refused', 'the keyring still knows');
    assert.equal(desk('history', 'check').code, 1);
    await third.press('Go on with this', '[role=alert]');
    await third.press('Go on with this', 'dialog[open]');
    await third.says('two versions', '[role=alert]');
    await third.press('Keep the other version');
    await until('no trouble left', async () => !(await third.exists('[role=alert]')));
    await third.close();
    assert.equal(desk('history', 'check').code, 0);
  },

  async 'no room on the disk'() {
    // The data folder is on a file system of its own that is full.
    const folder = join(process.env.XDG_DATA_HOME, 'consent-desk');
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const before = lookup(...ATTRIBUTES);
    const full = spawnSync('bash', ['-c', 'ulimit -f 4; trap "" XFSZ; exec "$@"', 'full', shipped, '--lang', 'en-US', 'consents', 'set', 'qiniu-cloud', 'beacons', 'given'], { encoding: 'utf8' });
    assert.equal(full.status, 1);
    assert.match(full.stderr, /history\.db cannot be written.*What was there before is intact/s);
    assert.equal(lookup(...ATTRIBUTES), before, 'what is not in the history is not in the keyring');
    assert.equal(desk('history', 'check').code, 0);
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'beacons', 'given').code, 0);
    assert.match(lookup(...ATTRIBUTES), /beacons=g\d+,cookies=r/);
    assert.ok(existsSync(join(folder, 'history.db')));
  },

  async 'the service is killed and comes back'() {
    const window = await open();
    await window.go(consents);
    await window.answer('cookies', false);
    await until('the entry', () => lookup(...ATTRIBUTES).includes('cookies=r'));
    process.kill(ownerOf('org.freedesktop.secrets'), 'SIGKILL');
    const back = spawn('gnome-keyring-daemon', ['--foreground', '--replace', '--unlock', '--components=secrets'], { stdio: ['pipe', 'ignore', 'ignore'] });
    back.stdin.end('test');
    // Asking for an entry too early would have the bus start a locked keyring of its own.
    await until('its name on the bus', () => isThere('org.freedesktop.secrets'));
    await until('the service', () => lookup(...ATTRIBUTES).includes('cookies=r'));
    await until('a decision saved after the restart', async () => {
      await window.run('document.querySelector("#consent-beacons .no")?.click()');
      return lookup(...ATTRIBUTES).includes('beacons=r');
    });
    await until('no trouble left', async () => !(await window.exists('[role=alert]')));
    await window.close();
    back.kill();
  },

  // `Default keyring` is made by the service's own window, which a person answers.
  async 'no keyring yet'() {
    assert.equal(defaultKeyring(), '/');
    assert.equal(desk('consents').code, 0, 'looking asks nobody');
    const refused = spawn(shipped, ['--lang', 'en-US', 'consents', 'set', 'qiniu-cloud', 'cookies', 'refused'], { stdio: ['ignore', 'ignore', 'pipe'] });
    const prompt = () => until('the prompt', () => spawnSync('xdotool', ['search', '--onlyvisible', '--class', 'gcr-prompter'], { encoding: 'utf8' }).stdout.trim() !== '');
    const type = (...keys) => keys.forEach((key) => execFileSync('xdotool', key));
    const ended = (child) => new Promise((done) => (child.exitCode === null ? child.once('exit', done) : done(child.exitCode)));
    let complained = '';
    refused.stderr.on('data', (text) => (complained += text));
    await prompt();
    type(['key', 'Escape']);
    assert.equal(await ended(refused), 3);
    assert.match(complained, /no keyring yet, and none was made/);
    assert.equal(defaultKeyring(), '/');

    const made = spawn(shipped, ['--lang', 'en-US', 'consents', 'set', 'qiniu-cloud', 'cookies', 'refused'], { stdio: 'ignore' });
    await prompt();
    type(['type', 'test'], ['key', 'Tab'], ['type', 'test'], ['key', 'Return']);
    assert.equal(await ended(made), 0);
    assert.match(defaultKeyring(), /^\/org\/freedesktop\/secrets\/collection\//);
    assert.match(lookup(...ATTRIBUTES), /cookies=r/);
  },

  'an entry without anything in it'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    secrets('put', defaultKeyring(), 'consent-desk', 'choices/qiniu-cloud', '');
    assert.equal(lookup(...ATTRIBUTES), '');
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'beacons', 'refused').code, 0, 'there is nothing in it to keep');
    assert.match(lookup(...ATTRIBUTES), /beacons=r\d+,cookies=r/, 'put back from the history');
  },

  async 'several keyrings'() {
    const entry = 'choices/qiniu-cloud';
    const decided = () => desk('consents').said.match(/cookies · .*/)?.[0] ?? '';
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const [login, old] = [defaultKeyring(), secrets('make', 'Old', 'old')];
    secrets('put', old, 'consent-desk', entry, 'cd1;beacons=w261101;00000000');
    // What the default keyring holds counts, whatever another holds, open or locked; nobody is asked.
    assert.match(decided(), /refused/);
    secrets('lock', old);
    assert.match(decided(), /refused/);
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'feedback', 'refused').code, 0);
    assert.ok(!hasPrompted(), 'no window was shown');

    // Another default keyring, which holds none: of two others neither is taken in silence.
    secrets('default', secrets('make', 'New', 'new'));
    const twice = desk('consents', 'set', 'qiniu-cloud', 'cookies', 'given');
    assert.equal(twice.code, 3);
    assert.match(twice.complained, /Several entries.*“choices\/qiniu-cloud”.*Old/);
    assert.ok(!hasPrompted(), 'no window was shown');
    secrets('unlock', old, 'old');
    assert.equal(desk('consents').code, 3);
    spawnSync('secret-tool', ['clear', 'service', 'consent-desk', 'username', entry]);
    secrets('put', login, 'consent-desk', entry, 'cd1;cookies=r261128;00000000');

    // Two of one name in one keyring.
    secrets('default', login);
    secrets('put', login, 'consent-desk', entry, 'another', 'again');
    const doubled = desk('consents');
    assert.equal(doubled.code, 3);
    assert.match(doubled.complained, /Several entries.*They are in: (.+), \1\./);
  },

  async 'a service that answers late'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const service = ownerOf('org.freedesktop.secrets');
    process.kill(service, 'SIGSTOP');
    const started = process.hrtime.bigint();
    const late = desk('consents');
    const seconds = Number(process.hrtime.bigint() - started) / 1e9;
    process.kill(service, 'SIGCONT');
    assert.equal(late.code, 3);
    assert.match(late.complained, /did not answer in time/);
    assert.ok(seconds < 15, `${seconds} s`);
    assert.equal(desk('consents').code, 0, 'it works again by itself');
  },

  'something else in the place of a folder or a file'() {
    const folder = join(process.env.XDG_DATA_HOME, 'consent-desk');
    const decide = () => desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused');
    const put = { file: (at) => writeFileSync(at, ''), pipe: (at) => execFileSync('mkfifo', [at]), folder: (at) => mkdirSync(at), link: (at) => symlinkSync('/nowhere/there', at) };
    mkdirSync(process.env.XDG_DATA_HOME, { recursive: true });
    for (const [kind, words] of [['file', 'this is no folder'], ['pipe', 'this is no folder'], ['link', 'it is a link that leads nowhere']]) {
      put[kind](folder);
      const { code, complained } = decide();
      assert.equal(code, 1);
      assert.ok(complained.startsWith(`${folder} cannot be `) && complained.includes(words), complained);
      assert.equal(lookup(...ATTRIBUTES), '', 'what is not in the history is not in the keyring');
      rmSync(folder);
    }
    assert.equal(decide().code, 0);
    // One of the desk's own files; a pipe would never answer.
    for (const [name, kind, words] of [
      ['desk.lock', 'pipe', 'no file, but a pipe'], ['desk.lock', 'folder', 'that name is a folder'],
      ['history.db', 'pipe', 'no file, but a pipe'], ['history.db', 'folder', 'that name is a folder'], ['history.db', 'link', 'a link that leads nowhere'],
    ]) {
      const at = join(folder, name);
      renameSync(at, `${at}.kept`);
      put[kind](at);
      const { code, complained } = decide();
      assert.equal(code, 1, `${name} ${kind}`);
      assert.ok(complained.startsWith(`${at} cannot be `) && complained.includes(words), complained);
      rmSync(at, { recursive: true });
      renameSync(`${at}.kept`, at);
    }
    for (const name of ['desk.json', 'window.json', 'saving.json', 'recovery.age']) put.pipe(join(folder, name));
    assert.equal(decide().code, 0, 'what is only convenient keeps nobody waiting');
    // A letter takes no pipe's place.
    const pipe = join(process.env.HOME, 'pipe');
    put.pipe(pipe);
    const letter = desk('letter', '--policy', 'qiniu-cloud', '--right', 'access', '--format', 'txt', '--output', pipe);
    assert.deepEqual([letter.code, statSync(pipe).isFIFO()], [1, true]);
    // A name alone is in the folder that one is in.
    writeFileSync(join(process.env.HOME, 'own.toml'), 'id = 1');
    const bare = spawnSync(shipped, ['--lang', 'en-US', 'catalogue', 'check', 'own.toml'], { encoding: 'utf8', cwd: process.env.HOME });
    assert.match(bare.stdout, /^own\.zh-CN\.ftl cannot be read: there is no such file/, 'the words beside it are what it lacks');
  },

  'output that cannot be written'() {
    const into = (words, redirection) =>
      spawnSync('bash', ['-c', `"$@" ${redirection}`, 'into', shipped, '--lang', 'en-US', ...words], { encoding: 'utf8' });
    const full = into(['catalogue', '--json'], '>/dev/full');
    assert.equal(full.status, 1);
    assert.match(full.stderr, /stdout cannot be written: the disk is full/);
    // Nobody can be told; the exit code still says it.
    assert.equal(into(['bogus'], '2>/dev/full').status, 2);
    assert.equal(into(['bogus'], '2>&-').status, 2);
    // A reader that has had enough is no failure.
    const head = into(['catalogue', '--json'], '| head -c 1');
    assert.deepEqual([head.status, head.stderr], [0, '']);
  },

  'standard output as a file'() {
    const folder = mkdtempSync(join(tmpdir(), 'consent-desk-'));
    const made = (...words) => spawnSync(shipped, ['--lang', 'en-US', ...words, '--output', '-'], { cwd: folder });
    const letter = ['letter', '--policy', 'qiniu-cloud', '--right', 'access'];
    const own = join(process.env.HOME, 'policy.txt');
    writeFileSync(own, '隐私政策\n一、我们收集您的手机号码。\n'.repeat(9));
    for (const [format, begins] of [['pdf', '%PDF-'], ['docx', 'PK'], ['txt', '关于'], ['eml', 'To: ']]) {
      const { status, stdout, stderr } = made(...letter, '--format', format);
      assert.deepEqual([status, stderr.toString()], [0, ''], format);
      assert.ok(stdout.toString().startsWith(begins), `${format}: ${stdout.subarray(0, 20)}`);
    }
    const pdf = made(...letter).stdout;
    assert.ok(pdf.toString('latin1').trimEnd().endsWith('%%EOF'), 'nothing follows the file');
    JSON.parse(made('catalogue', 'schema').stdout.toString());
    for (const words of [['backup'], ['export', 'information'], ['policy', 'draft', own]]) {
      const { status, stdout, stderr } = made(...words);
      assert.deepEqual([status, stdout.toString()], [2, ''], words[0]);
      assert.match(stderr.toString(), /does not write to standard output\.\n.*--output/);
    }
    assert.deepEqual(readdirSync(folder), [], 'no file is called “-”');
    // A terminal shows a letter that is text, and no bytes of another.
    const shown = (format) => spawnSync('script', ['-qec', `'${shipped}' --lang en-US ${letter.join(' ')} --format ${format} --output -`, '/dev/null'], { encoding: 'utf8' });
    assert.match(shown('txt').stdout, /查阅/);
    assert.doesNotMatch(shown('txt').stdout, /\ufffd/);
    const refused = shown('pdf');
    assert.equal(refused.status, 2);
    assert.match(refused.stdout, /^In this format a letter is no text/);
    rmSync(folder, { recursive: true });
  },

  'a passphrase at a terminal'() {
    assert.equal(desk('consents', 'set', 'qiniu-cloud', 'cookies', 'refused').code, 0);
    const file = join(process.env.HOME, 'kept.age');
    // `script` is a terminal; what it shows is what a person sees.
    const typed = (first, second) =>
      spawnSync('script', ['-qec', `'${shipped}' --lang en-US backup --output '${file}'`, '/dev/null'], { encoding: 'utf8', input: `${first}\n${second}\n` });
    const differ = typed('a passphrase of seven words', 'a passphrase of seven wards');
    assert.equal(differ.status, 2, differ.stdout);
    assert.match(differ.stdout, /two passphrases are not the same/);
    assert.ok(!existsSync(file));
    const same = typed('a passphrase of seven words', 'a passphrase of seven words');
    assert.equal(same.status, 0, same.stdout);
    assert.ok(existsSync(file));
    // A file's name commands no terminal; where nobody looks it stays as it is.
    const named = `'${shipped}' --lang en-US catalogue check $'none\\e[2J.toml'`;
    assert.match(spawnSync('script', ['-qec', `bash -c "${named.replaceAll('$', '\\$')}"`, '/dev/null'], { encoding: 'utf8' }).stdout, /^none\ufffd\[2J\.toml cannot be read/);
    assert.match(spawnSync('bash', ['-c', named], { encoding: 'utf8' }).stdout, /^none\u001b\[2J\.toml cannot be read/);
    for (const { stdout } of [differ, same]) {
      assert.match(stdout, /Passphrase \(not shown\):.*Passphrase again:/s);
    }
  },

  'names that are no text'() {
    const folder = mkdtempSync(join(tmpdir(), 'consent-desk-'));
    const bytes = (script) => spawnSync('bash', ['-c', script, 'bytes', shipped, folder], { encoding: 'buffer' });
    const letter = `"$1" --lang en-US letter --policy qiniu-cloud --right access --format txt`;
    assert.equal(bytes(`${letter} --output "$2"/$'\\xba\\xcf\\xcd\\xac.txt'`).status, 0);
    assert.equal(bytes(`test -s "$2"/$'\\xba\\xcf\\xcd\\xac.txt'`).status, 0, 'the file has the name that was given');
    // A file whose name holds the replacement character is another one.
    writeFileSync(join(folder, '\ufffd.toml'), '');
    assert.match(bytes(`"$1" --lang en-US catalogue check "$2"/$'\\xba.toml'`).stdout.toString(), /no such file/);
    for (const [option, words] of [
      ['--policy', `letter --policy $'\\xba' --right access --output "$2"/x.pdf`],
      ['--name', `letter --policy qiniu-cloud --right access --name $'\\xba' --output "$2"/x.pdf`],
      ['ID', `requests show $'\\xba'`],
    ]) {
      const refused = bytes(`"$1" --lang en-US ${words}`);
      assert.equal(refused.status, 2);
      assert.match(refused.stderr.toString(), new RegExp(`^${option} is not text that can be read`));
    }
    rmSync(folder, { recursive: true });
  },

  'a start that cannot go on'() {
    const start = (env) => spawnSync(shipped, [], { encoding: 'utf8', timeout: 20_000, env: { ...process.env, ...env } });
    for (const [lang, words] of [['en_US.UTF-8', 'The window cannot be opened: there is no display here.'], ['zh_CN.UTF-8', '无法打开窗口：这里没有图形界面。']]) {
      for (const display of ['', ':4711']) {
        const { status, stderr } = start({ DISPLAY: display, LANG: lang, LC_ALL: lang });
        assert.equal(status, 1);
        assert.ok(stderr.includes(words), stderr);
        assert.match(stderr, /--help/);
        assert.doesNotMatch(stderr, /panicked/);
      }
    }
    // The window's program alone is nothing, and says so by its code.
    assert.equal(spawnSync(`${shipped}-window`, [], { input: '' }).status, 64);
  },

  async 'a network that cannot be closed'() {
    const refused = ['-f', '-qq', '-o', '/dev/null', '-e', 'trace=seccomp', '-e', 'inject=seccomp:error=EINVAL', shipped, '--lang', 'en-US'];
    const version = spawnSync('strace', [...refused, '--version'], { encoding: 'utf8' });
    assert.match(version.stdout, /^consent-desk \d.*\nNetwork: NOT closed; the kernel refused\n$/);
    assert.match(desk('--version').said, /^consent-desk \d.*\nNetwork: closed by the kernel\n$/);
    const command = spawnSync('strace', [...refused, 'catalogue'], { encoding: 'utf8' });
    assert.equal(command.status, 0);
    assert.match(command.stderr, /refused to close the network/);
    // The window asks before there is a page, and Escape is no consent.
    const window = spawn('strace', refused, { stdio: ['ignore', 'ignore', 'pipe'] });
    const ended = new Promise((resolve) => window.once('exit', resolve));
    const question = await until('the question', () => spawnSync('xdotool', ['search', '--onlyvisible', '--name', '^Consent Desk$'], { encoding: 'utf8' }).stdout.trim().split('\n').at(-1));
    spawnSync('xdotool', ['windowfocus', question]);
    await until('the end', async () => {
      spawnSync('xdotool', ['key', '--window', question, 'Escape']);
      return window.exitCode !== null;
    });
    assert.equal(await ended, 1);
  },

  'wrong usage'() {
    const folder = mkdtempSync(join(tmpdir(), 'consent-desk-'));
    const file = join(folder, 'letter.txt');
    const letter = (...more) => desk('letter', '--policy', 'qiniu-cloud', '--right', 'access', '--format', 'txt', '--output', file, ...more);
    for (const [words, named] of [
      [['consents', 'set', 'nobody', 'cookies', 'given'], 'qiniu-cloud'],
      [['consents', 'set', 'qiniu-cloud', 'nothing', 'given'], 'third-party-profiling'],
      [['consents', 'set', 'qiniu-cloud', 'cookies', 'maybe'], 'withdrawn'],
      [['letter', '--policy', 'qiniu-cloud', '--right', 'riches', '--output', file], 'deletion'],
      [['letter', '--policy', 'qiniu-cloud', '--right', 'access', '--language', 'fr', '--output', file], 'both'],
      [['letter', '--policy', 'qiniu-cloud', '--right', 'deletion', '--ground', 'whim', '--output', file], 'pipl-47-1'],
      [['letter', '--policy', 'qiniu-cloud', '--right', 'access'], '--output'],
      [['letter', '--policy', 'qiniu-cloud', '--right', 'access', '--output', ''], '--output'],
      [['--nonsense'], '--help'],
    ]) {
      const { code, complained } = desk(...words);
      assert.equal(code, 2, words.join(' '));
      assert.ok(complained.includes(named), `${words.join(' ')}: ${complained}`);
    }
    assert.equal(letter('--account', 'x'.repeat(10_000)).code, 2);
    assert.equal(letter('--name', 'a\u0007b').code, 2);
    assert.equal(letter('--name', 'a\u202Eb').code, 2);
    assert.match(letter('--name', 'a\u0008b').complained, /The name holds an invisible control character \(U\+0008\)/);
    assert.equal(lookup(...ATTRIBUTES), '', 'nothing was written');
    for (const path of [file, join(process.env.XDG_DATA_HOME, 'consent-desk/desk.json')]) assert.ok(!existsSync(path), `${path} was written`);
    const inChinese = spawnSync(shipped, ['--lang', 'zh-CN', 'consents', 'set', 'nobody', 'cookies', 'given'], { encoding: 'utf8' });
    assert.equal(inChinese.status, 2);
    assert.match(inChinese.stderr, /没有名为“nobody”的政策.*qiniu-cloud/);

    assert.equal(letter('--name', 'שלום', '--account', '$& #{x} *b* <b>').code, 0);
    const written = readFileSync(file, 'utf8');
    assert.ok(written.includes('שלום') && written.includes('$& #{x} *b* <b>'), 'printed as typed');
    assert.equal(letter('--name', '').code, 0);
    assert.ok(readFileSync(file, 'utf8').includes('____'), 'a line to write on');

    const blocked = desk('letter', '--policy', 'qiniu-cloud', '--right', 'access', '--output', join(folder, 'none/letter.pdf'));
    assert.equal(blocked.code, 1);
    assert.match(blocked.complained, /does not exist.*intact/);
    const long = desk('letter', '--policy', 'qiniu-cloud', '--right', 'access', '--format', 'txt', '--output', join(folder, 'x'.repeat(300)));
    assert.match(long.complained, /the name is too long/);
    // A folder that is there and takes no file.
    const shown = desk('letter', '--policy', 'qiniu-cloud', '--right', 'access', '--format', 'txt', '--output', '/proc/letter.txt');
    assert.match(shown.complained, /^\/proc\/letter\.txt cannot be written: the system refused\./);
    // A backup that is not there, however its ending is written, is a file that is not there.
    for (const name of ['none.age', 'NONE.AGE']) assert.match(desk(join(folder, name)).complained, /there is no such file/);
    assert.match(desk('catalogue', 'check', folder).said, /that name is a folder/);
    writeFileSync(join(folder, 'kept.pdf'), 'old');
    const full = spawnSync('bash', ['-c', 'ulimit -f 0; trap "" XFSZ; exec "$@"', 'full', shipped, '--lang', 'zh-CN', 'letter', '--policy', 'qiniu-cloud', '--right', 'access', '--output', join(folder, 'kept.pdf')], { encoding: 'utf8' });
    assert.equal(full.status, 1);
    assert.match(full.stderr, /磁盘已满.*原有文件未受影响/);
    assert.equal(readFileSync(join(folder, 'kept.pdf'), 'utf8'), 'old', 'the old file is intact');

    for (const [lang, words] of [['zh-CN', '用法：'], ['en-US', 'Usage:']]) {
      const help = spawnSync(shipped, ['--help', '--lang', lang], { encoding: 'utf8' });
      assert.equal(help.status, 0);
      assert.ok(help.stdout.includes(words));
    }
    rmSync(folder, { recursive: true });
  },
};

if (process.argv[2] && !process.env.NODE_TEST_CONTEXT) {
  await scenes[process.argv[2]]();
} else {
  test('no session bus', () => session('no keyring', { mode: ['--no-bus'] }));
  test('a bus without a keyring service', () => session('no keyring', { mode: ['--no-keyring'] }));
  test('a locked keyring whose prompt nobody answers, unlocked late', () => {
    const home = mkdtempSync(join(tmpdir(), 'consent-desk-home-'));
    session('decide something', { home });
    session('locked, and nobody answers', { home, mode: ['--locked'] });
    rmSync(home, { recursive: true, force: true });
  });
  test('an entry removed, changed and damaged by other programs', () => session('the entry is removed and replaced by others'));
  test('no room on the disk', () => session('no room on the disk'));
  test('the service killed while the desk is open', () => session('the service is killed and comes back'));
  test('no keyring yet: one is made when the person says so', () => session('no keyring yet', { mode: ['--locked'] }));
  test('an entry whose content the service lost is put back', () => session('an entry without anything in it'));
  test('several keyrings, one locked, entries of one name', () => session('several keyrings'));
  test('a service that answers late', () => session('a service that answers late'));
  test('something else in the place of a folder or a file is said', () => session('something else in the place of a folder or a file'));
  test('output that cannot be written is said', () => session('output that cannot be written'));
  test('standard output takes a letter as a file, and nothing else', () => session('standard output as a file'));
  test('a passphrase at a terminal is asked twice', () => session('a passphrase at a terminal'));
  test('names that are no text stay as they are', () => session('names that are no text'));
  test('a start that cannot go on says why', () => session('a start that cannot go on'));
  test('a network that cannot be closed is said, and the person decides', () => session('a network that cannot be closed'));
  test('wrong usage writes nothing and says what there is', () => session('wrong usage'));
}
