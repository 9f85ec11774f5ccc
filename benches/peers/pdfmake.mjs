// pdfmake, again and again in one process: FOLDER TIMES.
import { createRequire } from 'node:module';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const require = createRequire(join(process.env.PEERS, 'package.json'));
const [folder, times] = process.argv.slice(2);
const content = JSON.parse(readFileSync(join(folder, 'letter.json'), 'utf8'));
const font = ['/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc', 'NotoSerifCJKsc-Regular'];
const pdfmake = require('pdfmake');
pdfmake.setFonts({ Noto: { normal: font, bold: font, italics: font, bolditalics: font } });
for (let turn = 0; turn < Number(times); turn += 1) {
  const began = performance.now();
  const defaultStyle = { font: 'Noto', fontSize: 11 };
  const bytes = await pdfmake.createPdf({ content: [...content, String(turn)], defaultStyle }).getBuffer();
  writeFileSync(join(folder, 'pdfmake.pdf'), bytes);
  console.log(JSON.stringify({ ms: performance.now() - began }));
}
