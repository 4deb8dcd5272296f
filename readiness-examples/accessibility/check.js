// Writes each kind of page, opens it wide and narrow, light and dark, and lists what axe-core finds wrong.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';

const examples = join(dirname(fileURLToPath(import.meta.url)), '..');
const jar = process.env.READINESS_JAR ?? join(examples, 'command-line', 'target', 'readiness.jar');
const browserPath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'pages-'));

function page(name, ...command) {
  const file = join(folder, name + '.html');
  execFileSync('java', ['-jar', jar, ...command, '--out', file], { cwd: examples });
  return file;
}

function changedRules() {
  const rules = join(folder, 'rules');
  cpSync(join(examples, 'own-rules'), rules, { recursive: true });
  const levels = join(rules, 'before-a-trial.drl');
  writeFileSync(levels, readFileSync(levels, 'utf8').replace(/score < [0-9]+/, 'score < 99'));
  return rules;
}

const languages = ['en', 'da', 'nb', 'sv'];
const pages = [
  ...languages.map(l => page('one-' + l, 'assess', 'pilots/tobs.json', '--format', 'html', '--radar', '--lang', l)),
  ...languages.map(l => page('many-' + l, 'assess', 'pilots', '--format', 'html', '--lang', l)),
  page('blocked', 'assess', 'pilots/pro-clinic-before-concept.json', '--format', 'html'),
  ...languages.map(l => page('portfolio-' + l, 'portfolio', 'pilots', '--format', 'html', '--lang', l)),
  page('book', 'book'),
  page('diff', 'diff', 'own-rules', changedRules(), '--pilots', 'pilots', '--format', 'html'),
];

const browser = await puppeteer.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
let found = 0;
for (const file of pages) {
  for (const [width, scheme] of [[1280, 'light'], [1280, 'dark'], [375, 'light'], [375, 'dark']]) {
    const tab = await browser.newPage();
    await tab.setViewport({ width, height: 900 });
    await tab.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(axe);
    // What is folded away, or not drawn until it is scrolled to, is looked at too.
    const result = await tab.evaluate(async () => {
      document.querySelectorAll('details').forEach(each => { each.open = true; });
      document.querySelectorAll('.pilot').forEach(each => { each.style.contentVisibility = 'visible'; });
      const wide = document.documentElement.scrollWidth > innerWidth;
      const { violations } = await globalThis.axe.run();
      return { wide, violations: violations.map(v => `${v.id}: ${v.help} (${v.nodes.length}) ${v.nodes[0].html}`) };
    });
    const problems = [...result.violations, ...(result.wide ? ['the page scrolls sideways'] : [])];
    problems.forEach(problem => console.log(`${file} ${width} ${scheme}: ${problem}`));
    found += problems.length;
    await tab.close();
  }
}
await browser.close();
rmSync(folder, { recursive: true });
console.log(`${found} violations on ${pages.length} pages, each at two widths, light and dark`);
process.exitCode = found === 0 ? 0 : 1;
