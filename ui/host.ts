// While developing: the interface in an ordinary browser, with a desk in memory behind it. The desk is the
// core's own (tests/src/bin/sample_desk.rs), so that nothing which is shown was made up here.

import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Plugin } from 'vite';

type Answer = { done: unknown } | { failed: unknown };

/** One desk: asked line by line, answering in the same order. */
class SampleDesk {
  #process: ChildProcess;
  #waiting: ((line: string) => void)[] = [];

  constructor(program: string, args: string[]) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    createInterface({ input: this.#process.stdout! }).on('line', (line) => this.#waiting.shift()?.(line));
  }

  ask(command: string, args: unknown): Promise<Answer> {
    return new Promise((resolve) => {
      this.#waiting.push((line) => resolve(JSON.parse(line) as Answer));
      this.#process.stdin!.write(`${JSON.stringify({ command, args })}\n`);
    });
  }

  end(): void {
    this.#process.stdin!.end();
  }
}

/** Answers what `src/host` asks from a browser. A page that is opened with `?desk=empty` has an empty desk. */
export function browserHost(): Plugin {
  const program =
    process.env.SAMPLE_DESK ??
    ['../target/loop/release/sample_desk', '../target/release/sample_desk'].find((path) => existsSync(path)) ??
    '';
  const desks = new Map<string, SampleDesk>();
  return {
    name: 'browser-host',
    apply: 'serve',
    configureServer(server) {
      if (!program) server.config.logger.warn('No sample desk: cargo build -p consent-desk-tests --bin sample_desk');
      server.middlewares.use('/desk', (request, response) => {
        const address = new URL(request.headers.referer ?? 'http://localhost/');
        const kind = address.searchParams.get('desk') ?? 'sample';
        // Each `key` is a desk of its own, so that one page's doings are not another's.
        const key = `${kind}/${address.searchParams.get('key') ?? ''}`;
        let desk = desks.get(key);
        if (!desk) desks.set(key, (desk = new SampleDesk(program, kind === 'empty' ? ['empty'] : [])));
        let body = '';
        request.on('data', (part: Buffer) => (body += part.toString()));
        request.on('end', () => {
          void desk
            .ask(new URL(request.url ?? '/', 'http://localhost').pathname.slice(1), JSON.parse(body || '{}'))
            .then((answer) => {
              response.setHeader('content-type', 'application/json');
              response.statusCode = 'done' in answer ? 200 : 422;
              response.end(JSON.stringify('done' in answer ? answer.done : answer.failed));
            });
        });
      });
      server.httpServer?.once('close', () => desks.forEach((desk) => desk.end()));
    },
  };
}
